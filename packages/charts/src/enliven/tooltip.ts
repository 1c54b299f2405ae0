import { placeTooltip } from './place-tooltip.ts';

const tooltipId = 'nhipcau-tooltip';

/** Time for the pointer to reach the tooltip before it goes, in milliseconds. */
const lingers = 120;

/** The one tooltip of a root. It joins whatever else describes the mark, and leaves that as it was. */
export interface Tooltip {
  readonly box: HTMLElement;
  show(mark: Element, pointer?: { x: number; y: number }): void;
  /** Puts it beside its mark again, after the page has moved. */
  follow(): void;
  stay(): void;
  hideSoon(): void;
  hide(): void;
}

export function createTooltip(page: Document): Tooltip {
  const box = tooltipBox(page);
  let current:
    | { readonly mark: Element; readonly restore: () => void; readonly place: () => void }
    | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(timer);
  const hide = () => {
    stay();
    current?.restore();
    current = undefined;
    box.hidden = true;
  };
  return {
    box,
    stay,
    hide,
    hideSoon: () => {
      stay();
      timer = setTimeout(hide, lingers);
    },
    follow: () => current?.place(),
    show: (mark, pointer) => {
      stay();
      if (mark === current?.mark) return;
      hide();
      const text = mark.getAttribute('data-tooltip') ?? '';
      if (text === '') return;
      box.textContent = text;
      box.hidden = false;
      const place = () => placeTooltip(box, mark.getBoundingClientRect(), pointer);
      current = { mark, place, restore: describe(mark, box.id) };
      place();
    },
  };
}

/** Adds the tooltip to what describes the mark; the answer takes it away again. */
function describe(mark: Element, id: string): () => void {
  const before = mark.getAttribute('aria-describedby');
  mark.setAttribute('aria-describedby', before === null ? id : `${before} ${id}`);
  return () => {
    if (before === null) mark.removeAttribute('aria-describedby');
    else mark.setAttribute('aria-describedby', before);
  };
}

function tooltipBox(page: Document): HTMLElement {
  const box = page.createElement('div');
  box.id = tooltipId;
  for (let count = 2; page.getElementById(box.id) !== null; count += 1) box.id = `${tooltipId}-${count}`;
  box.className = 'nc-tooltip';
  box.role = 'tooltip';
  box.hidden = true;
  page.body.append(box);
  return box;
}
