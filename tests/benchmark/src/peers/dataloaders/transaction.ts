import { sql } from 'kysely';
import { builder, nodeId } from './builder.ts';
import { connection } from './connection.ts';
import { TransactionKind, TransactionNature } from './enumerations.ts';
import { type Row, rowsOf, valueFor } from './loaders.ts';
import { onceForArguments } from './once-for-arguments.ts';
import { type Order, orderBy, orderInput } from './order.ts';
import { Currency, currencies, organisations } from './reference.ts';
import { Organisation } from './refs.ts';

export const TransactionOrder = orderInput('Transaction', ['VALUE_DATE']);

export const transactionCounts = valueFor(
  0,
  (keys) => sql`
    select project_id as parent, count(*)::int as value from transaction
    where project_id = any(${keys}) group by project_id
  `,
);

/** The first transactions of each project in an order. */
export const transactionPages = onceForArguments(
  (order: readonly Order[] | null | undefined, first: number) =>
    rowsOf<Row<'transaction'>>(
      (keys) => sql`
      select owner.id as parent, page.* from unnest(${keys}::uuid[]) as owner(id)
      cross join lateral (
        select r.* from transaction as r where r.project_id = owner.id
        order by ${orderBy('r', order)} limit ${first}
      ) as page
    `,
    ),
);

const Transaction = builder.objectRef<Row<'transaction'>>('Transaction').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => nodeId('t', id) }),
    kind: t.expose('kind', { type: TransactionKind }),
    nature: t.expose('nature', { type: TransactionNature }),
    valueDate: t.expose('value_date', { type: 'Date', nullable: true }),
    amount: t.expose('amount', { type: 'Decimal', nullable: true }),
    rate: t.expose('rate', { type: 'Decimal', nullable: true }),
    vnd: t.expose('vnd', { type: 'Decimal', nullable: true }),
    currency: t.field({
      type: Currency,
      nullable: true,
      resolve: ({ currency_code }, _args, loaders) => loaders.load(currencies, currency_code),
    }),
    provider: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ provider_id }, _args, loaders) =>
        provider_id === null ? null : loaders.load(organisations, provider_id),
    }),
  }),
});

export const TransactionConnection = connection('Transaction', Transaction);
