import { useTranslate, type Translate } from '@auzolan/ui';
import type { PortalMessages } from '../messages/messages-en.js';

export type T = Translate<PortalMessages>;

/** The portal's translate function, typed by its English messages. */
export function useText(): T {
  return useTranslate<PortalMessages>();
}
