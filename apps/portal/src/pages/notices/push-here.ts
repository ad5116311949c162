import type { AllowPushInput } from '../../gql/graphql.js';

/** What this browser can do: be told, be asked in its settings first, or nothing. */
export type PushAbility = 'works' | 'refused' | 'missing';

export function pushAbility(): PushAbility {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'missing';
  return Notification.permission === 'denied' ? 'refused' : 'works';
}

/** Asks the person, then the browser's push service. Null when the person says no. `key`: applicationServerKey, base64url. */
export async function subscribeHere(key: string): Promise<AllowPushInput | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const { pushManager } = await navigator.serviceWorker.ready;
  // One made for another key (another office, or new keys) would be told nothing.
  await (await pushManager.getSubscription())?.unsubscribe();
  const { endpoint, keys } = (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON();
  return { endpoint: endpoint ?? '', p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' };
}

export async function unsubscribeHere(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}
