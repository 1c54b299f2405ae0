import type { ReactNode } from 'react';
import {
  ArcLegend,
  arcScaleFor,
  BorderRegionMap,
  FillLegend,
  fillScaleFor,
  ProvinceMap,
  SymbolLegend,
  symbolScaleFor,
  WorldMap,
} from '../index.ts';
import type { AreaValue, MapArc, MapLink, MapSymbol } from '../mark/map-mark.ts';
import {
  formerCommunes,
  formerDistricts,
  groundOfCommunes,
  groundOfDistricts,
  presentCommunes,
} from './lai-chau-units.ts';

const archipelagos = { hoangSa: 'Quần đảo Hoàng Sa', truongSa: 'Quần đảo Trường Sa' };
const schematicNote = 'Sơ đồ minh họa, không có giá trị pháp lý về địa giới hành chính.';

const funders: readonly (readonly [string, string, number | null])[] = [
  ['US', 'Hoa Kỳ', 61],
  ['AU', 'Ô-xtrây-li-a', 34],
  ['DE', 'Đức', 22],
  ['FR', 'Pháp', 9],
  ['GB', 'Anh', 12],
  ['NL', 'Hà Lan', 5],
  ['CH', 'Thụy Sĩ', 7],
  ['KR', 'Hàn Quốc', 41],
  ['JP', 'Nhật Bản', 18],
  ['SG', 'Xinh-ga-po', 4],
  ['CA', 'Ca-na-đa', 6],
  ['NO', 'Na Uy', 3],
  ['NZ', 'Niu Di-lân', null],
];

/** Invented sums, in billions of đồng. */
export const worldSymbols: readonly MapSymbol[] = funders.map(([countryCode, label, value]) => ({
  key: countryCode,
  countryCode,
  label,
  value,
  tooltip: value === null ? `${label}\nkhông nêu` : `${label}\n${value} tỷ đồng`,
  href: `?country=${countryCode}`,
  selected: countryCode === 'KR',
  demo: countryCode === 'CA',
}));

export const worldExample: ReactNode = (
  <WorldMap
    id="world"
    title="Đối tác theo quốc gia"
    description="Vòng tròn càng lớn, vốn cam kết càng nhiều."
    symbols={worldSymbols}
    legend={{
      title: 'Vốn cam kết',
      steps: [
        { value: 60, label: '60 tỷ đồng' },
        { value: 10, label: '10 tỷ đồng' },
      ],
    }}
    labelLimit={14}
    homeLabel="Lai Châu"
    archipelagos={archipelagos}
  />
);

const worldAreas: readonly AreaValue[] = worldSymbols.map(({ key, label, tooltip, value, href }) => ({
  key,
  areaId: key,
  label,
  tooltip,
  value,
  href,
}));

export const worldLinksExample: ReactNode = (
  <WorldMap
    id="world-links"
    title="Đoàn vào, đoàn ra"
    description="Mỗi đường nối một quốc gia với Lai Châu."
    areas={worldAreas}
    fillScale={fillScaleFor(worldAreas)}
    links={worldSymbols.map(({ key, label, tooltip }) => ({
      key: `link-${key}`,
      label,
      tooltip,
      from: { countryCode: key },
    }))}
    homeLabel="Lai Châu"
    archipelagos={archipelagos}
  />
);

const worldArcs: readonly MapArc[] = worldSymbols.map(
  ({ key, label, tooltip, href, value, selected, demo }) => ({
    key,
    label,
    tooltip,
    href,
    value,
    selected,
    demo,
    from: { countryCode: key },
  }),
);

export const worldArcsExample: ReactNode = (
  <WorldMap
    id="world-arcs"
    title="Tiền từ mỗi nước"
    description="Đường càng rộng, vốn cam kết càng nhiều."
    arcs={worldArcs}
    legend={{
      title: 'Vốn cam kết',
      steps: [
        { value: 50, label: '50 tỷ đồng' },
        { value: 10, label: '10 tỷ đồng' },
      ],
    }}
    labelLimit={14}
    homeLabel="Lai Châu"
    archipelagos={archipelagos}
  />
);

export const arcLegendExample: ReactNode = (
  <ArcLegend
    title="Vốn cam kết"
    scale={arcScaleFor(worldArcs)}
    steps={[
      { value: 50, label: '50 tỷ đồng' },
      { value: 10, label: '10 tỷ đồng' },
    ]}
  />
);

const twinned: readonly (readonly [string, string, number, number])[] = [
  ['Thu Lũm', 'Lục Xuân', 102.4, 23.0],
  ['Sì Lở Lầu', 'Kim Bình', 103.23, 22.78],
  ['Mù Cả', 'Giang Thành', 101.86, 22.58],
];
const links: readonly MapLink[] = twinned.flatMap(([name, other, longitude, latitude], index) => {
  const to = presentCommunes.find((commune) => commune.name === name);
  const label = `${name} – ${other}`;
  const mark = { key: `twin-${index}`, label, tooltip: `Kết nghĩa: ${label}`, demo: index === 2 };
  return to ? [{ ...mark, from: { longitude, latitude }, to }] : [];
});

