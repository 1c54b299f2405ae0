import { savedViews } from '../../kept/saved-views.ts';
import type { Found } from './found.ts';
import { plainText } from './plain-text.ts';
import type { SearchTexts } from './texts.ts';

const MOST = 6;

/** Saved views and pages whose names have all the words; without words, those that one most likely wants. */
export function ownPlaces(query: string, { pages, view, page }: SearchTexts): readonly Found[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  const matches = (name: string) => words.every((word) => plainText(name).includes(word));
  const views = savedViews.read().map(
    ({ name, address }): Found => ({
      key: `view ${name}`,
      title: name,
      detail: view,
      href: address,
      demo: false,
    }),
  );
  const all = pages.map(
    ({ label, href }): Found => ({ key: `page ${href}`, title: label, detail: page, href, demo: false }),
  );
  const found = [...views, ...all].filter(({ title }) => matches(title));
  return words.length === 0 ? found : found.slice(0, MOST);
}
