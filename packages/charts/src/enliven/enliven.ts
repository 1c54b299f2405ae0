import { placeTooltip } from './place-tooltip.ts';

const tooltipId = 'nhipcau-tooltip';
const lingers = 120;

/**
 * Shows the text of `data-tooltip` while a mark inside `root` is pointed at or focused. The tooltip may itself be
 * pointed at, Escape closes it, and it joins whatever else describes the mark. Returns what undoes all of it.
 */
export function enliven(root: HTMLElement): () => void {
  const { ownerDocument: page } = root;
  const stop = new AbortController();
  const { signal } = stop;
  let mark: Element | null = null;
  let described: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const box = page.createElement('div');
  box.id = freeId(page);
  box.className = 'nc-tooltip';
  box.role = 'tooltip';
  box.hidden = true;
  page.body.append(box);

  const hide = () => {
    clearTimeout(timer);
    if (mark !== null) restore(mark, described);
    mark = null;
    box.hidden = true;
  };
  const show = (target: Element, at?: { x: number; y: number }) => {
    clearTimeout(timer);
    if (target === mark) return;
    hide();
    const text = target.getAttribute('data-tooltip') ?? '';
    if (text === '') return;
    mark = target;
    described = target.getAttribute('aria-describedby');
    target.setAttribute('aria-describedby', described === null ? box.id : `${described} ${box.id}`);
    box.textContent = text;
    box.hidden = false;
    placeTooltip(box, target.getBoundingClientRect(), at);
  };
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, lingers);
  };

  root.addEventListener(
    'pointerover',
    (event) => {
      const target = closestMark(event.target);
      if (target !== null) show(target, { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  root.addEventListener('pointerout', leave, { signal });
  root.addEventListener(
    'focusin',
    (event) => {
      const target = closestMark(event.target);
      if (target?.matches(':focus-visible') === true) show(target);
    },
    { signal },
  );
  root.addEventListener('focusout', hide, { signal });
  box.addEventListener('pointerover', () => clearTimeout(timer), { signal });
  box.addEventListener('pointerout', leave, { signal });
  page.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
  page.addEventListener('scroll', hide, { signal, capture: true, passive: true });
  return () => {
    hide();
    stop.abort();
    box.remove();
  };
}

function closestMark(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-tooltip]') : null;
}

function restore(mark: Element, described: string | null): void {
  if (described === null) mark.removeAttribute('aria-describedby');
  else mark.setAttribute('aria-describedby', described);
}

function freeId(page: Document): string {
  let id = tooltipId;
  for (let count = 2; page.getElementById(id) !== null; count += 1) id = `${tooltipId}-${count}`;
  return id;
}
