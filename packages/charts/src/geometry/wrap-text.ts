/** Mean width of a letter of the typeface in ems; a little generous, for there is nothing to measure with. */
const letter = 0.56;

/** Estimated width in pixels. */
export function textWidth(text: string, fontSize: number): number {
  return Array.from(text.normalize('NFC')).length * fontSize * letter;
}

/** Breaks at spaces into lines that fit `width` pixels; a word that is longer stands alone. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
