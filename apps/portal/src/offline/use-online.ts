import { useEffect, useState } from 'react';
import { isConnected, onConnectionChange } from './connection.js';

/** False while the device has no connection or the server did not answer last. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(isConnected);
  useEffect(() => onConnectionChange(() => setOnline(isConnected())), []);
  return online;
}