const exchanges: readonly MapSymbol[] = [
  {
    key: 'CN-YN',
    label: 'Vân Nam',
    value: 14,
    unitId: 'CN-YN',
    tooltip: 'Vân Nam\n14 hoạt động',
    href: '?u=CN-YN',
  },
  {
    key: 'LA-OU',
    label: 'U-đôm-xay',
    value: 6,
    unitId: 'LA-OU',
    tooltip: 'U-đôm-xay\n6 hoạt động',
    href: '?u=LA-OU',
  },
  {
    key: 'LA-PH',
    label: 'Phông-sa-ly',
    value: 9,
    unitId: 'LA-PH',
    tooltip: 'Phông-sa-ly\n9 hoạt động',
    href: '?u=LA-PH',
  },
  {
    key: 'LA-LP',
    label: 'Luông Pha-băng',
    value: null,
    unitId: 'LA-LP',
    tooltip: 'Luông Pha-băng\nkhông nêu',
  },
];

export const regionExample: ReactNode = (
  <BorderRegionMap
    id="region"
    title="Vùng biên giới"
    description="Lai Châu với Vân Nam và ba tỉnh Bắc Lào; các cặp kết nghĩa được nối bằng đường."
    units={presentCommunes}
    symbols={exchanges}
    links={links}
    placeNames={{
      CN: 'Trung Quốc',
      LA: 'Lào',
      VN: 'Việt Nam',
      MM: 'Mi-an-ma',
      'LA-LM': 'Luông Nậm Thà',
      'LA-HO': 'Hủa Phăn',
    }}
    homeLabel="Lai Châu"
    archipelagos={archipelagos}
    schematicNote={schematicNote}
  />
);

/** Invented values that are the same in every run. */
export const communeAreas: readonly AreaValue[] = presentCommunes.flatMap(({ id, name }, index) => {
  const value = (index * 37) % 23;
  if (value < 4) return [];
  return [
    {
      key: id,
      areaId: id,
      label: name,
      value,
      tooltip: `${name}\n${value} tỷ đồng`,
      href: `?commune=${id}`,
      selected: index === 11,
    },
  ];
});

export const provinceExample: ReactNode = (
  <ProvinceMap
    id="province"
    title="Vốn cam kết theo xã, phường"
    description="Màu càng đậm, vốn càng nhiều."
    units={presentCommunes}
    ground={groundOfCommunes}
    areas={communeAreas}
    fillScale={fillScaleFor(communeAreas)}
    schematicNote={schematicNote}
  />
);

export const provincePlainExample: ReactNode = (
  <ProvinceMap
    id="province-plain"
    title="Vốn cam kết theo xã, phường"
    description="Mỗi xã, phường là một ô tính từ tâm và diện tích."
    units={presentCommunes}
    areas={communeAreas}
    schematicNote={schematicNote}
  />
);

export const formerCommunesExample: ReactNode = (
  <ProvinceMap
    id="former-communes"
    title="106 xã, phường, thị trấn trước ngày 01/7/2025"
    description="Các đơn vị cũ."
    units={formerCommunes}
    schematicNote={schematicNote}
  />
);

const districtSymbols: readonly MapSymbol[] = formerDistricts.map(({ id, name }, index) => ({
  key: id,
  label: name,
  unitId: id,
  value: index === 4 ? null : 3 + ((index * 5) % 11),
  tooltip: `${name}\n${3 + ((index * 5) % 11)} dự án`,
  href: `?district=${id}`,
}));

export const districtsExample: ReactNode = (
  <ProvinceMap
    id="districts"
    title="Dự án theo huyện cũ"
    description="Vòng tròn càng lớn, số dự án càng nhiều."
    units={formerDistricts}
    ground={groundOfDistricts}
    symbols={districtSymbols}
    unitNames={false}
    labelLimit={8}
    schematicNote={schematicNote}
  />
);

export const symbolLegendExample: ReactNode = (
  <SymbolLegend
    title="Vốn cam kết"
    scale={symbolScaleFor(worldSymbols)}
    steps={[
      { value: 60, label: '60 tỷ đồng' },
      { value: 20, label: '20 tỷ đồng' },
      { value: 5, label: '5 tỷ đồng' },
    ]}
  />
);

export const fillLegendExample: ReactNode = (
  <FillLegend
    id="fill-legend"
    title="Vốn cam kết (tỷ đồng)"
    scale={fillScaleFor(communeAreas)}
    labels={['dưới 10', '10 đến dưới 15', '15 đến dưới 20', 'từ 20']}
    noValueLabel="không nêu"
  />
);
