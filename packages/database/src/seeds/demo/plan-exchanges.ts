import { publishedOrganisation } from '../published/organisations.ts';
import { statisticalRecord } from '../published/statistical-records.ts';
import { dayOf } from './calendar.ts';
import { communeInTurn } from './choose-places.ts';
import type { DemoActivity } from './demo-activity.ts';
import { at, type Random, randomOf } from './random.ts';

const THEMES = [
  ['Giao lưu thanh niên', 'Youth exchange', 'youth-union'],
  ['Giao lưu phụ nữ', 'Women’s exchange', 'womens-union'],
  ['Giao lưu văn nghệ, thể thao', 'Exchange of arts and sports', 'friendship-union'],
  ['Giao lưu nông dân, hội chợ nông sản', 'Farmers’ exchange and produce fair', 'farmers-association'],
  ['Gặp gỡ hữu nghị thường niên', 'Yearly friendship meeting', 'friendship-union'],
  ['Giao lưu cựu chiến binh', 'Veterans’ exchange', 'veterans-association'],
] as const;

interface Side {
  readonly country: string;
  readonly counterpart: string;
  readonly unit: string;
  readonly vi: string;
  readonly en: string;
}

const YUNNAN: readonly Side[] = [
  {
    country: 'CN',
    counterpart: 'yunnan',
    unit: 'CN-YN:532530',
    vi: 'huyện Kim Bình (Vân Nam)',
    en: 'Jinping (Yunnan)',
  },
  {
    country: 'CN',
    counterpart: 'yunnan',
    unit: 'CN-YN:532531',
    vi: 'huyện Lục Xuân (Vân Nam)',
    en: 'Lüchun (Yunnan)',
  },
  {
    country: 'CN',
    counterpart: 'yunnan',
    unit: 'CN-YN:532500',
    vi: 'châu Hồng Hà (Vân Nam)',
    en: 'Honghe (Yunnan)',
  },
];

const LAOS: readonly Side[] = [
  {
    country: 'LA',
    counterpart: 'oudomxay',
    unit: 'LA-OU',
    vi: 'tỉnh U Đôm Xay (Lào)',
    en: 'Oudomxay (Laos)',
  },
  {
    country: 'LA',
    counterpart: 'phongsaly',
    unit: 'LA-PH',
    vi: 'tỉnh Phông Sa Lỳ (Lào)',
    en: 'Phongsaly (Laos)',
  },
  {
    country: 'LA',
    counterpart: 'luang-prabang',
    unit: 'LA-LP',
    vi: 'tỉnh Luông Pha Băng (Lào)',
    en: 'Luang Prabang (Laos)',
  },
];

/** How many there are, with whom, from which years, and the published figure that contains them. */
const GROUPS = [
  {
    key: 'yunnan-hosted',
    sides: YUNNAN,
    count: 7,
    years: [2011, 2021],
    setting: 'HOSTED',
    figure: 'F1-HOSTED',
  },
  {
    key: 'yunnan-abroad',
    sides: YUNNAN,
    count: 5,
    years: [2012, 2019],
    setting: 'ABROAD',
    figure: 'F1-ABROAD',
  },
  { key: 'laos', sides: LAOS, count: 8, years: [2011, 2021], setting: null, figure: 'F2' },
  { key: 'yunnan-later', sides: YUNNAN, count: 14, years: [2022, 2026], setting: null, figure: null },
  { key: 'laos-later', sides: LAOS, count: 12, years: [2022, 2026], setting: null, figure: null },
] as const;

/** Exchanges with the neighbours. Those until 2021 are among the 30 and the 33 of the published figures. */
export function planExchanges(): readonly DemoActivity[] {
  const random = randomOf('exchanges');
  return GROUPS.flatMap((group) =>
    Array.from({ length: group.count }, (_, index) => {
      const setting = group.setting ?? (index % 2 === 0 ? 'HOSTED' : 'ABROAD');
      const year = group.years[0] + Math.floor((index * (group.years[1] - group.years[0] + 1)) / group.count);
      const activity = exchange(
        random,
        `exchange-${group.key}-${index + 1}`,
        at(group.sides, index),
        setting,
        year,
      );
      return group.figure === null ? activity : { ...activity, filedUnder: statisticalRecord(group.figure) };
    }),
  );
}

function exchange(
  random: Random,
  key: string,
  side: Side,
  setting: 'HOSTED' | 'ABROAD',
  year: number,
): DemoActivity {
  const [title, titleEn, lead] = random.pick(THEMES);
  const hosted = setting === 'HOSTED';
  const start = dayOf(year, random.integer(20, 318));
  return {
    key,
    kind: 'EXCHANGE',
    direction: hosted ? 'INBOUND' : 'OUTBOUND',
    setting,
    title: `${title} với ${side.vi}`,
    titleEn: `${titleEn} with ${side.en}`,
    purpose: 'Tăng cường hiểu biết, hữu nghị giữa nhân dân hai bên.',
    ...(random.chance(0.4) ? { outcome: 'Hai bên thống nhất luân phiên tổ chức hằng năm.' } : {}),
    start,
    days: random.integer(1, 3),
    lead: publishedOrganisation(lead),
    ...(lead === 'friendship-union' ? {} : { with: [publishedOrganisation('friendship-union')] }),
    counterpart: publishedOrganisation(side.counterpart),
    country: side.country,
    unit: hosted ? communeInTurn(random.integer(0, 37), start) : side.unit,
    ...(hosted ? {} : { placeName: side.vi }),
    guests: random.integer(12, 60),
    hosts: random.integer(15, 80),
  };
}
