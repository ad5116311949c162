import { useEffect, useRef, type RefObject } from 'react';
import { grab, type Grabbed, type Grips } from './grabbed.js';

const MOUSE_SLACK = 5;
const FINGER_SLACK = 8;
const FINGER_HOLD_MS = 350;

/** What a surface does with blocks that are dragged over it. */
export interface DragWork {
  /** What of a booking may be dragged, in the row of an asset on a day; null for nothing. */
  gripsOf: (bookingId: string, assetId: string, day: string) => Grips | null;
  /** What letting go here would mean, in words; null where it would mean nothing. */
  say: (grabbed: Grabbed, x: number, y: number) => string | null;
  /** Done when the block may lie still again. */
  drop: (grabbed: Grabbed, x: number, y: number) => Promise<void>;
}

/**
 * Lets blocks (`[data-booking]`) of the surface be dragged with the mouse, a pen, or a finger that first holds still;
 * Escape lets go of it where it was. Everything that can be done so can be done in the dialog too.
 */
export function useDrag(surface: RefObject<HTMLElement | null>, work: DragWork): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const down = (event: PointerEvent): void => {
      if (event.button === 0 && event.isPrimary) follow(event, latest);
    };
    // A held finger must be able to keep the page from scrolling, which only a listener that was there before it can.
    const touch = (event: TouchEvent): void => {
      if ('dragging' in document.documentElement.dataset) event.preventDefault();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('touchmove', touch, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('touchmove', touch);
    };
  }, [surface]);
}

/** Follows one pointer from when it goes down on a block until it is let go. */
function follow(begin: PointerEvent, work: RefObject<DragWork>): void {
  const grabbed = grab(begin, work.current.gripsOf);
  if (!grabbed) return;
  const finger = begin.pointerType === 'touch';
  const stop = new AbortController();
  let [x, y] = [begin.clientX, begin.clientY];
  let held = finger ? setTimeout(lift, FINGER_HOLD_MS) : undefined;
  let lifted = false;

  function lift(): void {
    lifted = true;
    held = undefined;
    grabbed!.lift();
    show();
  }
  function show(): void {
    grabbed!.show(x, y, work.current.say(grabbed!, x, y));
  }
  function end(drop: boolean): void {
    clearTimeout(held);
    stop.abort();
    if (!lifted) return;
    // The click that follows would open the booking.
    window.addEventListener('click', (event) => event.stopPropagation(), { capture: true, once: true, signal: AbortSignal.timeout(300) });
    if (!drop || work.current.say(grabbed!, x, y) === null) grabbed!.release();
    else void grabbed!.send(() => work.current.drop(grabbed!, x, y));
  }
  const on = { signal: stop.signal };
  window.addEventListener('pointermove', (event) => {
    if (event.pointerId !== begin.pointerId) return;
    [x, y] = [event.clientX, event.clientY];
    const far = Math.hypot(x - begin.clientX, y - begin.clientY) > (finger ? FINGER_SLACK : MOUSE_SLACK);
    if (!lifted && far) {
      if (finger) end(false);
      else lift();
    }
    if (lifted) show();
  }, on);
  window.addEventListener('pointerup', (event) => event.pointerId === begin.pointerId && end(true), on);
  window.addEventListener('pointercancel', (event) => event.pointerId === begin.pointerId && end(false), on);
  window.addEventListener('contextmenu', (event) => lifted && event.preventDefault(), on);
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end(false);
  }, { ...on, capture: true });
}
