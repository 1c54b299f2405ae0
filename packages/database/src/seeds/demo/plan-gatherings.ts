import { publishedOrganisation } from '../published/organisations.ts';
import { AS_OF, dayOf, earlier } from './calendar.ts';
import { communeInTurn } from './choose-places.ts';
import type { DemoActivity } from './demo-activity.ts';
import { localBody } from './demo-local-bodies.ts';
import { PARTNERS } from './demo-partners.ts';
import { TWINNINGS } from './demo-twinnings.ts';
import { at, type Random, randomOf } from './random.ts';

/**
 * Twinning events, donation drives, volunteers, media, consular visits and festivals. Korean volunteers come
 * after 2021 only: those of the years before are in the published figures, and none of these is filed there.
 */
export function planGatherings(): readonly DemoActivity[] {
  const random = randomOf('gatherings');
  return [
    ...times(28, (index) => twinningEvent(random, index)),
    ...times(14, (index) => donationDrive(random, index)),
    ...times(20, (index) => volunteers(random, index)),
    ...times(14, (index) => mediaVisit(random, index)),
    ...times(10, (index) => consularVisit(random, index)),
    ...times(10, (index) => festival(random, index)),
  ];
}

function times(count: number, make: (index: number) => DemoActivity): readonly DemoActivity[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A day in a year counted from `first`, the years being walked through evenly up to 2026. */
function someDay(random: Random, first: number, index: number): string {
  const day = dayOf(first + ((index * 11) % (2027 - first)), random.integer(15, 320));
  return earlier(day, AS_OF);
}

function twinningEvent(random: Random, index: number): DemoActivity {
  const twinning = at(TWINNINGS, index);
  const first = Number(twinning.signed.slice(0, 4));
  const last = twinning.ended === '' ? 2026 : Number(twinning.ended.slice(0, 4)) - 1;
  const year = Math.min(last, first + 1 + Math.floor(index / TWINNINGS.length) * 3 + (index % 2));
  const [what, whatEn] = at(
    [
      ['Gặp mặt thường niên', 'Yearly meeting'],
      ['Trao quà, hỗ trợ học sinh', 'Gifts for pupils'],
      ['Tuần tra chung, tuyên truyền biên giới', 'Joint patrol and border information'],
    ] as const,
    index,
  );
  return {
    key: `twinning-event-${index + 1}`,
    kind: 'TWINNING_EVENT',
    setting: index % 3 === 2 ? 'ABROAD' : 'HOSTED',
    title: `${what}: ${twinning.localName} – ${twinning.counterpartName}`,
    titleEn: `${whatEn}: ${twinning.localNameEn} and ${twinning.counterpartNameEn}`,
    start: dayOf(year, random.integer(30, 310)),
    days: 1,
    lead:
      twinning.level === 'BORDER_POST'
        ? localBody('don-bien-phong-a').id
        : publishedOrganisation('friendship-union'),
    country: twinning.country,
    unit: index % 3 === 2 ? twinning.counterpartUnit : twinning.localUnit,
    guests: random.integer(8, 35),
    hosts: random.integer(10, 50),
    twinning: twinning.id,
  };
}

function donationDrive(random: Random, index: number): DemoActivity {
  const lao = index % 2 === 0;
  const leads = ['fatherland-front', 'labour-confederation', 'womens-union', 'youth-union'] as const;
  return {
    key: `donation-drive-${index + 1}`,
    kind: 'DONATION_DRIVE',
    setting: 'HOSTED',
    title: lao ? 'Quyên góp sách vở, chăn ấm cho học sinh Lào' : 'Quyên góp giúp đồng bào vùng lũ',
    titleEn: lao ? 'Books and blankets for Lao pupils' : 'Collection for people hit by floods',
    start: someDay(random, 2022, index),
    days: random.integer(5, 30),
    lead: publishedOrganisation(at(leads, index)),
    country: lao ? 'LA' : null,
    unit: '12',
    hosts: random.integer(60, 400),
  };
}

function volunteers(random: Random, index: number): DemoActivity {
  const countries = [
    ['KR', 'Hàn Quốc', 'South Korea', 2022],
    ['JP', 'Nhật Bản', 'Japan', 2012],
    ['AU', 'Úc', 'Australia', 2013],
    ['SG', 'Singapore', 'Singapore', 2014],
    ['FR', 'Pháp', 'France', 2012],
  ] as const;
  const [country, name, nameEn, first] = at(countries, index);
  const host = localBody(at(['yte-bac', 'truong-noi-tru', 'bao-tro', 'truong-hoa-dao'], index));
  return {
    key: `volunteers-${index + 1}`,
    kind: 'VOLUNTEER_EXCHANGE',
    direction: 'INBOUND',
    setting: 'HOSTED',
    title: `Giao lưu với tình nguyện viên ${name}`,
    titleEn: `Exchange with volunteers from ${nameEn}`,
    start: someDay(random, first, index),
    days: random.integer(1, 10),
    lead: publishedOrganisation(index % 2 === 0 ? 'youth-union' : 'friendship-union'),
    with: [host.id],
    country,
    unit: host.unit,
    guests: random.integer(4, 24),
    hosts: random.integer(10, 60),
  };
}

function mediaVisit(random: Random, index: number): DemoActivity {
  const film = PARTNERS.find(({ key }) => key === 'cty-phim');
  const countries = ['FR', 'JP', 'KR', 'CN', 'TH', 'DE'] as const;
  const crew = index % 5 === 4 && film !== undefined;
  const start = someDay(random, crew ? 2022 : 2013, index);
  return {
    key: `media-visit-${index + 1}`,
    kind: 'MEDIA_VISIT',
    direction: 'INBOUND',
    setting: 'HOSTED',
    title: crew
      ? 'Đoàn làm phim ghi hình phong cảnh vùng cao'
      : 'Đoàn phóng viên nước ngoài tìm hiểu văn hóa dân tộc',
    titleEn: crew ? 'Film crew in the highlands' : 'Foreign reporters on ethnic culture',
    start,
    days: random.integer(2, 9),
    lead: publishedOrganisation('department-of-foreign-affairs'),
    with: [localBody('so-van-hoa').id],
    counterpart: crew ? film.id : null,
    country: crew ? film.country : at(countries, index),
    unit: communeInTurn(index * 5, start),
    guests: random.integer(2, 8),
  };
}

function consularVisit(random: Random, index: number): DemoActivity {
  const countries = ['FR', 'DE', 'GB', 'KR', 'US'] as const;
  return {
    key: `consular-visit-${index + 1}`,
    kind: 'CONSULAR_VISIT',
    title: 'Thăm hỏi người nước ngoài gặp nạn khi du lịch',
    titleEn: 'Visit to a foreign traveller in distress',
    ...(index % 4 === 3 ? {} : { start: someDay(random, 2022, index) }),
    days: 1,
    lead: publishedOrganisation('department-of-foreign-affairs'),
    country: at(countries, index),
    unit: '12',
    guests: random.integer(1, 3),
    hosts: random.integer(2, 5),
  };
}

function festival(random: Random, index: number): DemoActivity {
  const abroad = index % 2 === 1;
  const lao = index % 4 === 1;
  const start = someDay(random, 2012, index);
  return {
    key: `festival-${index + 1}`,
    kind: 'FESTIVAL',
    direction: abroad ? 'OUTBOUND' : 'INBOUND',
    setting: abroad ? 'ABROAD' : 'HOSTED',
    title: abroad ? 'Tham dự ngày hội hữu nghị nước bạn' : 'Ngày hội văn hóa biên giới',
    titleEn: abroad ? 'Friendship festival abroad' : 'Border culture festival',
    start,
    days: random.integer(2, 4),
    lead: publishedOrganisation('friendship-union'),
    with: [localBody('so-van-hoa').id, publishedOrganisation('youth-union')],
    country: abroad && lao ? 'LA' : 'CN',
    unit: abroad ? (lao ? 'LA-LP' : 'CN-YN:530100') : communeInTurn(index * 7, start),
    guests: random.integer(30, 160),
    hosts: random.integer(40, 300),
  };
}
