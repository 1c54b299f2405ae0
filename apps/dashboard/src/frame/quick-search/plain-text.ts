/** A text as people type it who leave diacritics and capitals out: `Phìn Hồ` is `phin ho`. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}
