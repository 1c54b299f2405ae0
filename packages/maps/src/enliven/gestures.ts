import { moved, type Size, type View, wholeMap, zoomed } from './view.ts';

interface Moving {
  readonly size: Size;
  /** Changes the view; answers whether it is another now. */
  change(next: (view: View) => View): boolean;
  /** A place on the screen in viewBox units. */
  locate(event: { readonly clientX: number; readonly clientY: number }): { x: number; y: number };
}

const keySteps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const keyFactors: Readonly<Record<string, number>> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };

/** `+`, `-`, `0` and the arrows, while the map or a mark on it has the focus. */
export function onKey(event: KeyboardEvent, { size, change }: Moving): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const step = keySteps[event.key];
  const factor = keyFactors[event.key];
  let changed = false;
  if (step) changed = change((view) => moved(view, step[0] * 60, step[1] * 60, size));
  else if (factor) changed = change((view) => zoomed(view, factor, middle, size));
  else if (event.key === '0') changed = change(() => wholeMap);
  if (changed) event.preventDefault();
}

/** The wheel zooms with Ctrl or ⌘, as a pinch on a touchpad does; without them the page scrolls. */
export function onWheel(event: WheelEvent, { size, change, locate }: Moving): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  change((view) => zoomed(view, 2 ** (-event.deltaY / 120), locate(event), size));
}

/** One pointer drags an enlarged map, two zoom it. */
export class Pointers {
  readonly #moving: Moving;
  readonly #down = new Map<number, { x: number; y: number }>();
  #dragged = 0;

  constructor(moving: Moving) {
    this.#moving = moving;
  }

  press(event: PointerEvent): void {
    if (this.#down.size === 0) this.#dragged = 0;
    this.#down.set(event.pointerId, this.#moving.locate(event));
  }

  move(event: PointerEvent): void {
    const before = this.#down.get(event.pointerId);
    if (!before) return;
    const { change, locate, size } = this.#moving;
    const now = locate(event);
    this.#down.set(event.pointerId, now);
    const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
    this.#dragged += Math.hypot(now.x - before.x, now.y - before.y);
    if (!other) change((view) => moved(view, now.x - before.x, now.y - before.y, size));
    else {
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      change((view) => zoomed(view, factor, other, size));
    }
  }

  release(event: PointerEvent): void {
    this.#down.delete(event.pointerId);
  }

  /** After a drag the click that ends it must not open a link. */
  get wasDrag(): boolean {
    return this.#dragged > 6;
  }
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
