import type { LineageLink, LineageNode } from '@nhipcau/charts';
import { formatDate } from '@nhipcau/ui';
import type { DocumentBoxFragment } from '../api/generated/graphql.ts';
import { nameIn, titleIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { documentHref } from './hrefs.ts';

type Words = Pick<Reader, 'language' | 'showDemo'>;

/** A document with those that it is tied to. */
export interface TiedDocument extends DocumentBoxFragment {
  readonly carriesOut: readonly DocumentBoxFragment[];
  readonly carriedOutBy: readonly DocumentBoxFragment[];
}

export interface DocumentGraph {
  readonly nodes: readonly LineageNode[];
  readonly links: readonly LineageLink[];
  /** How many of the documents are tied to none. */
  readonly apart: number;
}

/**
 * What carries out what among documents and those that they are tied to, the oldest first. Documents that are there
 * only because another is tied to them are set back; those that the reader hides are left out.
 */
export function documentGraph(documents: readonly TiedDocument[], words: Words): DocumentGraph {
  const shown = (one: DocumentBoxFragment) => words.showDemo || one.provenance !== 'DEMO';
  const links = new Map<string, LineageLink>();
  const drawn = new Map<string, { readonly document: DocumentBoxFragment; readonly context: boolean }>();
  const tie = (origin: DocumentBoxFragment, document: DocumentBoxFragment) => {
    if (!shown(origin) || !shown(document)) return;
    links.set(`${origin.id}>${document.id}`, { source: origin.id, target: document.id });
    for (const each of [origin, document]) {
      if (!drawn.has(each.id)) drawn.set(each.id, { document: each, context: true });
    }
  };
  for (const document of documents) {
    for (const origin of document.carriesOut) tie(origin, document);
    for (const follower of document.carriedOutBy) tie(document, follower);
  }
  for (const document of documents) {
    if (drawn.has(document.id)) drawn.set(document.id, { document, context: false });
  }
  const inOrder = [...drawn.values()].sort((a, b) =>
    `${a.document.issuedOn}${a.document.number}` < `${b.document.issuedOn}${b.document.number}` ? -1 : 1,
  );
  return {
    nodes: inOrder.map(({ document, context }) => ({ ...documentNode(document, words), context })),
    links: [...links.values()],
    apart: documents.filter(({ id }) => !drawn.has(id)).length,
  };
}

/** A document as a box: its number, what it is about, when and by whom it was issued. */
function documentNode(document: DocumentBoxFragment, { language }: Words): LineageNode {
  const { id, number, issuedOn, issuer, provenance } = document;
  const issued = formatDate(issuedOn, language);
  return {
    key: id,
    label: number,
    text: titleIn(language, document),
    note: issuer === null ? issued : `${issued} · ${nameIn(language, issuer)}`,
    href: documentHref(id),
    demo: provenance === 'DEMO',
  };
}
