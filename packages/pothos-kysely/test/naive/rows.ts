import { type Kysely, sql } from 'kysely';
import type { LibraryDB } from '../library/tables.ts';

export interface CountryRow {
  readonly code: string;
  readonly name: string;
}
export interface PublisherRow {
  readonly id: string;
  readonly name: string;
  readonly country_code: string | null;
  readonly office: string;
}
export interface AuthorRow {
  readonly id: string;
  readonly name: string;
  readonly born: string | null;
  readonly merged_into: string | null;
  readonly favourite_id: string | null;
}
export interface BookRow {
  readonly id: string;
  readonly title: string;
  readonly genre: string | null;
  readonly price: string | null;
  readonly pages: number | null;
  readonly weight: number | null;
  readonly added_at: string | null;
  readonly published: string | null;
  readonly tags: readonly string[];
  readonly notes: unknown;
  readonly in_print: boolean;
  readonly publisher_id: string;
}
export interface ReviewRow {
  readonly id: string;
  readonly book_id: string;
  readonly stars: number;
  readonly text: string;
  readonly secret: boolean;
  readonly written_at: string;
}

/** All rows of the library, in memory. */
export interface LibraryRows {
  readonly country: readonly CountryRow[];
  readonly publisher: readonly PublisherRow[];
  readonly author: readonly AuthorRow[];
  readonly book: readonly BookRow[];
  readonly bookAuthor: readonly { readonly book_id: string; readonly author_id: string }[];
  readonly review: readonly ReviewRow[];
}

const utc = (name: string) =>
  sql.raw(`to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${name}`);

export async function readRows(kysely: Kysely<LibraryDB>): Promise<LibraryRows> {
  const all = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(kysely)).rows;
  return {
    country: await all(sql<CountryRow>`select * from country`),
    publisher: await all(sql<PublisherRow>`select * from publisher`),
    author: await all(
      sql<AuthorRow>`select id::text, name, born::text, merged_into::text, favourite_id from author order by id`,
    ),
    book: await all(sql<BookRow>`select id, title, genre::text, price::text, pages, weight, ${utc('added_at')},
      published::text, tags, notes, in_print, publisher_id from book`),
    bookAuthor: await all(
      sql<LibraryRows['bookAuthor'][number]>`select book_id, author_id::text from book_author`,
    ),
    review: await all(
      sql<ReviewRow>`select id, book_id, stars, text, secret, ${utc('written_at')} from review`,
    ),
  };
}
