import type Sharp from 'sharp';

let loaded: Promise<typeof Sharp> | undefined;

/**
 * The library that draws images, once for the process. Loaded when the first image comes: where there is none for a
 * machine, all else works there.
 */
export function loadSharp(): Promise<typeof Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    // Each image has a thread to itself, and nothing of it is kept; the pages need the others.
    sharp.concurrency(1);
    sharp.cache(false);
    // What can be read is what is taken, whatever a file pretends to be.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
    });
    return sharp;
  });
  return loaded;
}
