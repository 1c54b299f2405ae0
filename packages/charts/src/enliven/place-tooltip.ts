const gap = 8;

/**
 * Puts the tooltip above the mark, or below where there is no room above, and always inside the viewport.
 * A mark that is wider than a hand's breadth takes it at the pointer.
 */
export function placeTooltip(box: HTMLElement, mark: DOMRect, pointer?: { x: number; y: number }): void {
  const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
  const { width, height } = box.getBoundingClientRect();
  const centre = pointer !== undefined && mark.width > 160 ? pointer.x : mark.left + mark.width / 2;
  const above = mark.top - height - gap;
  const top = above >= gap ? above : Math.min(mark.bottom + gap, clientHeight - height - gap);
  const left = Math.min(centre - width / 2, clientWidth - width - gap);
  box.style.left = `${Math.max(gap, left)}px`;
  box.style.top = `${Math.max(gap, top)}px`;
}
