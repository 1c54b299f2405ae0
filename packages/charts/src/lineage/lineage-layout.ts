import { wrapText } from '../geometry/wrap-text.ts';
import type { Descent, LineageNode } from './lineage-graph.ts';

/** A node with its place and its lines. */
export interface LineageBox {
  readonly node: LineageNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineageLine[];
}

export interface LineageLine {
  readonly kind: 'label' | 'text' | 'note';
  readonly text: string;
}

/** From one box to the next, as the `d` of a path, and where it ends. */
export interface LineageThread {
  readonly key: string;
  readonly d: string;
  readonly end: { readonly x: number; readonly y: number };
}

export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly LineageBox[];
  readonly threads: readonly LineageThread[];
}

export const lineageType = { font: 12, line: 16, padding: 8 };

const mostTextLines = 3;

/** The lines of a box of a width: its label, what it is about, its note, and what else is to be said. */
export function boxLines({ node }: Descent, width: number, more?: string): readonly LineageLine[] {
  const room = width - 2 * lineageType.padding;
  const lines = (kind: LineageLine['kind'], text: string | undefined) =>
    text === undefined ? [] : wrapText(text, room, lineageType.font).map((line) => ({ kind, text: line }));
  const text = lines('text', node.text);
  return [
    ...lines('label', node.label),
    ...text
      .slice(0, mostTextLines)
      .map((line, index) =>
        index === mostTextLines - 1 && text.length > mostTextLines
          ? { ...line, text: `${line.text} …` }
          : line,
      ),
    ...lines('note', node.note),
    ...lines('note', more),
  ];
}

export function boxHeight(lines: readonly LineageLine[]): number {
  return lines.length * lineageType.line + 2 * lineageType.padding - 4;
}
