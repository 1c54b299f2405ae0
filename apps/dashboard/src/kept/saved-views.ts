import { namedList } from './named-list.ts';
import { textsOf } from './texts-of.ts';

/** An address with a name, as this browser keeps it. */
export interface SavedView {
  readonly name: string;
  /** Path and query within this dashboard. */
  readonly address: string;
  /** ISO 8601. */
  readonly savedOn: string;
}

const OWN_ADDRESS = /^\/(?!\/)/;

export function isView(value: unknown): value is SavedView {
  const texts = textsOf(value, ['name', 'address', 'savedOn']);
  return texts !== null && OWN_ADDRESS.test(texts.address);
}

export const savedViews = namedList<SavedView>('nhipcau.views', isView);
