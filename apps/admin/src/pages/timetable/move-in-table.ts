import type { KeyboardEvent } from 'react';

const STEPS: Partial<Record<string, { row: number; column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Arrow keys between the entries of a table: along the way that a cell's entries follow each other first within it, then to
 * the next cell that way that holds an entry (`data-entry`). Nothing moves when there is none.
 */
export function moveInTable(event: KeyboardEvent<HTMLTableElement>, along: 'down' | 'across'): void {
  const step = STEPS[event.key];
  const entry = (event.target as Element).closest<HTMLElement>('[data-entry]');
  const cell = entry?.closest('td');
  if (!step || !entry || !cell) return;
  const within = [...cell.querySelectorAll<HTMLElement>('[data-entry]')];
  const beside = along === 'down' ? step.row : step.column;
  const target = (beside ? within[within.indexOf(entry) + beside] : undefined) ?? inNextCell(cell, step);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function inNextCell(from: HTMLTableCellElement, step: { row: number; column: number }): HTMLElement | undefined {
  const rows = [...(from.closest('tbody')?.rows ?? [])];
  let row = rows.indexOf(from.parentElement as HTMLTableRowElement) + step.row;
  let column = from.cellIndex + step.column;
  while (rows[row]?.cells[column]) {
    const entries = [...(rows[row]?.cells[column]?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
    const found = step.row < 0 ? entries.at(-1) : entries[0];
    if (found) return found;
    row += step.row;
    column += step.column;
  }
  return undefined;
}
