import { onKey, onWheel, Pointers } from './gestures.ts';
import { type View, wholeMap, zoomed } from './view.ts';

/** What the page's own buttons and lists may do with a map. */
export interface MapControl {
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** Marks what carries one of these as its `data-key` as selected and nothing else; none clears. */
  select(...keys: readonly string[]): void;
  /** Takes all listeners away and shows the whole map. */
  release(): void;
}

export interface MapOptions {
  /** Told the `data-key` of a mark that is clicked or, by the keyboard, opened. */
  readonly onSelect?: (key: string) => void;
}

/**
 * Lets a map that the server drew be enlarged and moved: Ctrl and wheel, pinch, drag, `+ - 0` and the arrows.
 * Without it the map stays whole and its links work.
 */
export function enliven(svg: SVGSVGElement, { onSelect }: MapOptions = {}): MapControl {
  const layer = svg.querySelector('.map-view');
  const { width, height } = svg.viewBox.baseVal;
  const size = { width, height };
  const middle = { x: width / 2, y: height / 2 };
  const stop = new AbortController();
  let current: View = wholeMap;

  const change = (next: (view: View) => View): boolean => {
    const view = next(current);
    const other = view.zoom !== current.zoom || view.x !== current.x || view.y !== current.y;
    current = view;
    layer?.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.zoom})`);
    svg.style.setProperty('--map-zoom', String(view.zoom));
    svg.toggleAttribute('data-zoomed', view.zoom > 1);
    return other;
  };
  const locate = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => {
    const box = svg.getBoundingClientRect();
    return {
      x: ((clientX - box.left) / box.width) * width,
      y: ((clientY - box.top) / box.height) * height,
    };
  };
  const select = (...keys: readonly string[]) => {
    for (const mark of svg.querySelectorAll('[data-key]')) {
      mark.classList.toggle('map-selected', keys.includes(mark.getAttribute('data-key') ?? ''));
    }
  };

  const moving = { size, change, locate };
  const pointers = new Pointers(moving);
  const on: <K extends keyof SVGElementEventMap>(
    type: K,
    act: (event: SVGElementEventMap[K]) => void,
  ) => void = (type, act) => svg.addEventListener(type, act, { signal: stop.signal, passive: false });
  on('keydown', (event) => onKey(event, moving));
  on('wheel', (event) => onWheel(event, moving));
  on('pointerdown', (event) => pointers.press(event));
  on('pointermove', (event) => pointers.move(event));
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    on(end, (event) => pointers.release(event));
  }
  on('dragstart', (event) => event.preventDefault());
  on('click', (event) => {
    if (pointers.wasDrag && current.zoom > 1) return event.preventDefault();
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    if (key) onSelect?.(key);
  });
  svg.tabIndex = 0;

  return {
    zoomIn: () => void change((view) => zoomed(view, 1.5, middle, size)),
    zoomOut: () => void change((view) => zoomed(view, 1 / 1.5, middle, size)),
    reset: () => void change(() => wholeMap),
    select,
    release: () => {
      stop.abort();
      change(() => wholeMap);
      svg.removeAttribute('tabindex');
    },
  };
}
