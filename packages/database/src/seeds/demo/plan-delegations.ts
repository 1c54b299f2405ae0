import { publishedOrganisation } from '../published/organisations.ts';
import { statisticalRecord } from '../published/statistical-records.ts';
import { AS_OF, addDays, dayOf, PUBLISHED_UNTIL } from './calendar.ts';
import { communeInTurn } from './choose-places.ts';
import type { DemoActivity } from './demo-activity.ts';
import { type DemoPartner, PARTNERS } from './demo-partners.ts';
import type { DemoProject } from './demo-project.ts';
import { projectId } from './demo-projects.ts';
import { at, type Random, randomOf } from './random.ts';

const FILED = 60;
const LATER = 22;
const OUTBOUND = 12;

const PURPOSES = [
  ['khảo sát nhu cầu', 'to survey needs'],
  ['kiểm tra tiến độ dự án', 'to follow up a project'],
  ['bàn giao công trình', 'to hand over works'],
  ['trao đổi kế hoạch năm', 'to discuss the year’s plan'],
  ['đánh giá cuối kỳ', 'for the final evaluation'],
] as const;

const DESTINATIONS = [
  {
    country: 'CN',
    unit: 'CN-YN:532500',
    vi: 'châu Hồng Hà (Vân Nam)',
    en: 'Honghe (Yunnan)',
    with: 'yunnan',
  },
  {
    country: 'CN',
    unit: 'CN-YN:530100',
    vi: 'thành phố Côn Minh (Vân Nam)',
    en: 'Kunming (Yunnan)',
    with: 'yunnan',
  },
  { country: 'LA', unit: 'LA-OU', vi: 'tỉnh U Đôm Xay (Lào)', en: 'Oudomxay (Laos)', with: 'oudomxay' },
  {
    country: 'LA',
    unit: 'LA-LP',
    vi: 'tỉnh Luông Pha Băng (Lào)',
    en: 'Luang Prabang (Laos)',
    with: 'luang-prabang',
  },
] as const;

/** Delegations that came and went. Those of foreign NGOs until 2021 are among the 321 of the published figure. */
export function planDelegations(projects: readonly DemoProject[]): readonly DemoActivity[] {
  const random = randomOf('delegations');
  const visits = random
    .shuffled(projects.filter(({ funder, start }) => funder.kind === 'FOREIGN_NGO' && start <= AS_OF))
    .map((project) => ({ project, day: visitDay(random, project) }));
  const filed = visits.filter(({ day }) => day < PUBLISHED_UNTIL);
  const later = visits.filter(({ day }) => day >= PUBLISHED_UNTIL);
  const visitors = PARTNERS.filter(({ kind }) => kind !== 'FOREIGN_NGO' && kind !== 'COMPANY');
  return [
    ...Array.from({ length: FILED }, (_, index) => at(filed, index)).map(({ project, day }, index) => ({
      ...visit(
        random,
        `delegation-filed-${index + 1}`,
        project.funder,
        addDays(day, -3 * Math.floor(index / filed.length)),
        index,
      ),
      project: projectId(project.code),
      unit: project.places[0]?.unit ?? '12',
      filedUnder: statisticalRecord('F3'),
    })),
    ...Array.from({ length: LATER }, (_, index) => at(later, index)).map(({ project, day }, index) => ({
      ...visit(random, `delegation-later-${index + 1}`, project.funder, day, index),
      ...(index % 4 === 3 ? {} : { project: projectId(project.code) }),
      unit: project.places[0]?.unit ?? '12',
    })),
    ...visitors.map((partner, index) =>
      visit(
        random,
        `delegation-partner-${partner.key}`,
        partner,
        dayOf(2013 + (index % 14), random.integer(60, 300)),
        index,
      ),
    ),
    ...Array.from({ length: OUTBOUND }, (_, index) => outbound(random, index)),
  ];
}

/** During the project, and not after the day of the demonstration. */
function visitDay(random: Random, { start, end }: DemoProject): string {
  const last = end < AS_OF ? end : AS_OF;
  const length = Math.max(1, (Date.parse(last) - Date.parse(start)) / 86_400_000);
  return addDays(start, Math.floor(length * random.next() * 0.9));
}

function visit(random: Random, key: string, partner: DemoPartner, day: string, index: number): DemoActivity {
  const [purpose, purposeEn] = random.pick(PURPOSES);
  const leads = ['friendship-union', 'department-of-foreign-affairs'] as const;
  const name = partner.shortName ?? partner.name.replace(' (minh họa)', '');
  const nameEn = partner.shortName ?? partner.nameEn.replace(' (demo)', '');
  const people = random.integer(2, 9);
  return {
    key,
    kind: 'DELEGATION',
    direction: 'INBOUND',
    setting: 'HOSTED',
    title: `Đón đoàn ${name} đến ${purpose}`,
    titleEn: `Delegation of ${nameEn} ${purposeEn}`,
    purpose: `Đoàn đến ${purpose}.`,
    ...(index % 3 === 0 ? { outcome: 'Hai bên thống nhất các bước tiếp theo.' } : {}),
    start: day,
    days: random.integer(1, 5),
    lead: publishedOrganisation(at(leads, index)),
    counterpart: partner.id,
    country: partner.country,
    unit: communeInTurn(index, day),
    ...(index % 17 === 9 ? {} : { guests: people }),
    hosts: random.integer(4, 15),
  };
}

function outbound(random: Random, index: number): DemoActivity {
  const to = at(DESTINATIONS, index);
  const leads = [
    'peoples-committee',
    'department-of-foreign-affairs',
    'friendship-union',
    'womens-union',
  ] as const;
  return {
    key: `delegation-outbound-${index + 1}`,
    kind: 'DELEGATION',
    direction: 'OUTBOUND',
    setting: 'ABROAD',
    title: `Đoàn của tỉnh thăm, làm việc tại ${to.vi}`,
    titleEn: `Delegation of the province to ${to.en}`,
    purpose: 'Trao đổi kế hoạch hợp tác và giao lưu nhân dân.',
    ...(index % 2 === 0 ? { outcome: 'Ký biên bản ghi nhớ về giao lưu trong năm tới.' } : {}),
    start: dayOf(2012 + ((index * 4) % 15), random.integer(50, 320)),
    days: random.integer(2, 6),
    lead: publishedOrganisation(at(leads, index)),
    counterpart: publishedOrganisation(to.with),
    country: to.country,
    unit: to.unit,
    placeName: to.vi,
    guests: random.integer(6, 20),
    hosts: random.integer(5, 14),
  };
}
