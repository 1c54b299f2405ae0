import { DescriptionList, formatDate, formatDecimal, formatPercentage } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { placeHref } from '../../record/hrefs.ts';
import { unitName } from '../../record/unit-name.ts';
import type { Place } from './load-place.ts';

/** What the unit is, when it was valid, and which units it went to or was made of. */
export function PlaceProfile({ unit, reader }: { readonly unit: Place; readonly reader: Reader }): ReactNode {
  const { t, language } = reader;
  const crosswalk = (parts: Place['successors']) =>
    parts.length === 0 ? null : (
      <ul>
        {parts.map(({ areaShare, unit: other }) => (
          <li key={other.unitId}>
            <a href={placeHref(other.unitId)}>{unitName(language, other)}</a>
            {areaShare !== '1' && (
              <span className="text-ink-muted">
                {' '}
                (
                {t('places.share', {
                  share: formatPercentage((Number(areaShare) * 100).toFixed(1), language),
                })}
                )
              </span>
            )}
          </li>
        ))}
      </ul>
    );
  return (
    <DescriptionList
      items={[
        { term: t('places.kind'), value: language === 'vi' ? unit.type : unit.typeEn },
        { term: t('places.code'), value: unit.code },
        {
          term: t('places.within'),
          value:
            unit.parent === null ? null : (
              <a href={placeHref(unit.parent.unitId)}>{unitName(language, unit.parent)}</a>
            ),
        },
        {
          term: t('places.area'),
          value: unit.areaKm2 === null ? null : `${formatDecimal(unit.areaKm2, language)} km²`,
        },
        { term: t('places.border'), value: unit.isBorder ? t('places.yes') : null },
        {
          term: t('places.validFrom'),
          value: unit.validFrom === null ? null : formatDate(unit.validFrom, language),
        },
        {
          term: t('places.validTo'),
          value: unit.validTo === null ? null : formatDate(unit.validTo, language),
        },
        { term: t('places.successors'), value: crosswalk(unit.successors) },
        { term: t('places.predecessors'), value: crosswalk(unit.predecessors) },
      ]}
    />
  );
}
