/** The address of a face's file in the newest form that it comes in. */
function addressOf(face: CSSFontFaceRule): string | undefined {
  const source = face.style.getPropertyValue('src');
  const base = face.parentStyleSheet?.href ?? location.href;
  const [, address] = /url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/.exec(source) ?? [];
  return address === undefined ? undefined : new URL(address, base).href;
}

async function inlined(face: CSSFontFaceRule): Promise<string> {
  const address = addressOf(face);
  if (address === undefined) return '';
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const value = (name: string) => face.style.getPropertyValue(name);
  const range = value('unicode-range');
  return `@font-face{font-family:${value('font-family').replaceAll('"', "'")};font-weight:${value('font-weight')};${
    range === '' ? '' : `unicode-range:${range};`
  }src:url(data:font/woff2;base64,${btoa(letters)}) format('woff2')}`;
}

/** The faces of a family as rules that carry their files. */
export async function fontFaces(family: string): Promise<string> {
  const rules = Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules));
  const faces = rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((face) => family.includes(face.style.getPropertyValue('font-family').replaceAll(/["']/g, '')));
  return (await Promise.all(faces.map(inlined))).join('');
}
