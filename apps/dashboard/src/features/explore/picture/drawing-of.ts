/** What a style sheet may say of a drawing's parts. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'paint-order',
  'shape-rendering',
] as const;

const SAID_OF_LINKS = ['href', 'class', 'style', 'aria-label', 'data-tooltip', 'data-demo', 'tabindex'];

/** A part with its colours written into it; a link becomes a group, what is hidden is left out. */
function settled(part: Element): Element | null {
  const style = getComputedStyle(part);
  if (
    style.display === 'none' ||
    part.classList.contains('nc-hit') ||
    part.classList.contains('nc-hit-line')
  ) {
    return null;
  }
  const isLink = part instanceof SVGAElement;
  const copy = document.createElementNS('http://www.w3.org/2000/svg', isLink ? 'g' : part.localName);
  for (const { name, value } of part.attributes) {
    if (!SAID_OF_LINKS.includes(name) && !name.startsWith('data-')) copy.setAttribute(name, value);
  }
  for (const name of PROPERTIES) {
    const value = style.getPropertyValue(name);
    if (value !== '' && !value.includes('url("http')) copy.setAttribute(name, value);
  }
  copy.append(
    ...Array.from(part.childNodes).flatMap((child) => {
      if (child instanceof Element) return settled(child) ?? [];
      return child instanceof Text ? child.cloneNode() : [];
    }),
  );
  return copy;
}

/** A drawing of the page, placed and self-contained. */
export function drawingOf(drawing: SVGSVGElement, { left, top }: { left: number; top: number }): string {
  const copy = settled(drawing);
  if (copy === null) return '';
  const { x, y, width, height } = drawing.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x: x - left, y: y - top, width, height })) {
    copy.setAttribute(name, `${value}`);
  }
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}
