import type { Spot } from './move-times.js';

const EDGE_PX = { mouse: 8, pen: 12, touch: 18 };
/** Closer than this to the top or bottom of the window, the page scrolls along. */
const SCROLL_PX = 48;

/** A cell of the timetable under the pointer. */
export interface Cell {
  element: HTMLElement;
  day: string;
  /** None over the name of a day: any asset. */
  assetId?: string;
}

/** A block of the timetable in someone's hand. Moves what is seen; what it means is for others. */
export interface Grabbed {
  bookingId: string;
  /** Whose row it was grabbed in: the booking's asset, or a part of it. */
  assetId: string;
  /** One edge, or null for the whole. */
  edge: 'start' | 'end' | null;
  lift: () => void;
  show: (x: number, y: number, words: string | null) => void;
  release: () => void;
  /** Keeps the block where it was let go until the work is done. */
  send: (work: () => Promise<void>) => Promise<void>;
  /** What letting go at a point would change; null where there is nothing. */
  spotAt: (x: number, y: number) => { spot: Spot; cell: Cell; freeIndex?: number } | null;
}

/** What of a block, in the row and on the day that it is shown in, may be dragged. */
export interface Grips {
  whole: boolean;
  start: boolean;
  end: boolean;
}

/** The block that a pointer went down on, if it is one that may be moved. @param gripsOf by booking, asset of the row, day */
export function grab(begin: PointerEvent, gripsOf: (bookingId: string, assetId: string, day: string) => Grips | null): Grabbed | null {
  const block = (begin.target as Element).closest<HTMLElement>('[data-booking]');
  const home = block?.closest<HTMLElement>('[data-day]');
  const bookingId = block?.dataset.booking;
  const assetId = home?.dataset.asset;
  if (!block || !home || !bookingId || !assetId) return null;
  const scale = Number(home.dataset.minutes ?? 0);
  const grips = gripsOf(bookingId, assetId, home.dataset.day!);
  const edge = scale && grips ? edgeOf(block, begin, grips) : null;
  if (!grips || (!edge && !grips.whole)) return null;
  const box = block.getBoundingClientRect();
  const scrolled = scrollY;
  const words = document.createElement('div');
  words.className = 'drag-words';
  const perPixel = scale ? scale / home.getBoundingClientRect().width : 0;

  function cellAt(x: number, y: number): Cell | null {
    const element = document.elementsFromPoint(x, y).map((one) => one.closest<HTMLElement>('[data-day]')).find(Boolean);
    return element ? { element, day: element.dataset.day!, assetId: element.dataset.asset } : null;
  }
  function clear(): void {
    words.remove();
    block!.classList.remove('entry-lifted', 'entry-sent');
    for (const property of ['transform', 'width', 'margin-inline-start']) block!.style.removeProperty(property);
    delete document.documentElement.dataset.dragging;
  }
  return {
    bookingId,
    assetId,
    edge,
    lift() {
      block.classList.add('entry-lifted');
      document.documentElement.dataset.dragging = edge ? 'edge' : 'block';
      document.body.append(words);
    },
    show(x, y, text) {
      const [dx, dy] = [x - begin.clientX, y - begin.clientY + scrollY - scrolled];
      if (!edge) block.style.transform = `translate(${dx}px, ${dy}px)`;
      else block.style.width = `${Math.max(4, box.width + (edge === 'end' ? dx : -dx))}px`;
      if (edge === 'start') block.style.marginInlineStart = `${Math.min(dx, box.width - 4)}px`;
      words.textContent = text;
      words.hidden = text === null;
      words.style.transform = `translate(${Math.min(x + 12, innerWidth - words.offsetWidth - 8)}px, ${Math.min(y + 20, innerHeight - words.offsetHeight - 8)}px)`;
      if (y < SCROLL_PX) scrollBy(0, -12);
      else if (y > innerHeight - SCROLL_PX) scrollBy(0, 12);
    },
    release: clear,
    async send(work) {
      words.remove();
      block.classList.add('entry-sent');
      await work().finally(clear);
    },
    spotAt(x, y) {
      const cell = edge ? { element: home, day: home.dataset.day!, assetId: home.dataset.asset } : cellAt(x, y);
      if (!cell) return null;
      return { cell, spot: { fromDay: home.dataset.day!, toDay: cell.day, minutes: cell.assetId ? (x - begin.clientX) * perPixel : 0 }, freeIndex: scale ? undefined : freeAt(x, y) };
    },
  };
}

function edgeOf(block: HTMLElement, { clientX, pointerType }: PointerEvent, grips: Grips): 'start' | 'end' | null {
  const { left, right, width } = block.getBoundingClientRect();
  const reach = Math.min(EDGE_PX[pointerType as keyof typeof EDGE_PX] ?? EDGE_PX.mouse, width / 3);
  if (right - clientX < reach && grips.end) return 'end';
  return clientX - left < reach && grips.start ? 'start' : null;
}

/** Which free time of its cell a point is over: the first is 0. */
function freeAt(x: number, y: number): number | undefined {
  const free = document.elementsFromPoint(x, y).find((one) => one.classList.contains('entry-free'));
  const index = free ? [...free.closest('[data-day]')!.querySelectorAll('.entry-free')].indexOf(free) : -1;
  return index < 0 ? undefined : index;
}
