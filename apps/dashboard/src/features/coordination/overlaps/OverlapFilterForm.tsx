import { type Chip, FilterChips, SelectField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { CoordinationOptionsFragment } from '../../../api/generated/graphql.ts';
import { address, type Query } from '../../../list/address.ts';
import { FilterForm } from '../../../list/FilterForm.tsx';
import { nameIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { unitName } from '../../../record/unit-name.ts';
import { COORDINATION_PATHS } from '../coordination-tabs.ts';
import { ALL, readSince, readVerdict, SCORES, VERDICTS } from './overlap-filter.ts';

interface OverlapFilterFormProps {
  readonly query: Query;
  readonly options: CoordinationOptionsFragment;
  /** The name of the partner in the address. */
  readonly partner: string | null;
  readonly reader: Reader;
}

const EARLIEST = 2010;

export function OverlapFilterForm({ query, options, partner, reader }: OverlapFilterFormProps): ReactNode {
  const { t, language } = reader;
  const year = Number(today().slice(0, 4));
  const years = Array.from({ length: year - EARLIEST + 1 }, (_, index) => `${year - index}`);
  return (
    <>
      <FilterForm
        action={COORDINATION_PATHS.overlaps}
        query={query}
        kept={['partner', 'place']}
        many
        reader={reader}
      >
        <SelectField
          name="sector"
          label={t('coordination.filter.sector')}
          value={query.sector ?? ''}
          any={t('frame.list.any')}
          options={options.sectors.nodes.map((sector) => ({
            value: sector.code,
            label: nameIn(language, sector),
          }))}
        />
        <SelectField
          name="commune"
          label={t('coordination.filter.commune')}
          value={query.commune ?? ''}
          any={t('frame.list.any')}
          options={options.administrativeUnits.nodes.map((unit) => ({
            value: unit.unitId,
            label: unitName(language, unit),
          }))}
        />
        <SelectField
          name="since"
          label={t('coordination.filter.since')}
          value={`${readSince(query, today()) ?? ALL}`}
          options={[
            ...years.map((value) => ({ value, label: value })),
            { value: ALL, label: t('coordination.filter.whenever') },
          ]}
        />
        <SelectField
          name="verdict"
          label={t('coordination.filter.verdict')}
          value={query.verdict === ALL ? ALL : (readVerdict(query) ?? '')}
          any={t('coordination.filter.toLookAt')}
          options={[
            ...VERDICTS.map((value) => ({ value, label: t(`coordination.verdict.${value}`) })),
            { value: ALL, label: t('frame.list.any') },
          ]}
        />
        <SelectField
          name="score"
          label={t('coordination.filter.score')}
          value={query.score ?? ''}
          any={t('frame.list.any')}
          options={SCORES.map((value) => ({
            value,
            label: t('coordination.filter.scoreFrom', { score: value }),
          }))}
        />
      </FilterForm>
      <div className="py-3">
        <FilterChips
          chips={chips(query, options, partner, reader)}
          removeLabel={t('frame.list.removeFilter')}
          clear={{ href: COORDINATION_PATHS.overlaps, label: t('frame.list.clear') }}
        />
      </div>
    </>
  );
}

/** What is compared, in words; the years looked back over stand there too, though nobody chose them. */
function chips(
  query: Query,
  options: CoordinationOptionsFragment,
  partner: string | null,
  reader: Reader,
): Chip[] {
  const { t, language } = reader;
  const since = readSince(query, today());
  const sector = options.sectors.nodes.find(({ code }) => code === query.sector);
  const commune = options.administrativeUnits.nodes.find(({ unitId }) => unitId === query.commune);
  const verdict = readVerdict(query);
  const texts: readonly (readonly [string, string | null, string | null])[] = [
    ['since', since === null ? null : t('coordination.chip.since', { year: `${since}` }), ALL],
    ['sector', sector === undefined ? (query.sector ?? null) : nameIn(language, sector), null],
    ['commune', commune === undefined ? (query.commune ?? null) : unitName(language, commune), null],
    ['place', query.place ?? null, null],
    ['partner', partner, null],
    ['verdict', verdict === null ? null : t(`coordination.verdict.${verdict}`), null],
    [
      'score',
      query.score === undefined ? null : t('coordination.filter.scoreFrom', { score: query.score }),
      null,
    ],
  ];
  return texts.flatMap(([key, label, without]) =>
    label === null
      ? []
      : [{ key, label, href: address(COORDINATION_PATHS.overlaps, query, { [key]: without }) }],
  );
}
