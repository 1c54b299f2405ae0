import { fontFaces } from './font-faces.ts';
import { pictureOf } from './picture-of.ts';

const PADDING = 24;
const SCALE = 2;
const TYPEFACE_MS = 400;

function svgText(frame: Element, fonts: string): { text: string; width: number; height: number } {
  const { width: inner, left, top } = frame.getBoundingClientRect();
  const content = pictureOf(frame, { left: left - PADDING, top: top - PADDING });
  const [width, height] = [Math.ceil(inner + 2 * PADDING), Math.ceil(content.bottom + PADDING)];
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  return {
    text: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${fonts}</style><rect width="100%" height="100%" fill="${ground}"/>${content.markup}</svg>`,
    width,
    height,
  };
}

async function painted(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  // A picture counts as decoded before the typeface inside it is; text without its typeface is not drawn at all.
  await new Promise((resolve) => setTimeout(resolve, TYPEFACE_MS));
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  context?.scale(SCALE, SCALE);
  context?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}

/**
 * The frame with this identity as a file: the chart, what it says of itself, the typeface and the colours as they are
 * at that moment. Nothing in the file points elsewhere.
 */
export async function drawPicture(chart: string, format: 'png' | 'svg'): Promise<Blob> {
  const frame = document.getElementById(`${chart}-title`)?.closest('figure');
  if (frame == null) throw new Error(`no chart ${chart} on this page`);
  const { text, width, height } = svgText(frame, await fontFaces(getComputedStyle(frame).fontFamily));
  return format === 'png' ? painted(text, width, height) : new Blob([text], { type: 'image/svg+xml' });
}
