import { seedId } from '../seed-id.ts';
import { records, type SeedTable } from '../seed-table.ts';
import { CITED } from './article.ts';

/** F12, the festival to which staff were sent, and F15, the twinning model: neither has a day or a size. */
export function eventTables(): readonly SeedTable[] {
  return [
    records(
      'twinning',
      ['id'],
      [
        {
          id: seedId('twinning', 'residential-clusters'),
          level: 'VILLAGE_CLUSTER',
          title: 'Kết nghĩa cụm dân cư hai bên biên giới Việt Nam - Trung Quốc',
          title_en: 'Twinned residential clusters on both sides of the Viet Nam–China border',
          local_unit_id: '12',
          counterpart_country_code: 'CN',
          since_year: 2014,
          ...CITED,
        },
      ],
    ),
    records(
      'activity',
      ['id'],
      [
        {
          id: seedId('activity', 'festival-khon-kaen'),
          kind: 'FESTIVAL',
          direction: 'OUTBOUND',
          setting: 'ABROAD',
          title: 'Tham dự Liên hoan hữu nghị Việt Nam - Thái Lan tại tỉnh Khỏn Kèn (Thái Lan)',
          title_en: 'Viet Nam–Thailand Friendship Festival, Khon Kaen (Thailand)',
          counterpart_country_code: 'TH',
          unit_id: 'TH-40',
          place_name: 'Khỏn Kèn (Thái Lan)',
          ...CITED,
        },
      ],
    ),
  ];
}
