import { BarList } from '@nhipcau/charts';
import { sumMoney } from '@nhipcau/ui';
import { type ReactNode, Suspense } from 'react';
import type {
  ExploreSumsFragment,
  FundingCompanionsQuery,
  FundingFilter,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { greatest } from './crossed.ts';
import { type DimensionName, dimensionLabel } from './explore-dimension.ts';
import { FUNDING_COMMUNES, FUNDING_COMPANIONS } from './explore-query.ts';
import { exploreHref } from './explore-state.ts';
import { colorOf, narrowed, type Saying, said } from './said.ts';

const SHOWN = ['sector', 'country', 'kind', 'year', 'commune'] as const;
const MOST = 5;

interface CompanionsProps {
  readonly filter: FundingFilter;
  readonly saying: Saying;
}

/** The same money by what the chart does not show: each bar narrows the whole page. They follow when they are ready. */
export function Companions(props: CompanionsProps): ReactNode {
  const { query, state, reader } = props.saying;
  const drawn = state.threeStages || state.by.length === 2 ? undefined : state.by[0];
  const shown = SHOWN.filter((name) => query[name] === undefined && name !== drawn);
  const waiting = <p className="text-sm text-ink-muted">{reader.t('frame.loading')}</p>;
  const others = shown.filter((name) => name !== 'commune');
  return (
    <aside aria-label={reader.t('explore.companions')} className="contents">
      <Suspense fallback={waiting}>
        <Others names={others} {...props} />
      </Suspense>
      {shown.includes('commune') && (
        <Suspense fallback={waiting}>
          <Communes {...props} />
        </Suspense>
      )}
    </aside>
  );
}

type CompanionName = keyof FundingCompanionsQuery;

async function Others({
  names,
  filter,
  saying,
}: CompanionsProps & { readonly names: readonly CompanionName[] }): Promise<ReactNode> {
  const { measure } = saying.state.sides[0];
  const data = await request(FUNDING_COMPANIONS, { measure, filter });
  return names.map((name) => <Companion key={name} name={name} sums={data[name]} saying={saying} />);
}

async function Communes({ filter, saying }: CompanionsProps): Promise<ReactNode> {
  const { measure } = saying.state.sides[0];
  const { commune } = await request(FUNDING_COMMUNES, { measure, filter });
  return <Companion name="commune" sums={commune} saying={saying} />;
}

interface CompanionProps {
  readonly name: DimensionName;
  readonly sums: ExploreSumsFragment;
  readonly saying: Saying;
}

function Companion({ name, sums, saying }: CompanionProps): ReactNode {
  const { query, reader } = saying;
  const { kept, rest } = greatest(sums.rows, MOST, ({ keys }) => keys[0]?.id !== null);
  const rows = kept.flatMap((row) => {
    const [key] = row.keys;
    if (key === undefined) return [];
    return [
      {
        key: key.id ?? 'none',
        label: dimensionLabel(name, key, reader),
        value: Number(row.amount.vnd),
        valueLabel: said(row.amount, reader),
        color: name === 'sector' ? colorOf(name, key.id, 0) : undefined,
        atLeast: row.amount.atLeast,
        notStated: key.id === null,
        href: exploreHref(query, narrowed([name], [key.id])),
      },
    ];
  });
  const others = sumMoney(rest.map(({ amount }) => amount));
  const last =
    rest.length === 0
      ? []
      : [
          {
            key: 'others',
            label: reader.t('explore.others', { count: rest.length }),
            value: Number(others.vnd),
            valueLabel: said(others, reader),
            color: '--line-strong' as const,
            atLeast: others.atLeast,
            href: exploreHref(query, { chart: 'table', by: name, and: null }),
          },
        ];
  return (
    <section aria-labelledby={`by-${name}`}>
      <h2 id={`by-${name}`} className="flex items-baseline justify-between gap-2 text-sm font-semibold">
        {reader.t(`rows.filter.${name}`)}
        <a
          href={exploreHref(query, { by: name, and: null, chart: null })}
          className="text-[0.75rem] font-normal"
        >
          {reader.t('explore.showAll')}
        </a>
      </h2>
      <BarList
        id={`companion-${name}`}
        label={reader.t(`rows.filter.${name}`)}
        rows={[...rows, ...last]}
        format={(value) => `${value}`}
      />
    </section>
  );
}
