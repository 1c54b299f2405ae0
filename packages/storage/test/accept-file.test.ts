import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AcceptedFile, acceptFile } from '../src/index.ts';
import { archive, docx, drawing, heic, hugePng, openDocument, pdf, photo, xlsx } from './made-files.ts';
import { openStore, type Store } from './stores.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore('disk');
});
afterAll(() => store.close());

const accepted: AcceptedFile[] = [];
afterEach(async () => {
  for (const each of accepted.splice(0)) await each.discard();
});

const leftovers = () => readdir(join(store.dataDir, 'files', 'incoming'));

async function accept(content: Buffer | string, name: string): Promise<AcceptedFile & { bytesKept: Buffer }> {
  const path = await store.incoming.receive(Readable.from([Buffer.from(content)]));
  const file = await acceptFile(store.incoming, path, name);
  accepted.push(file);
  return { ...file, bytesKept: await readFile(file.content.path) };
}

describe('is taken', () => {
  test.each([
    ['a JPEG', () => photo(), 'Ảnh lễ.JPG', 'image/jpeg'],
    ['a PNG', () => drawing('png'), 'so-do.png', 'image/png'],
    ['a WebP', () => drawing('webp'), 'a.webp', 'image/webp'],
    ['a PDF', async () => pdf(), 'Quyết định 12.pdf', 'application/pdf'],
    [
      'a document of Word',
      () => docx(),
      'a.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a sheet of Excel', xlsx, 'a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['an OpenDocument text', () => openDocument('text'), 'a.odt', 'application/vnd.oasis.opendocument.text'],
    [
      'an OpenDocument sheet',
      () => openDocument('spreadsheet'),
      'a.ods',
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
    ['a CSV', async () => '\ufeffTên,Số\nHữu nghị,1\n', 'a.csv', 'text/csv'],
    ['a text', async () => 'Kính gửi\n', 'a.txt', 'text/plain'],
    ['a PNG without an ending', () => drawing('png'), 'dán', 'image/png'],
  ])('%s', async (_what, make, name, type) => {
    const content = await make();
    const file = await accept(content, name);
    expect(file.mediaType).toBe(type);
    expect(file.thumbnail !== null).toBe(type.startsWith('image/'));
    if (!type.startsWith('image/')) expect(file.bytesKept.equals(Buffer.from(content))).toBe(true);
    await file.discard();
    expect(await leftovers()).toEqual([]);
  });
});

describe('an image is drawn anew', () => {
  test('upright, without what its metadata told', async () => {
    const original = await photo(600, 400, 6);
    expect(original.includes('SecretCamera')).toBe(true);
    const { bytesKept, width, height, content } = await accept(original, 'a.jpg');
    const kept = await sharp(content.path).metadata();
    expect([width, height]).toEqual([400, 600]);
    expect([kept.width, kept.height, kept.orientation, kept.exif, kept.xmp, kept.iptc]).toEqual([
      400,
      600,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(bytesKept.includes('Secret')).toBe(false);
  });

  test('no larger than it is looked at, with a small one beside it', async () => {
    const file = await accept(await photo(5000, 1000, 1), 'a.jpg');
    expect([file.width, file.height]).toEqual([2560, 512]);
    const small = await sharp(file.thumbnail?.path).metadata();
    expect([small.width, small.height, small.format]).toEqual([400, 80, 'webp']);
  });

  test('without what stands behind its end', async () => {
    const payload = '<script>alert(1)</script><?php system($_GET[0]) ?>';
    const { bytesKept } = await accept(
      Buffer.concat([await photo(), Buffer.from(payload), await archive({ 'a.html': payload })]),
      'a.jpg',
    );
    expect(bytesKept.includes('script')).toBe(false);
    expect(bytesKept.includes('PK')).toBe(false);
  });
});

describe('is refused, and nothing of it stays', () => {
  const bomb = () => docx({ 'word/media/image1.bin': Buffer.alloc(300 * 1024 * 1024) });
  test.each<[string, () => Promise<Buffer | string>, string, string]>([
    ['an empty file', async () => '', 'a.txt', 'EMPTY'],
    ['a file of more than 20 MB', async () => Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'a.txt', 'TOO_LARGE'],
    ['a page', async () => '<!doctype html><script>alert(1)</script>', 'a.html', 'TYPE_NOT_TAKEN'],
    ['a page that is called a text', async () => '\n <html><script>1</script>', 'a.txt', 'TYPE_NOT_TAKEN'],
    ['a page that is called an image', async () => '<html></html>', 'a.jpg', 'TYPE_NOT_TAKEN'],
    ['a drawing', async () => '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg', 'TYPE_NOT_TAKEN'],
    ['a drawing with a prologue', async () => '<?xml version="1.0"?><svg/>', 'a.svg', 'TYPE_NOT_TAKEN'],
    [
      'a program',
      async () => Buffer.from('MZ\x90\0\x03'.padEnd(300, '\0'), 'latin1'),
      'a.exe',
      'TYPE_NOT_TAKEN',
    ],
    ['bytes', async () => Buffer.from([0, 1, 2, 3, 4, 5]), 'a.txt', 'TYPE_NOT_TAKEN'],
    ['an archive', () => archive({ 'a.txt': 'x' }), 'a.zip', 'TYPE_NOT_TAKEN'],
    ['an archive that is called a document', () => archive({ 'a.txt': 'x' }), 'a.docx', 'TYPE_NOT_TAKEN'],
    ['an image that is called a document', () => photo(), 'a.pdf', 'NAME_MISMATCH'],
    ['an image with a second ending', () => photo(), 'a.jpg.html', 'NAME_MISMATCH'],
    ['a PDF that is called an image', async () => pdf('<script>'), 'a.jpg', 'NAME_MISMATCH'],
    ['a text that is called a document', async () => 'xin chào', 'a.docx', 'NAME_MISMATCH'],
    ['an image of HEIC', async () => heic(), 'IMG_0001.HEIC', 'HEIC'],
    ['an image that says it is huge', async () => hugePng(30_000, 30_000), 'a.png', 'TOO_MANY_PIXELS'],
    ['an image that ends half-way', async () => (await photo()).subarray(0, 900), 'a.jpg', 'DAMAGED'],
    ['a document that unpacks to 300 MB', bomb, 'a.docx', 'UNPACKS_TOO_LARGE'],
    [
      'a document of very many parts',
      () => docx(Object.fromEntries(Array.from({ length: 2_001 }, (_, part) => [`word/${part}.xml`, '']))),
      'a.docx',
      'UNPACKS_TOO_LARGE',
    ],
    ['a document with a program', () => docx({ 'word/vbaProject.bin': 'x' }), 'a.docx', 'MACROS'],
  ])('%s', async (_what, make, name, code) => {
    await expect(accept(await make(), name)).rejects.toMatchObject({ name: 'RefusedFile', code });
    expect(await leftovers()).toEqual([]);
  });

  test('an archive whose parts are larger than it says', async () => {
    const content = await docx({ 'word/big.xml': Buffer.alloc(1024 * 1024, 'a') });
    const name = Buffer.from('word/big.xml');
    const central = content.lastIndexOf(name) - 46;
    content.writeUInt32LE(10, central + 24);
    await expect(accept(content, 'a.docx')).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  test('an archive that is cut off', async () => {
    const content = await docx();
    await expect(accept(content.subarray(0, content.length - 30), 'a.docx')).rejects.toMatchObject({
      code: 'DAMAGED',
    });
  });
});

describe('a name is kept as it can be shown', () => {
  test.each([
    ['../../../etc/passwd.txt', 'passwd.txt', 'passwd.txt'],
    ['C:\\Users\\x\\Báo cáo.txt', 'Báo cáo.txt', 'bao-cao.txt'],
    ['Đoàn\u202etxt.exe.txt', 'Đoàntxt.exe.txt', 'doantxt-exe.txt'],
    ['a\0b\r\nSet-Cookie: x=1.txt', 'ab Set-Cookie_ x=1.txt', 'ab-set-cookie-x-1.txt'],
    ['"><img src=x>.txt', '___img src=x_.txt', 'img-src-x.txt'],
    ['Hữu nghị'.normalize('NFD'), 'Hữu nghị.txt', 'huu-nghi.txt'],
    ['  ..  ', 'file.txt', 'file.txt'],
    [`${'ữ'.repeat(500)}.txt`, `${'ữ'.repeat(120)}.txt`, `${'u'.repeat(80)}.txt`],
    ['日本.txt', '日本.txt', 'file.txt'],
  ])('%j', async (given, name, slug) => {
    const file = await accept('văn bản', given);
    expect([file.name, file.slug]).toEqual([name, slug]);
  });
});
