import type { Cell, CellType } from './cell.ts';
import type { FileRows } from './file-rows.ts';

/** Numbers that JSON readers keep exactly are numbers; longer ones stay text. */
function jsonOf(cell: Cell, type: CellType): string {
  if (cell === null || typeof cell === 'boolean') return String(cell);
  const isExact = type === 'number' && cell !== '' && String(Number(cell)) === cell;
  return isExact ? cell : JSON.stringify(cell);
}

/** JSON lines: an object for each row, under the names of the columns. */
export async function* jsonl({ columns, batches }: FileRows): AsyncGenerator<string> {
  const names = columns.map(({ header }) => JSON.stringify(header));
  for await (const batch of batches) {
    yield batch
      .map((cells) => {
        const members = cells.map(
          (cell, index) => `${names[index]}:${jsonOf(cell, columns[index]?.type ?? 'text')}`,
        );
        return `{${members.join()}}\n`;
      })
      .join('');
  }
}
