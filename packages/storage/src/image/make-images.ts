import type { Sharp } from 'sharp';
import type { MediaType } from '../content/media-types.ts';
import { limits } from '../limits.ts';
import { RefusedFile } from '../refused-file.ts';
import { loadSharp } from './load-sharp.ts';

const SLOWEST_SECONDS = 30;

/** An image as it is kept. */
export interface MadeImage {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an image anew, upright, in sRGB, no larger than it is looked at, with a small one beside it: nothing but the pixels
 * goes over, not where a photograph was taken, nor what stands behind its end.
 * @throws RefusedFile where it has too many pixels or is damaged
 */
export async function makeImages(
  path: string,
  type: MediaType,
  to: { readonly image: string; readonly thumbnail: string },
): Promise<MadeImage> {
  const sharp = await loadSharp();
  const drawn = (from: string, side: number): Sharp =>
    sharp(from, { limitInputPixels: limits.pixels, failOn: 'error', autoOrient: true })
      .timeout({ seconds: SLOWEST_SECONDS })
      .toColourspace('srgb')
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  try {
    const claimed = await sharp(path, { limitInputPixels: false }).metadata();
    if (claimed.width * claimed.height > limits.pixels) {
      throw new RefusedFile('TOO_MANY_PIXELS', `has more than ${limits.pixels} pixels`);
    }
    const { width, height } = await as(type, drawn(path, limits.side)).toFile(to.image);
    await drawn(to.image, limits.thumbnailSide).webp({ quality: 78 }).toFile(to.thumbnail);
    return { width, height };
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile('DAMAGED', 'is an image that cannot be read to its end');
  }
}

function as(type: MediaType, image: Sharp): Sharp {
  if (type === 'image/png') return image.png({ compressionLevel: 9 });
  if (type === 'image/webp') return image.webp({ quality: 86 });
  return image.jpeg({ quality: 86, mozjpeg: true });
}
