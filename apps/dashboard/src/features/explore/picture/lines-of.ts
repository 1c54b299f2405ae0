interface Line {
  readonly text: string;
  readonly x: number;
  readonly middle: number;
}

/** The lines into which the page broke a text, each where it stands; what was clipped away has no line. */
export function linesOf(node: Text): readonly Line[] {
  const range = document.createRange();
  const clip = node.parentElement?.closest('.nc-tile')?.getBoundingClientRect();
  const lines: { text: string; x: number; middle: number }[] = [];
  for (const word of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].trimEnd().length);
    const [rect] = range.getClientRects();
    if (rect === undefined || rect.width === 0) continue;
    if (clip !== undefined && (rect.bottom > clip.bottom || rect.right > clip.right)) continue;
    const middle = rect.top + rect.height / 2;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.middle - middle) < 2) last.text += word[0];
    else lines.push({ text: word[0], x: rect.left, middle });
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}
