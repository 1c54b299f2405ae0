import type { GraphQLSchema } from 'graphql';
import type { Library } from './library/open-library.ts';

/** A list to walk: the selection that leads to it, such as `books`, with what stays the same on every page. */
export interface WalkedList {
  readonly schema: GraphQLSchema;
  /** A document with the variables `$orderBy $first $after $last $before`, whose list stands under the name `page`. */
  readonly document: string;
  readonly orderBy: readonly object[];
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

/** What a walk from one end of a list to the other came by. */
export interface Walk {
  /** The rows in the order of the list, whichever way they were walked. */
  readonly ids: readonly string[];
  /** What the pages said of themselves that was not so. */
  readonly wrong: readonly string[];
}

/** Walks a list page by page to its end, and notes every page that says something untrue of its place. */
export async function walk(
  library: Library,
  list: WalkedList,
  size: number,
  direction: 'forward' | 'backward',
): Promise<Walk> {
  const isForward = direction === 'forward';
  const wrong: string[] = [];
  let ids: string[] = [];
  let cursor: string | null = null;
  for (let number = 0; ; number += 1) {
    const page: Page = await pageOf(
      library,
      list,
      isForward ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    const { totalCount, pageInfo, edges } = page;
    const found = edges.map(({ node }) => node.id);
    ids = isForward ? [...ids, ...found] : [...found, ...ids];
    const isEnd = ids.length >= totalCount;
    const place = `page ${number} of ${totalCount} rows`;
    if ((isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage) === isEnd) wrong.push(`${place}: more`);
    if ((isForward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage) !== number > 0)
      wrong.push(`${place}: before`);
    if (pageInfo.startCursor !== (edges[0]?.cursor ?? null)) wrong.push(`${place}: first cursor`);
    if (pageInfo.endCursor !== (edges.at(-1)?.cursor ?? null)) wrong.push(`${place}: last cursor`);
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
    if (isEnd || cursor === null || number > totalCount) return { ids, wrong };
  }
}

async function pageOf(
  library: Library,
  { schema, document, orderBy }: WalkedList,
  place: object,
): Promise<Page> {
  const text = await library.answer({ schema, document, variables: { orderBy, ...place } });
  const page = find(JSON.parse(text ?? 'null'));
  if (page === null) throw new Error(`no page in ${text}`);
  return page;
}

/** The member of the name `page`, however deep it is. */
function find(value: unknown): Page | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('page' in value) return value.page as Page;
  return (
    Object.values(value)
      .map(find)
      .find((each) => each !== null) ?? null
  );
}
