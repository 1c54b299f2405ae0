import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { ZipFile } from 'yazl';

/** A photograph with a place, a camera and an orientation in its metadata. */
export function photo(width = 600, height = 400, orientation = 6): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Copyright: 'Nguyen Van Secret', Make: 'SecretCamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 44/1 0/1', GPSLongitudeRef: 'E' },
    })
    .jpeg()
    .toBuffer();
}

export function drawing(format: 'png' | 'webp'): Promise<Buffer> {
  return sharp({
    create: { width: 50, height: 40, channels: 4, background: { r: 0, g: 0, b: 200, alpha: 0.5 } },
  })
    .toFormat(format)
    .toBuffer();
}

export const pdf = (tail = '') =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n` +
      `trailer<</Root 1 0 R>>\n%%EOF\n${tail}`,
  );

/** A ZIP archive of these parts; the first is stored as it is where it is a type of OpenDocument. */
export async function archive(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content), name, { compress: name !== 'mimetype' });
  }
  zip.end();
  return buffer(zip.outputStream);
}

const contentTypes = (type: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Override PartName="/word/document.xml" ContentType="application/vnd.${type}+xml"/></Types>`;

export const docx = (more: Readonly<Record<string, string | Buffer>> = {}) =>
  archive({
    '[Content_Types].xml': contentTypes('openxmlformats-officedocument.wordprocessingml.document.main'),
    'word/document.xml': '<w:document/>',
    ...more,
  });

export const xlsx = () =>
  archive({
    '[Content_Types].xml': contentTypes('openxmlformats-officedocument.spreadsheetml.sheet.main'),
    'xl/workbook.xml': '<workbook/>',
  });

export const openDocument = (kind: 'text' | 'spreadsheet') =>
  archive({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<office:document/>' });

/** A PNG whose head says a size that nothing behind it has. */
export function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The head of an image as telephones of one maker write it. */
export const heic = () =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic', 'latin1'),
    Buffer.from([0, 0, 0, 0]),
    Buffer.from('mif1heic', 'latin1'),
    Buffer.alloc(200),
  ]);
