import type { ProjectStatus } from '../../generated/tables.ts';
import { AS_OF, addDays, dayOf, earlier } from './calendar.ts';
import { createPlaceChooser, inText } from './choose-places.ts';
import { type ProjectTemplate, TEMPLATES } from './data/project-templates.ts';
import { LOCAL_BODIES } from './demo-local-bodies.ts';
import { type DemoPartner, PARTNERS } from './demo-partners.ts';
import type { DemoProject, MoneyStory } from './demo-project.ts';
import { marked, markedEn } from './mark.ts';
import { type Random, randomOf } from './random.ts';
import { equalWeights, sharesOf } from './shares.ts';

/** How many projects begin in each year. Fewer came in 2020 and 2021, when nobody could travel. */
const STARTS: readonly (readonly [number, number])[] = [
  [2011, 4],
  [2012, 5],
  [2013, 6],
  [2014, 7],
  [2015, 7],
  [2016, 8],
  [2017, 8],
  [2018, 9],
  [2019, 9],
  [2020, 6],
  [2021, 7],
  [2022, 11],
  [2023, 13],
  [2024, 16],
  [2025, 18],
  [2026, 17],
  [2027, 4],
];

/** One project in this many does what the one before it does, in the same place, for another partner. */
const OVERLAP_EVERY = 16;

/** Sizes in million VND with their months, small ones first; the first number is the share of all projects. */
const SIZES = [
  { share: 0.38, least: 150, most: 720, months: [4, 12] },
  { share: 0.8, least: 720, most: 2400, months: [12, 30] },
  { share: 0.97, least: 2400, most: 6200, months: [26, 48] },
  { share: 1, least: 7000, most: 14500, months: [40, 58] },
] as const;

/** Multiples of it, taken without their whole part, fill the unit interval evenly. */
const GOLDEN_SECTION = 0.618033988749895;

/** Every invented project, oldest first. Programmes are made of them elsewhere. */
export function planProjects(): readonly DemoProject[] {
  const random = randomOf('projects');
  const choosePlaces = createPlaceChooser(random);
  const projects: DemoProject[] = [];
  const titles = new Set<string>();
  const bySector = new Map<string, number>();
  for (const [year, count] of STARTS) {
    for (let inYear = 1; inYear <= count; inYear += 1) {
      const previous = projects.length % OVERLAP_EVERY === OVERLAP_EVERY - 1 ? projects.at(-1) : undefined;
      const code = `MH-${year}-${String(inYear).padStart(3, '0')}`;
      projects.push(
        planOne({
          random,
          choosePlaces,
          titles,
          bySector,
          year,
          count,
          inYear,
          code,
          index: projects.length,
          previous,
        }),
      );
    }
  }
  return projects;
}

interface Slot {
  readonly random: Random;
  readonly choosePlaces: (end: string) => readonly string[];
  readonly titles: Set<string>;
  readonly bySector: Map<string, number>;
  readonly year: number;
  readonly count: number;
  readonly inYear: number;
  readonly code: string;
  readonly index: number;
  readonly previous: DemoProject | undefined;
}

function planOne(of: Slot): DemoProject {
  const { random, previous } = of;
  const funder = chooseFunder(random, of.year, previous);
  const template = previous?.template ?? chooseTemplate(of, funder);
  const { size, months } = chooseSize(of, template);
  const start = startOf(of);
  const end = addDays(start, Math.round(months * 30.4));
  const units = previous?.places.map(({ unit }) => unit) ?? of.choosePlaces(end);
  const story = storyOf(of.index, start, random);
  const [title, titleEn] = titleOf(template, units[0] ?? '12', of);
  const placeShares = units.length === 1 ? [100] : sharesOf(random, equalWeights(units.length));
  const isGrant = template.goods !== undefined || (size < 300_000_000 && random.chance(0.4));
  return {
    code: of.code,
    type: isGrant ? 'NON_PROJECT_GRANT' : 'PROJECT',
    status: statusOf(of.index, start, end, story),
    title,
    titleEn,
    template,
    sectors: sectorsOf(random, template),
    places: units.map((unit, index) => ({ unit, percentage: placeShares[index] ?? null })),
    funder,
    secondFunder: random.chance(0.1) ? random.pick(PARTNERS.filter((other) => other !== funder)) : null,
    beneficiary: random.pick(LOCAL_BODIES.filter(({ kind }) => kind === template.beneficiary)).id,
    approvedOn: addDays(earlier(start, AS_OF), -random.integer(5, 50)),
    start,
    end,
    months,
    size,
    story,
  };
}

