import { brandWithType } from '@pothos/core';
import { type BuilderTypes, builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { BadUserInput } from '../errors.ts';
import { always } from '../filter/predicate.ts';
import { answer } from '../list/connection.ts';
import { type Connection, connectionObject, pageArgumentFields } from '../list/connection-object.ts';
import { by, type Walk } from '../list/list.ts';
import { keyTerm } from '../list/order.ts';
import { ask } from '../list/page.ts';
import type { PageArguments } from '../list/page-arguments.ts';
import {
  Activity,
  AdministrativeUnit,
  Country,
  LegalDocument,
  Organisation,
  Project,
  Sector,
  StatisticalRecord,
  Twinning,
} from '../node/node-types.ts';
import { type FoundRow, found } from './search-sql.ts';

const SearchResult = builder.unionType('SearchResult', {
  description: 'A record of any kind that a search finds.',
  types: [
    Organisation,
    Project,
    AdministrativeUnit,
    Country,
    Sector,
    Activity,
    Twinning,
    StatisticalRecord,
    LegalDocument,
  ],
});

type Result = typeof SearchResult.$inferType;

interface Kind {
  readonly ref: Parameters<typeof brandWithType<BuilderTypes>>[1];
  readonly load: (id: string, context: Context) => Promise<Result | null>;
}

const kinds: Readonly<Record<string, Kind>> = {
  Organisation: { ref: Organisation, load: (id, { load }) => load.one('organisation', 'id', id) },
  Project: { ref: Project, load: (id, { load }) => load.one('project', 'id', id) },
  AdministrativeUnit: {
    ref: AdministrativeUnit,
    load: (id, { load }) => load.one('administrative_unit', 'id', id),
  },
  Country: { ref: Country, load: (id, { load }) => load.one('country', 'code', id) },
  Sector: { ref: Sector, load: (id, { load }) => load.one('sector', 'code', id) },
  Activity: { ref: Activity, load: (id, { load }) => load.one('activity', 'id', id) },
  Twinning: { ref: Twinning, load: (id, { load }) => load.one('twinning', 'id', id) },
  StatisticalRecord: {
    ref: StatisticalRecord,
    load: (id, { load }) => load.one('statistical_record', 'id', id),
  },
  LegalDocument: { ref: LegalDocument, load: (id, { load }) => load.one('legal_document', 'id', id) },
};

/** The record that was found, marked with its type so that the union can tell. */
async function recordOf({ typename, id }: FoundRow, context: Context): Promise<Result> {
  const kind = kinds[typename];
  const record = await kind?.load(id, context);
  if (!kind || !record) throw new Error(`${typename} ${id} was found and is gone`);
  const marked: Result = { ...record };
  brandWithType(marked, kind.ref);
  return marked;
}

const SearchConnection = connectionObject<Result>('Search', SearchResult);

function search(query: string, page: PageArguments, context: Context): Connection<Result> {
  const text = query.trim();
  if (text === '') throw new BadUserInput('query', 'is empty');
  if (text.length > 200) throw new BadUserInput('query', 'is longer than 200 characters');
  const walk: Walk<FoundRow> = {
    name: 'Search',
    source: found(text),
    key: keyTerm('key', 'text'),
    orderFields: {
      RANK: { type: 'integer', column: 'rank', description: 'How well it fits.' },
      WEIGHT: { type: 'integer', column: 'weight', description: 'What kind of record it is.' },
      NAME: { type: 'text', column: 'name', description: 'By name.' },
    },
    defaultOrder: [by('RANK'), by('WEIGHT'), by('NAME')],
  };
  const answered = answer(
    ask(walk, page, () => always),
    JSON.stringify(['Search', text, page]),
    context,
  );
  return {
    ...answered,
    page: async () => {
      const { edges, hasMore } = await answered.page();
      const records = edges.map(async ({ cursor, node }) => ({
        cursor,
        node: await recordOf(node, context),
      }));
      return { edges: await Promise.all(records), hasMore };
    },
  };
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Records of every kind that contain the words, whatever the case and the diacritics; exact names first, places before the records about them.',
    args: {
      query: t.arg.string({ required: true, description: 'What to look for; 200 characters at most.' }),
      ...builder.args((a) => pageArgumentFields(a)),
    },
    resolve: (_root, { query, ...page }, context) => search(query, page, context),
  }),
);
