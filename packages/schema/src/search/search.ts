import { type Argument, BadUserInput, by } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import {
  Activity,
  AdministrativeUnit,
  Country,
  LegalDocument,
  Organisation,
  Plan,
  PlanTask,
  Project,
  Sector,
  StatisticalRecord,
  Twinning,
} from '../node/node-types.ts';
import { found } from './search-sql.ts';

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
    Plan,
    PlanTask,
  ],
});

/** @throws BadUserInput for a query without words, and for one that is too long */
function checkedQuery(query: unknown): string {
  const text = String(query).trim();
  if (text === '') throw new BadUserInput('query', 'is empty');
  if (text.length > 200) throw new BadUserInput('query', 'is longer than 200 characters');
  return text;
}

const results = builder.kyselyDerivedList('Search', {
  node: SearchResult,
  columns: {
    place: { type: 'text', nullable: false },
    typename: { type: 'text', nullable: false },
    key: { type: 'text', nullable: false },
    rank: { type: 'int4', nullable: false },
    weight: { type: 'int4', nullable: false },
    name: { type: 'text', nullable: false },
  },
  key: 'place',
  orderFields: {
    RANK: { type: 'int4', column: 'rank', description: 'How well it fits.' },
    WEIGHT: { type: 'int4', column: 'weight', description: 'What kind of record it is.' },
    NAME: { type: 'text', column: 'name', description: 'By name.' },
  },
  defaultOrder: [by('RANK'), by('WEIGHT'), by('NAME')],
  source: (argument: Argument) => found(argument.member('query').bind(checkedQuery)),
});

builder.queryField('search', (t) =>
  t.kyselyConnection({
    list: results,
    description:
      'Records of every kind that contain the words, whatever the case and the diacritics; exact names first, places before the records about them.',
    args: {
      query: t.arg.string({ required: true, description: 'What to look for; 200 characters at most.' }),
    },
  }),
);
