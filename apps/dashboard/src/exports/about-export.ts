import { MESSAGES } from '../i18n/messages.ts';
import { address, type Query } from '../list/address.ts';
import type { Reader } from '../reader/reader.ts';
import { today } from '../reader/today.ts';
import type { ExportDefinition } from './export-definition.ts';

export type AboutLine = readonly [label: string, value: string];

const CURSORS = ['after', 'before'];
const NOT_STATED = 'none';

/** A condition in the reader's words where the code lists have them. */
function worded(value: string, { language, t }: Reader): string {
  if (value === NOT_STATED) return t('frame.list.notStated');
  for (const list of Object.values(MESSAGES[language].codes)) {
    const word = Object.entries(list).find(([code]) => code === value)?.[1];
    if (word !== undefined) return `${word} (${value})`;
  }
  return value;
}

function filterLine(query: Query, reader: Reader): string {
  const labels = new Map<string, string>(Object.entries(MESSAGES[reader.language].exports.filter));
  const conditions = Object.entries(query).flatMap(([name, value]) => {
    const label = labels.get(name);
    return label === undefined || CURSORS.includes(name) ? [] : [`${label}: ${worded(value, reader)}`];
  });
  return conditions.length === 0 ? reader.t('exports.said.noFilter') : conditions.join('; ');
}

/** What a file says of itself: what, under which filter, from where, as of when, with demo records or without. */
export function aboutExport(
  { title, page, sums }: ExportDefinition,
  query: Query,
  reader: Reader,
  origin: string,
): readonly AboutLine[] {
  const { t, showDemo } = reader;
  const demo = showDemo ? (sums ? 'demoInSums' : 'demoIncluded') : 'demoLeftOut';
  return [
    [t('exports.said.title'), title(query, reader)],
    [t('exports.said.filter'), filterLine(query, reader)],
    [t('exports.said.asOf'), today()],
    [t('exports.said.source'), t(sums ? 'exports.said.sums' : 'exports.said.sourceText')],
    [t('exports.said.page'), `${origin}${address(page, query)}`],
    [t('exports.said.demo'), t(`exports.said.${demo}`)],
  ];
}
