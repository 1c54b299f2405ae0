import type { ActivityOriginsQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { type FormRecord, recordValues } from '../../form/values/record-values.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { organisationHref, projectHref, twinningHref } from '../../record/hrefs.ts';
import { ACTIVITY_ORIGINS } from './activity-form-query.ts';

type Origin = NonNullable<ActivityOriginsQuery['nodes'][number]>;

/** The names under which the address of a new activity has what it is of. */
const ORIGINS = ['project', 'twinning', 'organisation'] as const;

/** What stands in the form of a new activity that is of a record, and the page that it came from. */
export async function newActivity(
  query: Query,
  sections: readonly FormSection[],
  { language }: Reader,
): Promise<{ readonly values: FormValues; readonly from: string }> {
  const origins = await loadOrigins(ORIGINS.flatMap((name) => query[name] ?? []));
  const fields = sections.flatMap((section) => section.fields);
  const record = Object.assign({}, ...origins.map((origin) => givenBy(origin, language))) as FormRecord;
  const [first] = origins;
  return { values: recordValues(fields, record), from: first === undefined ? '/activities' : pageOf(first) };
}

async function loadOrigins(ids: readonly string[]): Promise<readonly Origin[]> {
  if (ids.length === 0) return [];
  const { nodes } = await request(ACTIVITY_ORIGINS, { ids: [...ids] });
  return nodes.filter((node) => node !== null);
}

function givenBy(origin: Origin, language: Reader['language']): FormRecord {
  switch (origin.__typename) {
    case 'Organisation':
      return { [origin.side === 'LOCAL' ? 'lead' : 'counterpart']: pickedRecord(language, origin) };
    case 'Project':
      return { project: pickedRecord(language, origin) };
    case 'Twinning':
      return {
        kind: 'TWINNING_EVENT',
        twinning: pickedRecord(language, origin),
        counterpartCountry: pickedRecord(language, origin.counterpartCountry),
      };
    default:
      return {};
  }
}

function pageOf(origin: Origin): string {
  switch (origin.__typename) {
    case 'Organisation':
      return organisationHref(origin.id);
    case 'Project':
      return projectHref(origin.code);
    case 'Twinning':
      return twinningHref(origin.id);
    default:
      return '/activities';
  }
}
