/** What is taken at most. */
export const limits = {
  /** Of a file as it comes. */
  bytes: 20 * 1024 * 1024,
  /** Of an image: 40 megapixels. */
  pixels: 40_000_000,
  /** The longest side of an image as it is kept. */
  side: 2560,
  thumbnailSide: 400,
  /** Of what an office document, which is a ZIP archive, unpacks to. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Of the parts that it is made of. */
  parts: 2_000,
} as const;
