import type { Insertable } from 'kysely';
import type { DB } from '../../generated/tables.ts';
import { seedId } from '../seed-id.ts';
import { records, type SeedTable } from '../seed-table.ts';
import { AS_OF, addDays } from './calendar.ts';
import { type DemoPartner, PARTNERS } from './demo-partners.ts';
import { randomOf } from './random.ts';

const YEARS_VALID = 3;
const DAYS_VALID = YEARS_VALID * 365;

/** Days from the day of the demonstration on which the first papers run out: lapsed, then within 30, 90, 180. */
const FIRST_EXPIRIES = [-400, -190, -75, -20, -6, 9, 17, 24, 29, 41, 55, 68, 83, 97, 121, 144, 170];

/** From then on one paper runs out every four weeks, so that some are always about to. */
const DAYS_BETWEEN = 28;

/** Partners' papers: each the renewal of one that has run out, where the partner has been here long enough. */
export function registrationTable(): SeedTable {
  const registered = PARTNERS.filter(
    ({ kind }) => kind === 'FOREIGN_NGO' || kind === 'FUND' || kind === 'INTERNATIONAL_ORGANISATION',
  );
  const order = randomOf('registrations').shuffled(registered);
  return records(
    'organisation_registration',
    ['id'],
    [...order.flatMap(papersOf), ...PARTNERS.filter(isAssociation).map(openEndedAgreement)],
  );
}

function isAssociation({ kind }: DemoPartner): boolean {
  return kind === 'FRIENDSHIP_ASSOCIATION';
}

type Row = Insertable<DB['organisation_registration']>;

function papersOf(partner: DemoPartner, index: number): readonly Row[] {
  const late = (index - FIRST_EXPIRIES.length + 1) * DAYS_BETWEEN;
  const lastExpiry = addDays(AS_OF, FIRST_EXPIRIES[index] ?? 170 + late);
  const papers: Row[] = [];
  let expiry = lastExpiry;
  for (
    let renewal = 0;
    renewal < 3 && Number(expiry.slice(0, 4)) > partner.since + YEARS_VALID;
    renewal += 1
  ) {
    papers.push(paper(partner, index, renewal, expiry));
    expiry = addDays(expiry, -DAYS_VALID);
  }
  return papers.length === 0 ? [paper(partner, index, 0, lastExpiry)] : papers;
}

function paper(partner: DemoPartner, index: number, renewal: number, expiry: string): Row {
  const kinds = ['OPERATION_REGISTRATION', 'OPERATION_REGISTRATION', 'AGREEMENT'] as const;
  const kind =
    partner.kind === 'INTERNATIONAL_ORGANISATION' ? 'REPRESENTATIVE_OFFICE' : (kinds[index % 3] ?? kinds[0]);
  return {
    id: seedId('organisation_registration', `demo/${partner.key}/${renewal}`),
    organisation_id: partner.id,
    kind,
    number: `MH-${100 + index}/${expiry.slice(0, 4)}`,
    issued_by: 'Cơ quan cấp giấy (minh họa)',
    issued_on: index % 11 === 7 ? null : addDays(expiry, -DAYS_VALID),
    expires_on: expiry,
  };
}

/** Friendship associations signed once, without an end. */
function openEndedAgreement(partner: DemoPartner, index: number): Row {
  return {
    id: seedId('organisation_registration', `demo/${partner.key}/agreement`),
    organisation_id: partner.id,
    kind: 'AGREEMENT',
    number: `MH-${index + 1}/TT`,
    issued_by: null,
    issued_on: `${partner.since + 2}-09-01`,
    expires_on: null,
  };
}
