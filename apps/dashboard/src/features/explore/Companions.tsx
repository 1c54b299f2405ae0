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

const BESIDE = ['sector', 'country', 'kind'] as const;
const BENEATH = ['year'] as const;
const MOST = 5;

/** Where companions stand: beside the chart, or beneath it. */
type Side = 'beside' | 'beneath';
type Data = Promise<FundingCompanionsQuery>;

interface CompanionsProps {
  readonly side: Side;
  readonly filter: FundingFilter;
  /** One answer for both sides. */
  readonly data: Data;
  readonly saying: Saying;
}

/** What the companions of a chart are made of; not waited for. */
export function companionData(filter: FundingFilter, { state }: Saying): Data {
  const data = request(FUNDING_COMPANIONS, { measure: state.sides[0].measure, filter });
  // Whoever waits for it is told of a failure; until then nobody has failed to.
  data.catch(() => undefined);
  return data;
}

/** The same money by what the chart does not show: each bar narrows the whole page. They follow when they are ready. */
export function Companions({ side, ...props }: CompanionsProps): ReactNode {
  const { query, state, reader } = props.saying;
  const drawn = state.threeStages || state.by.length === 2 ? undefined : state.by[0];
  const isShown = (name: DimensionName) => query[name] === undefined && name !== drawn;
  const waiting = <p className="text-sm text-ink-muted">{reader.t('frame.loading')}</p>;
  const names = (side === 'beside' ? BESIDE : BENEATH).filter(isShown);
  const layout = side === 'beside' ? 'sm:grid-cols-2 lg:grid-cols-1' : 'sm:grid-cols-2';
  return (
    <aside
      aria-label={reader.t(`explore.${side}`)}
      className={`grid content-start gap-x-10 gap-y-8 empty:hidden [&_section]:min-w-0 ${layout}`}
    >
      {names.length > 0 && (
        <Suspense fallback={waiting}>
          <Others names={names} {...props} />
        </Suspense>
      )}
      {side === 'beneath' && isShown('commune') && (
        <Suspense fallback={waiting}>
          <Communes {...props} />
        </Suspense>
      )}
    </aside>
  );
}

type OwnProps = Omit<CompanionsProps, 'side'>;

async function Others({
  names,
  data,
  saying,
}: OwnProps & { readonly names: readonly (keyof FundingCompanionsQuery)[] }): Promise<ReactNode> {
  const sums = await data;
  return names.map((name) => <Companion key={name} name={name} sums={sums[name]} saying={saying} />);
}

async function Communes({ filter, saying }: OwnProps): Promise<ReactNode> {
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
