import { yearOf } from './calendar.ts';
import type { DemoPartner } from './demo-partners.ts';
import type { DemoProject } from './demo-project.ts';
import { marked, markedEn } from './mark.ts';

/** An invented programme: several projects of one partner. */
export interface Programme {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly funder: DemoPartner;
  readonly children: readonly DemoProject[];
}

const PROGRAMMES = 5;
const MOST_CHILDREN = 4;

/** Programmes of the partners that have most projects. */
export function planProgrammes(projects: readonly DemoProject[]): readonly Programme[] {
  const byFunder = new Map<DemoPartner, DemoProject[]>();
  for (const project of projects) {
    byFunder.set(project.funder, [...(byFunder.get(project.funder) ?? []), project]);
  }
  return [...byFunder]
    .sort(([a, mine], [b, theirs]) => theirs.length - mine.length || (a.key < b.key ? -1 : 1))
    .slice(0, PROGRAMMES)
    .map(([funder, own], index) => programmeOf(funder, own.slice(-MOST_CHILDREN), index + 1));
}

function programmeOf(funder: DemoPartner, children: readonly DemoProject[], number: number): Programme {
  const from = Math.min(...children.map(({ start }) => yearOf(start)));
  const to = Math.max(...children.map(({ end }) => yearOf(end)));
  const name = funder.shortName ?? funder.key;
  return {
    code: `MH-CT-${String(number).padStart(2, '0')}`,
    title: marked(`Chương trình hợp tác với ${name} giai đoạn ${from}–${to}`),
    titleEn: markedEn(`Programme of cooperation with ${name}, ${from}–${to}`),
    funder,
    children,
  };
}
