import type { Problem } from './asker.ts';

/** What was found of a role: which coordinates, `Type.name`, it got an answer to, and which were refused to it. */
export class Findings {
  readonly answered = new Set<string>();
  readonly refused = new Set<string>();
  /** What is answered by one way and refused by another, and whatever went wrong on the way. */
  readonly faults: string[] = [];

  note(coordinate: string, isAnswered: boolean, way: string): void {
    const [own, other] = isAnswered ? [this.answered, this.refused] : [this.refused, this.answered];
    own.add(coordinate);
    if (other.has(coordinate)) this.faults.push(`${coordinate} is not everywhere as by ${way}`);
  }
}

/** Parts of an operation, by the coordinates that they ask for. */
export type Parts = ReadonlyMap<string, string>;

interface Probe {
  /** What stands in messages for where this was. */
  readonly way: string;
  readonly parts: Parts;
  /** Asks for some of them; null where not even the way to them is open. */
  readonly send: (parts: readonly string[]) => Promise<{
    readonly refused: string | null;
    readonly problems: readonly Problem[];
  }>;
}

/**
 * Asks for all parts at once; leaves out what is refused by its name, and asks again, until there is an answer. Gives
 * what was answered: nothing where the way itself is refused.
 */
export async function probe(findings: Findings, { way, parts, send }: Probe): Promise<readonly string[]> {
  const left = new Map(parts);
  for (;;) {
    const { refused, problems } = await send([...left.values()]);
    if (refused === null) {
      for (const coordinate of left.keys()) findings.note(coordinate, true, way);
      findings.faults.push(...problems.map(({ message }) => `${way}: ${message}`));
      return [...left.keys()];
    }
    if (!left.delete(refused)) {
      findings.faults.push(`${way}: refused for ${refused}`);
      return [];
    }
    findings.note(refused, false, way);
    if (left.size === 0) return [];
  }
}
