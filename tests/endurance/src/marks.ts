import type { Input } from './office.ts';

const node = (letter: string, key: string) => letter + Buffer.from(key, 'utf8').toString('base64url');
const sectors = ['11220', '12220'].map((code) => node('e', code));
/** Two communes of the province in force. */
const units = ['2025:03388', '2025:03394'].map((id) => node('u', id));

/** In ten-thousandths of a per cent. */
const whole = 1_000_000;

/** How one write is told from all others: in every row of it stands what follows from its mark. */
export interface Mark {
  readonly text: string;
  /** Per cent, as text: of the first of two, and of the second. */
  readonly shares: readonly [string, string];
  readonly amount: number;
}

export function markOf(client: number, count: number): Mark {
  const share = 10_000 + ((client * 9_973 + count) % 970_000);
  const shares = [share, whole - share].map((parts) => String(parts / 10_000));
  return {
    text: `ghi-${client}-${count}`,
    shares: [shares[0] ?? '', shares[1] ?? ''],
    amount: 1_000 * (count + 1) + client,
  };
}

/** The fields of a project that is written in five rows: its own, those of two sectors and those of two places. */
export function projectFields({ text, shares }: Mark): Input {
  const parted = (ids: readonly string[], name: string) =>
    ids.map((id, place) => ({ [name]: id, percentage: shares[place] }));
  return {
    title: text,
    titleEn: text,
    sectors: parted(sectors, 'sector'),
    places: parted(units, 'unit'),
  };
}

export function transactionFields({ text, amount }: Mark): Input {
  return { amount: String(amount), description: text, descriptionEn: text };
}