/** Three in four are foreign NGOs; who does the same as another is somebody else. */
function chooseFunder(random: Random, year: number, previous: DemoProject | undefined): DemoPartner {
  const here = PARTNERS.filter(({ since }) => since <= year);
  const ngos = random.chance(0.74);
  const able = here.filter(
    (partner) =>
      (partner.kind === 'FOREIGN_NGO') === ngos && partner !== previous?.funder && partner.key !== 'cty-phim',
  );
  return random.pick(able.length === 0 ? here.filter(({ kind }) => kind === 'FOREIGN_NGO') : able);
}

/** Of the partner's sectors the one with the fewest projects so far. */
function chooseTemplate({ random, bySector }: Slot, funder: DemoPartner): ProjectTemplate {
  const used = (sector: string) => bySector.get(sector) ?? 0;
  const [sector = 'OTHER'] = [...random.shuffled(funder.sectors)].sort((a, b) => used(a) - used(b));
  bySector.set(sector, used(sector) + 1);
  return random.pick(TEMPLATES.filter((template) => template.sector === sector));
}

/** Each year gets about the same mix of sizes; goods are small. */
function chooseSize({ random, index }: Slot, template: ProjectTemplate) {
  const draw = template.goods === undefined ? (index * GOLDEN_SECTION) % 1 : 0;
  const scale = SIZES.find(({ share }) => draw < share) ?? SIZES[0];
  const size = random.integer(scale.least, scale.most) * 1_000_000;
  return { size, months: random.integer(scale.months[0], scale.months[1]) };
}

/** Spread over the year. */
function startOf({ random, year, count, inYear, previous }: Slot): string {
  if (previous !== undefined) return addDays(previous.start, random.integer(20, 90));
  const step = 290 / count;
  return dayOf(year, 65 + Math.floor((inYear - 1) * step) + random.integer(0, Math.floor(step / 2)));
}

function storyOf(index: number, start: string, random: Random): MoneyStory {
  if (start > AS_OF) return random.chance(0.5) ? 'NO_MONEY' : 'USUAL';
  if (start > '2017' && index % 13 === 11) return 'NEVER_DISBURSED';
  if (index % 23 === 5) return 'MORE_THAN_COMMITTED';
  return index % 41 === 30 ? 'NO_MONEY' : 'USUAL';
}

function statusOf(index: number, start: string, end: string, story: MoneyStory): ProjectStatus | null {
  if (index % 37 === 20) return null;
  if (start > AS_OF) return 'PIPELINE';
  if (story === 'NEVER_DISBURSED') return index % 2 === 0 ? 'SUSPENDED' : 'IMPLEMENTATION';
  if (index % 33 === 12) return 'CANCELLED';
  if (end < addDays(AS_OF, -150)) return 'CLOSED';
  if (end < addDays(AS_OF, 20)) return 'FINALISATION';
  return index % 15 === 9 ? 'SUSPENDED' : 'IMPLEMENTATION';
}

/** The same work in the same place again is a further phase; an overlapping one is worded a little differently. */
function titleOf(template: ProjectTemplate, unit: string, { titles, previous }: Slot) {
  const [place, placeEn] = inText(unit);
  let title = template.title.replace('{place}', place);
  let titleEn = template.titleEn.replace('{place}', placeEn);
  if (previous !== undefined) {
    title = `Dự án ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    titleEn = `Project: ${titleEn}`;
  }
  for (let phase = 2; titles.has(title); phase += 1) {
    title = `${template.title.replace('{place}', place)}, giai đoạn ${phase}`;
    titleEn = `${template.titleEn.replace('{place}', placeEn)}, phase ${phase}`;
  }
  titles.add(title);
  return [marked(title), markedEn(titleEn)] as const;
}

/** Mostly DAC purposes with shares; at times the province's own sector, at times none. */
function sectorsOf(random: Random, { sector, purposes }: ProjectTemplate): DemoProject['sectors'] {
  const draw = random.next();
  if (draw < 0.06) return [];
  if (draw < 0.14) return [{ code: sector, percentage: 100 }];
  const shares = sharesOf(
    random,
    purposes.map(([, share]) => share),
  );
  return purposes.map(([code], index) => ({ code, percentage: shares[index] ?? null }));
}
