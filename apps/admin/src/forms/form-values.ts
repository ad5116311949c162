/** A control's text, trimmed; '' when absent. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A control's text, or null when left empty. */
export function textOrNull(data: FormData, name: string): string | null {
  return textOf(data, name) || null;
}

/** A control's number, or null when left empty. The control's own type keeps other text out. */
export function numberOrNull(data: FormData, name: string): number | null {
  const text = textOf(data, name);
  return text ? Number(text) : null;
}
