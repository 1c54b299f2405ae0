import { type RawBuilder, sql } from 'kysely';
import { builder } from '../builder.ts';
import { always } from '../filter/predicate.ts';
import { answer } from '../list/connection.ts';
import { type Connection, connectionObject, pageArgumentFields } from '../list/connection-object.ts';
import { by, type Walk } from '../list/list.ts';
import { keyTerm } from '../list/order.ts';
import { ask } from '../list/page.ts';
import { Money } from '../money/money.ts';
import { AdministrativeUnit, Project, Sector, StatisticalRecord, Transaction } from '../node/node-types.ts';
import { breakDownFunding, FundingMeasure, FundingTotal } from './funding-breakdown.ts';
import { type FundingQuestion, fundingEntries } from './funding-entries-sql.ts';
import { fundingFilter } from './funding-filter.ts';
import { totalNeeds } from './funding-needs.ts';

interface FundingEntryRow {
  readonly key: string;
  readonly transaction_id: string | null;
  readonly statistical_record_id: string | null;
  readonly project_id: string | null;
  readonly sector_code: string | null;
  readonly unit_id: string | null;
  readonly vnd: string | null;
  readonly at_least: boolean;
  readonly estimated: boolean;
}

const FundingEntry = builder.objectRef<FundingEntryRow>('FundingEntry').implement({
  description: 'One row behind a figure: the share of one transaction, or what remains of a published total.',
  fields: (t) => ({
    transaction: t.field({
      type: Transaction,
      nullable: true,
      description: 'The transaction that it is a share of.',
      resolve: ({ transaction_id }, _args, { load }) => load.one('transaction', 'id', transaction_id),
    }),
    statisticalRecord: t.field({
      type: StatisticalRecord,
      nullable: true,
      description: 'The published total that it is the remainder of: the figure less what is filed under it.',
      resolve: ({ transaction_id, statistical_record_id }, _args, { load }) =>
        transaction_id === null ? load.one('statistical_record', 'id', statistical_record_id) : null,
    }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project of the transaction.',
      resolve: ({ project_id }, _args, { load }) => load.one('project', 'id', project_id),
    }),
    sector: t.field({
      type: Sector,
      nullable: true,
      description: 'The sector whose share it is, where the filter speaks of sectors.',
      resolve: ({ sector_code }, _args, { load }) => load.one('sector', 'code', sector_code),
    }),
    place: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The unit whose share it is, where the filter speaks of places or communes.',
      resolve: ({ unit_id }, _args, { load }) => load.one('administrative_unit', 'id', unit_id),
    }),
    amount: t.field({
      type: Money,
      nullable: true,
      description: 'What it adds to the figure; null where it has no value or no rate.',
      resolve: ({ vnd, at_least, estimated }) =>
        vnd === null ? null : { vnd, atLeast: at_least, estimated },
    }),
  }),
});

interface FundingEntries extends Connection<FundingEntryRow> {
  readonly question: FundingQuestion;
}

const FundingEntryConnection = connectionObject<FundingEntryRow, FundingEntries>(
  'FundingEntry',
  FundingEntry,
);

builder.objectField(FundingEntryConnection, 'total', (t) =>
  t.field({
    type: FundingTotal,
    description: 'All entries on all pages together: the figure that they are behind.',
    resolve: async ({ question }, _args, context, info) =>
      (await breakDownFunding(question, totalNeeds(info), context)).total,
  }),
);

function entriesOf(question: FundingQuestion): Walk<FundingEntryRow> {
  const rows = sql`select key, transaction_id, statistical_record_id, project_id, sector_code, unit_id,
    vnd, at_least, estimated from entries`;
  const source: RawBuilder<FundingEntryRow> = sql<FundingEntryRow>`(with ${fundingEntries(question)} ${rows})`;
  return {
    name: 'FundingEntry',
    source,
    key: keyTerm('key', 'text'),
    orderFields: { AMOUNT: { type: 'numeric', column: 'vnd', description: 'By amount.' } },
    defaultOrder: [by('AMOUNT', 'DESC')],
  };
}

builder.queryField('fundingEntries', (t) =>
  t.field({
    type: FundingEntryConnection,
    description:
      'The rows behind a figure of `fundingBreakdown` under the same filter, the greatest amount first.',
    args: {
      measure: t.arg({ type: FundingMeasure, required: true, description: 'What is summed.' }),
      filter: t.arg({ type: fundingFilter.ref, required: false, description: 'Which money.' }),
      ...builder.args((a) => pageArgumentFields(a)),
    },
    resolve: (_root, { measure, filter, ...page }, context) => {
      const question: FundingQuestion = { groupBy: [], measure, filter };
      const name = JSON.stringify(['FundingEntry', measure, filter, page]);
      return {
        ...answer(
          ask(entriesOf(question), page, () => always),
          name,
          context,
        ),
        question,
      };
    },
  }),
);
