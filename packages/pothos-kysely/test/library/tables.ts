import { type Kysely, sql } from 'kysely';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type MeasureColumn = `m${0 | 1}${Digit}${Digit}`;
export const measureColumns = Array.from(
  { length: 200 },
  (_each, index) => `m${String(index).padStart(3, '0')}` as MeasureColumn,
);

/** A small library: what the planner is tested on. */
export interface LibraryDB {
  country: { code: string; name: string };
  publisher: { id: string; name: string; country_code: string | null; office: string };
  author: {
    id: string;
    name: string;
    born: string | null;
    search_text: string;
    merged_into: string | null;
    favourite_id: string | null;
  };
  book: {
    id: string;
    title: string;
    genre: 'NOVEL' | 'POEMS' | 'ESSAYS' | null;
    price: string | null;
    pages: number | null;
    weight: number | null;
    added_at: string | null;
    published: string | null;
    tags: string[];
    notes: unknown;
    in_print: boolean;
    publisher_id: string;
  };
  book_author: { book_id: string; author_id: string; position: number };
  review: { id: string; book_id: string; stars: number; text: string; secret: boolean; written_at: string };
  /** Values at the edge of their types. */
  specimen: {
    id: number;
    big: string | null;
    amount: string | null;
    moment: string | null;
    day: string | null;
    words: (string | null)[];
    real: number | null;
    sentence: string;
  };
  /** More columns than a function of PostgreSQL takes arguments. */
  measure: { id: number } & Record<MeasureColumn, number | null>;
}

const statements = [
  sql`create type genre as enum ('NOVEL', 'POEMS', 'ESSAYS')`,
  sql`create table country (code text primary key, name text not null)`,
  sql`create table publisher (
    id uuid primary key, name text not null, country_code text references country, office text not null
  )`,
  sql`create table author (
    id bigint primary key, name text not null, born date,
    search_text text not null generated always as (lower(name)) stored, merged_into bigint references author
  )`,
  sql`create table book (
    id uuid primary key, title text not null, genre genre, price numeric(30, 4), pages integer, weight double precision,
    added_at timestamptz, published date, tags text[] not null default '{}', notes jsonb, in_print boolean not null,
    publisher_id uuid not null references publisher
  )`,
  sql`create index on book (publisher_id)`,
  sql`alter table author add column favourite_id uuid references book`,
  sql`create table book_author (
    book_id uuid not null references book, author_id bigint not null references author, position integer not null,
    primary key (book_id, author_id)
  )`,
  sql`create index on book_author (author_id)`,
  sql`create table review (
    id uuid primary key, book_id uuid not null references book, stars integer not null, text text not null,
    secret boolean not null, written_at timestamptz not null
  )`,
  sql`create index on review (book_id)`,
  sql`create table specimen (
    id integer primary key, big bigint, amount numeric, moment timestamptz, day date, words text[] not null,
    real double precision, sentence text not null
  )`,
  sql`create table measure (id integer primary key, ${sql.join(
    measureColumns.map((name) => sql`${sql.ref(name)} integer`),
  )})`,
];

/** Rows by arithmetic: ties, nulls, microseconds, diacritics, quotes and numbers that a float would lose. */
const rows = [
  sql`insert into country values ('VN', 'Việt Nam'), ('LA', 'Lào'), ('FR', 'France "de" l''Est'), ('ÑÉ', 'Nowhere')`,
  sql`insert into publisher
    select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Nhà xuất bản ' || i,
      (array['VN', 'LA', 'FR', null])[1 + i % 4], (array['north', 'south'])[1 + i % 2]
    from generate_series(1, 7) i`,
  sql`insert into author
    select 9007199254740992 + i, 'Tác giả ' || chr(65 + i % 26) || E' "\\n" ' || i,
      case when i % 3 > 0 then date '1900-01-01' + i * 700 end
    from generate_series(1, 30) i`,
  sql`update author set merged_into = 9007199254740993 where id in (9007199254740995, 9007199254741000)`,
  sql`insert into book
    select ('00000000-0000-4000-9000-' || lpad(i::text, 12, '0'))::uuid, 'Sách số ' || i % 50,
      (array['NOVEL', 'POEMS', 'ESSAYS', null])[1 + i % 4]::genre,
      case when i % 5 > 0 then (i % 17) * 1234567890123456789.5 end, case when i % 6 > 0 then i % 9 end,
      case when i % 4 > 0 then i / 7.0 end,
      case when i % 7 > 0 then timestamptz '2020-01-01 00:00:00.000001+00' + (i % 40) * interval '1 microsecond' end,
      case when i % 8 > 0 then date '2000-01-01' + i % 100 end,
      case when i % 3 = 0 then array['a', 'b "c"'] else '{}' end,
      case when i % 2 = 0 then jsonb_build_object('n', i, 'z', null, 'a', array[1, 2]) end, i % 2 = 0,
      ('00000000-0000-4000-8000-' || lpad((1 + i % 6)::text, 12, '0'))::uuid
    from generate_series(1, 150) i`,
  sql`insert into book_author
    select b.id, a.id, (n * 7) % 3 from generate_series(1, 3) n
    join lateral (select id, row_number() over (order by id) as i from book) b on b.i % (n + 1) = 0
    join lateral (select id, row_number() over (order by id) as i from author) a on a.i = 1 + (b.i * n) % 30
    on conflict do nothing`,
  sql`update author set favourite_id = ('00000000-0000-4000-9000-' || lpad((id % 150 + 1)::text, 12, '0'))::uuid
    where id % 3 > 0`,
  sql`insert into review
    select ('00000000-0000-4000-a000-' || lpad(i::text, 12, '0'))::uuid,
      ('00000000-0000-4000-9000-' || lpad((1 + i % 90)::text, 12, '0'))::uuid, 1 + i % 5, 'Nhận xét ' || i,
      i % 10 = 0, timestamptz '2021-01-01 00:00:00+00' + (i % 13) * interval '1 microsecond'
    from generate_series(1, 600) i`,
  sql`insert into specimen values
    (1, 9223372036854775807, 'NaN', 'infinity', 'infinity', '{}', 'NaN', ''),
    (2, -9223372036854775808, 'Infinity', '-infinity', '-infinity', '{"","a,b","\\"","{}"}', 'Infinity', ${'\u0001 \u001f \u007f \u2028 \ud83d\ude00 "\\/\b\f\n\r\t'}),
    (3, 9007199254740993, 123456789012345678901234567890.123456789000, '0044-03-15 12:00:00.000001+00 BC',
      '0044-03-15 BC', '{a}', 1e300, 'Ạ Ă Ầ Đ'),
    (4, 0, 0.000, '2020-02-29 23:59:59.999999+00', '2020-02-29', '{a,null}', -0.0, 'null among words'),
    (5, null, null, null, null, '{}', null, 'nothing'),
    (6, -1, -0.10, '12345-01-01 00:00:00+00', '12345-01-01', '{a}', 0.1, 'far')`,
  sql`insert into measure values (1, ${sql.join(measureColumns.map((_name, index) => index))})`,
  sql`insert into measure (id) values (2)`,
];

export async function createLibrary(kysely: Kysely<LibraryDB>): Promise<void> {
  for (const statement of [...statements, ...rows]) await statement.execute(kysely);
}
