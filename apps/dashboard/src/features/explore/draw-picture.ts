import { toPng, toSvg } from 'html-to-image';

const PADDING = 24;

/** What belongs to the page and not to a picture of the chart. */
function belongs(node: HTMLElement): boolean {
  return !(node instanceof HTMLDetailsElement);
}

/**
 * The frame with this identity as a data address: the chart, what it says of itself, the typeface and the colours as
 * they are at that moment. Nothing in the file points elsewhere.
 */
export async function drawPicture(chart: string, format: 'png' | 'svg'): Promise<string> {
  const frame = document.getElementById(`${chart}-title`)?.closest('figure');
  if (frame == null) throw new Error(`no chart ${chart} on this page`);
  const table = frame.querySelector('details');
  const height = frame.offsetHeight - (table?.offsetHeight ?? 0);
  const options = {
    filter: belongs,
    backgroundColor: getComputedStyle(document.documentElement).backgroundColor,
    width: frame.offsetWidth + 2 * PADDING,
    height: height + 2 * PADDING,
    style: { margin: '0', padding: `${PADDING}px` },
    pixelRatio: 2,
  };
  return format === 'png' ? toPng(frame, options) : toSvg(frame, options);
}
