import { createTooltip } from './tooltip.ts';

/**
 * Shows the text of `data-tooltip` while a mark inside `root` is pointed at or focused by keyboard. The tooltip may
 * itself be pointed at; Escape closes it. Returns what undoes all of it.
 */
export function enliven(root: HTMLElement): () => void {
  const { ownerDocument: page } = root;
  const stop = new AbortController();
  const { signal } = stop;
  const tooltip = createTooltip(page);
  const pointed = (event: PointerEvent) => {
    const mark = closestMark(event.target);
    if (mark !== null) tooltip.show(mark, { x: event.clientX, y: event.clientY });
  };
  const focused = (event: FocusEvent) => {
    const mark = closestMark(event.target);
    if (mark?.matches(':focus-visible') === true) tooltip.show(mark);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') tooltip.hide();
  };
  root.addEventListener('pointerover', pointed, { signal });
  root.addEventListener('pointerout', tooltip.hideSoon, { signal });
  root.addEventListener('focusin', focused, { signal });
  root.addEventListener('focusout', tooltip.hide, { signal });
  root.addEventListener('click', tooltip.hide, { signal });
  tooltip.box.addEventListener('pointerover', tooltip.stay, { signal });
  tooltip.box.addEventListener('pointerout', tooltip.hideSoon, { signal });
  page.addEventListener('keydown', pressed, { signal });
  page.addEventListener('scroll', tooltip.follow, { signal, capture: true, passive: true });
  return () => {
    tooltip.hide();
    stop.abort();
    tooltip.box.remove();
  };
}

function closestMark(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-tooltip]') : null;
}
