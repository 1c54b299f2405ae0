/** Whether a browser may show a file in its place, or only save it. */
export type Disposition = 'inline' | 'attachment';

/** Any letters in the name, in the way of RFC 6266. */
export function contentDisposition(kind: Disposition, fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/[^\x20-\x7E]/g, '')
    .replaceAll(/["\\]/g, '');
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
