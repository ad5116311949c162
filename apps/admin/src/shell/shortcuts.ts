import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** One key, or two pressed one after the other: `j`, `?`, `g i`. */
  keys: string;
  label: string;
  run: () => void;
}

const OFF_KEY = 'auzolan.singleKeysOff';
const SEQUENCE_MS = 1200;
let groups: readonly (readonly Shortcut[])[] = [];
const listeners = new Set<() => void>();
let pressedBefore: { key: string; at: number } | undefined;

function publish(next: readonly (readonly Shortcut[])[]): void {
  groups = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** All shortcuts of the page now shown, those of the office first. */
export function useAllShortcuts(): readonly (readonly Shortcut[])[] {
  return useSyncExternalStore(subscribe, () => groups);
}

/** Single-key shortcuts can be turned off (WCAG 2.1.4); remembered on this browser. */
export function singleKeysOff(): boolean {
  return localStorage.getItem(OFF_KEY) === '1';
}
export function turnSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF_KEY);
  else localStorage.setItem(OFF_KEY, '1');
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (typing(event.target) || singleKeysOff() || document.querySelector('dialog[open]')) return;
  const before = pressedBefore && event.timeStamp - pressedBefore.at < SEQUENCE_MS ? `${pressedBefore.key} ` : '';
  const all = groups.flat();
  const found = all.findLast((shortcut) => before && shortcut.keys === before + event.key) ?? all.findLast((shortcut) => shortcut.keys === event.key);
  pressedBefore = found ? undefined : { key: event.key, at: event.timeStamp };
  if (!found) return;
  event.preventDefault();
  found.run();
}

/** Puts shortcuts in force while the component is shown. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const names = shortcuts.map((shortcut) => `${shortcut.keys}\u0000${shortcut.label}`).join('\u0001');
  useEffect(() => {
    const group = names.split('\u0001').filter(Boolean).map((name, index) => {
      const [keys = '', label = ''] = name.split('\u0000');
      return { keys, label, run: () => latest.current[index]?.run() };
    });
    publish([...groups, group]);
    return () => publish(groups.filter((candidate) => candidate !== group));
  }, [names]);
}

/** Listens for the shortcuts; used once, by the shell. */
export function useShortcutKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
