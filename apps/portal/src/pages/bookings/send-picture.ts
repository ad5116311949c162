import { NetworkError } from '@auzolan/graphql-client';
import { storedActingFor } from '../../session/acting-for.js';

/** Longest side of a picture that is sent, pixels: enough to see a crack, small enough for a slow line. */
const LONGEST = 1600;

/** Makes the picture smaller and sends it. @throws NetworkError when it does not arrive */
export async function sendPicture(path: string, file: File): Promise<void> {
  const body = await smaller(file);
  const actingFor = storedActingFor();
  const response = await fetch(path, { method: 'POST', body, credentials: 'same-origin', headers: { 'content-type': body.type, ...(actingFor ? { 'acting-for': actingFor } : {}) } });
  if (!response.ok) throw new NetworkError(`picture: ${response.status}`);
}

async function smaller(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  const ratio = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(bitmap.width * ratio), Math.round(bitmap.height * ratio)];
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', 0.8));
}
