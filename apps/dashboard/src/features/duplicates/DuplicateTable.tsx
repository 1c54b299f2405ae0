import { DemoMark } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { MESSAGES } from '../../i18n/messages.ts';
import type { Reader } from '../../reader/reader.ts';
import type { DuplicatePair, PairSide } from './duplicate-pair.ts';

interface DuplicateTableProps {
  readonly pair: DuplicatePair;
  readonly reader: Reader;
}

/** What two records say, side by side; what both say alike stands back. The one that more records name is chosen to stay. */
export function DuplicateTable({ pair: { one, other }, reader }: DuplicateTableProps): ReactNode {
  const { t, language } = reader;
  const words: Readonly<Record<string, string>> = MESSAGES[language].tidying.duplicates.fact;
  const stated = Object.keys(one.facts).filter((name) => one.facts[name] || other.facts[name]);
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <caption className="sr-only">{t('tidying.duplicates.compare')}</caption>
      <colgroup>
        <col className="w-24 md:w-44" />
      </colgroup>
      <thead>
        <tr className="border-line border-b align-top">
          <th scope="col">
            <span className="sr-only">{t('tidying.duplicates.field')}</span>
          </th>
          <Head side={one} isKept={one.named >= other.named} reader={reader} />
          <Head side={other} isKept={one.named < other.named} reader={reader} />
        </tr>
      </thead>
      <tbody>
        {stated.map((name) => {
          const isSame = one.facts[name] === other.facts[name];
          const cell = `break-words py-1 pr-3 ${isSame ? 'text-ink-muted' : ''}`;
          return (
            <tr key={name} className="border-line border-b align-top">
              <th scope="row" className="py-1 pr-3 text-left font-normal text-ink-muted">
                {words[name]}
              </th>
              <td className={cell}>{one.facts[name] || '–'}</td>
              <td className={cell}>{other.facts[name] || '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface HeadProps {
  readonly side: PairSide;
  readonly isKept: boolean;
  readonly reader: Reader;
}

function Head({ side, isKept, reader: { t } }: HeadProps): ReactNode {
  return (
    <th scope="col" className="break-words py-1 pr-3 text-left font-normal">
      <a href={side.href} className="font-semibold">
        {side.name}
      </a>{' '}
      {side.isDemo && <DemoMark label={t('frame.demo.mark')} title={t('frame.demo.markTitle')} />}
      <label className="mt-1 flex items-center gap-2 text-[0.8125rem]">
        <input
          type="radio"
          name="keep"
          value={side.id}
          defaultChecked={isKept}
          required
          aria-label={t('tidying.duplicates.keepNamed', { name: side.name })}
        />
        {t('tidying.duplicates.keep')}
      </label>
    </th>
  );
}
