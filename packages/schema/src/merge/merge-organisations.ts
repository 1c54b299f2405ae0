import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { organisationPayload, organisationWriting } from '../organisation/organisation-writing.ts';
import type { PartRow } from '../write/writable-part.ts';
import { declareMerging } from './declare-merging.ts';

/** The names of the merged organisation go on being found. */
async function keepNames(db: Kysely<DB>, kept: PartRow, merged: PartRow): Promise<void> {
  const own = new Set([kept.name, kept.name_en, kept.short_name]);
  const names = new Map([
    [merged.short_name, 'vi'],
    [merged.name_en, 'en'],
    [merged.name, 'vi'],
  ]);
  const aliases = [...names].flatMap(([name, language]) =>
    typeof name !== 'string' || own.has(name) ? [] : [{ organisation_id: String(kept.id), name, language }],
  );
  if (aliases.length === 0) return;
  await db
    .insertInto('organisation_alias')
    .values(aliases)
    .onConflict((there) => there.doNothing())
    .execute();
}

declareMerging({
  operation: 'mergeOrganisations',
  payload: organisationPayload,
  record: organisationWriting,
  description:
    'Merges two organisations that are one: whatever names the duplicate names the one that is kept, which keeps its names as aliases. Reverting the change parts them again.',
  stay: ['organisation_distinct'],
  whole: [],
  takeOver: keepNames,
});
