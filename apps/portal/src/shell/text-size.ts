const STORAGE_KEY = 'auzolan.textSize';

/** Percent of the normal size. */
export const TEXT_SIZES = [100, 110, 125, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export function storedTextSize(): TextSize {
  const stored = Number(localStorage.getItem(STORAGE_KEY));
  return TEXT_SIZES.find((size) => size === stored) ?? 100;
}

/** Sets the size kept on this device on the whole page. */
export function applyTextSize(size: TextSize = storedTextSize()): void {
  localStorage.setItem(STORAGE_KEY, String(size));
  document.documentElement.dataset.textSize = String(size);
}
