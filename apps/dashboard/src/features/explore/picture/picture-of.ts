import { drawingOf } from './drawing-of.ts';
import { escaped } from './escaped.ts';
import { linesOf } from './lines-of.ts';

/** Where the picture begins on the screen. */
export interface Origin {
  readonly left: number;
  readonly top: number;
}

interface Picture {
  readonly markup: string;
  /** How far down it reaches from its origin. */
  readonly bottom: number;
}

const NOTHING = 'rgba(0, 0, 0, 0)';
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** What belongs to the page and not to a picture of the chart. */
function isLeftOut(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return element.matches('details, caption, .nc-defs') || display === 'none' || visibility === 'hidden';
}

function box(element: Element, { left, top }: Origin): string {
  const style = getComputedStyle(element);
  const { x, y, width, height } = element.getBoundingClientRect();
  const [x0, y0, x1, y1] = [x - left, y - top, x - left + width, y - top + height];
  const ground =
    style.backgroundColor === NOTHING
      ? ''
      : `<rect x="${x0}" y="${y0}" width="${width}" height="${height}" fill="${style.backgroundColor}"/>`;
  const edges = {
    top: [x0, y0, x1, y0],
    right: [x1, y0, x1, y1],
    bottom: [x0, y1, x1, y1],
    left: [x0, y0, x0, y1],
  };
  const borders = SIDES.map((side) => {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const color = style.getPropertyValue(`border-${side}-color`);
    if (!(thick > 0) || color === NOTHING || style.getPropertyValue(`border-${side}-style`) === 'none')
      return '';
    const [a, b, c, d] = edges[side];
    return `<line x1="${a}" y1="${b}" x2="${c}" y2="${d}" stroke="${color}" stroke-width="${thick}"/>`;
  });
  return ground + borders.join('');
}

function textOf(node: Text, { left, top }: Origin): string {
  const parent = node.parentElement;
  if (parent === null) return '';
  const { color, fontSize, fontWeight, fontStyle, fontFamily } = getComputedStyle(parent);
  const said = `fill="${color}" font-size="${fontSize}" font-weight="${fontWeight}" font-style="${fontStyle}" font-family="${escaped(fontFamily)}"`;
  return linesOf(node)
    .map(({ text, x, middle }) => {
      return `<text x="${x - left}" y="${middle - top}" dominant-baseline="central" ${said}>${escaped(text)}</text>`;
    })
    .join('');
}

function partOf(node: Node, origin: Origin): string {
  if (node instanceof Text) return textOf(node, origin);
  if (!(node instanceof Element) || isLeftOut(node)) return '';
  if (node instanceof SVGSVGElement) return drawingOf(node, origin);
  return box(node, origin) + Array.from(node.childNodes, (child) => partOf(child, origin)).join('');
}

/** What stands in an element, drawn where it stands: grounds, rules, text, drawings. */
export function pictureOf(frame: Element, origin: Origin): Picture {
  const defs = Array.from(frame.querySelectorAll('.nc-defs > defs'), resolved).join('');
  const ends = Array.from(frame.children)
    .filter((child) => !isLeftOut(child))
    .map((child) => child.getBoundingClientRect().bottom - origin.top);
  const markup = Array.from(frame.childNodes, (child) => partOf(child, origin)).join('');
  return { markup: defs + markup, bottom: Math.max(0, ...ends) };
}

/** Patterns with the colours of the moment. */
function resolved(defs: Element): string {
  const surface = getComputedStyle(document.documentElement).backgroundColor;
  return new XMLSerializer().serializeToString(defs).replaceAll('var(--surface)', surface);
}
