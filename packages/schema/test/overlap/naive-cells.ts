import { communesOf, partnersOf } from './naive-overlaps.ts';
import type { WorldProject } from './overlap-world.ts';

interface Cell {
  readonly sector: string;
  readonly commune: string;
  readonly partner: string;
  readonly project: string;
}

function cellsOf(projects: readonly WorldProject[]): readonly Cell[] {
  return projects.flatMap((project) =>
    project.sectors.flatMap(({ code: sector }) =>
      project.units
        .flatMap(communesOf)
        .flatMap((commune) =>
          [...partnersOf(project)].map((partner) => ({ sector, commune, partner, project: project.id })),
        ),
    ),
  );
}

const different = (values: readonly string[]) => new Set(values).size;
const sorted = (values: readonly string[]) => [...new Set(values)].toSorted();
const keyOf = ({ sector, commune }: Cell) => `${sector} ${commune}`;

/** The cells with two partners or more, with how many projects and partners are there. */
export function naiveCells(projects: readonly WorldProject[]) {
  const cells = Map.groupBy(cellsOf(projects), keyOf);
  const counted = [...cells].map(([key, held]) => {
    const partners = different(held.map(({ partner }) => partner));
    return [key, { partners, projects: different(held.map(({ project }) => project)) }] as const;
  });
  return Object.fromEntries(counted.filter(([, { partners }]) => partners > 1));
}

/** Who else is in the communes of a partner. */
export function naiveNeighbours(projects: readonly WorldProject[], name: string) {
  const cells = cellsOf(projects);
  const own = cells.filter(({ partner }) => partner === name);
  const communes = new Set(own.map(({ commune }) => commune));
  const keys = new Set(own.map(keyOf));
  const others = cells.filter(({ partner, commune }) => partner !== name && communes.has(commune));
  const counted = [...Map.groupBy(others, ({ partner }) => partner)].map(([partner, held]) => {
    const shared = held.filter((cell) => keys.has(keyOf(cell)));
    return [
      partner,
      {
        projects: different(held.map(({ project }) => project)),
        sharedCells: different(shared.map(keyOf)),
        communes: sorted(held.map(({ commune }) => commune)),
        sectors: sorted(shared.map(({ sector }) => sector)),
      },
    ] as const;
  });
  return Object.fromEntries(counted);
}
