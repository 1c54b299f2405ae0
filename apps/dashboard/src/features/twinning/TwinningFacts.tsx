import { DescriptionList, formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { unitName } from '../../record/unit-name.ts';
import type { LoadedTwinning } from './load-twinning.ts';

interface TwinningFactsProps {
  readonly twinning: LoadedTwinning['twinning'];
  readonly reader: Reader;
}

/** The two sides, and since when; what does not apply yet is left out, what nobody stated is said so. */
export function TwinningFacts({ twinning, reader }: TwinningFactsProps): ReactNode {
  const { t, language } = reader;
  const none = <NotStated reader={reader} />;
  const day = (date: string | null) => (date === null ? null : formatDate(date, language));
  const side = (name: string | null, unit: LoadedTwinning['twinning']['localUnit']) => {
    const parts = [name, unit === null ? null : unitName(language, unit)].filter((part) => part !== null);
    return parts.length === 0 ? none : parts.join(', ');
  };
  return (
    <DescriptionList
      items={[
        { term: t('activities.twinning.here'), value: side(twinning.localName, twinning.localUnit) },
        {
          term: t('activities.twinning.across'),
          value: side(twinning.counterpartName, twinning.counterpartUnit),
        },
        { term: t('rows.activityFilter.country'), value: nameIn(language, twinning.counterpartCountry) },
        {
          term: t('activities.twinning.level'),
          value: t(`activities.twinning.levels.${twinning.level}`),
        },
        { term: t('activities.twinning.sinceColumn'), value: twinning.sinceYear ?? none },
        { term: t('activities.twinning.signed'), value: day(twinning.signedOn) ?? none },
        { term: t('activities.twinning.renewed'), value: day(twinning.renewedOn) },
        { term: t('activities.twinning.ended'), value: day(twinning.endedOn) },
        {
          term: t('activities.twinning.stateLabel'),
          value: t(`activities.twinning.state.${twinning.endedOn === null ? 'lasting' : 'ended'}`),
        },
      ]}
    />
  );
}
