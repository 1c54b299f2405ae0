import type { LibraryContext } from '../library/builder.ts';
import { ascending, byDecimal, byNumber, byTerms, byText, type Term } from './compare.ts';
import { compares, type FieldTest, type FilterInput, meets, quantifies, type Truth } from './filter.ts';
import { refuse } from './page.ts';
import type { AuthorRow, BookRow, LibraryRows, PublisherRow, ReviewRow } from './rows.ts';

type Viewer = Pick<LibraryContext, 'viewer' | 'office'>;
type Tests<Row> = Readonly<Record<string, FieldTest<Row>>>;
type Orders<Row> = Readonly<Record<string, Pick<Term<Row>, 'read' | 'compare'>>>;

/** What one viewer may read of the library, its relations, filters and orders: in JavaScript, row by row. */
export class NaiveLibrary {
  readonly rows: LibraryRows;
  readonly #viewer: Viewer['viewer'];
  readonly publishers: readonly PublisherRow[];
  readonly reviews: readonly ReviewRow[];

  constructor(rows: LibraryRows, { viewer, office }: Viewer) {
    this.rows = rows;
    this.#viewer = viewer;
    this.publishers = rows.publisher.filter((each) => viewer !== 'office' || each.office === office);
    this.reviews = rows.review.filter(({ secret }) => viewer === 'librarian' || !secret);
  }

  publisherOf({ publisher_id: id }: BookRow): PublisherRow | undefined {
    return this.publishers.find((each) => each.id === id);
  }

  booksOf({ id }: PublisherRow): readonly BookRow[] {
    return this.rows.book.filter((book) => book.publisher_id === id);
  }

  reviewsOf({ id }: BookRow): readonly ReviewRow[] {
    return this.reviews.filter((review) => review.book_id === id);
  }

  authorsOf({ id }: BookRow): readonly AuthorRow[] {
    const ids = this.rows.bookAuthor.filter((each) => each.book_id === id).map((each) => each.author_id);
    return this.rows.author.filter((author) => ids.includes(author.id));
  }

  booksBy({ id }: AuthorRow): readonly BookRow[] {
    const ids = this.rows.bookAuthor.filter((each) => each.author_id === id).map((each) => each.book_id);
    return this.rows.book.filter((book) => ids.includes(book.id));
  }

  bookOf({ book_id: id }: ReviewRow): BookRow | undefined {
    return this.rows.book.find((each) => each.id === id);
  }

  readonly meetsBook = (row: BookRow, filter: FilterInput): Truth => meets(this.#bookTests, row, filter);
  readonly meetsAuthor = (row: AuthorRow, filter: FilterInput): Truth =>
    meets(this.#authorTests, row, filter);
  readonly meetsReview = (row: ReviewRow, filter: FilterInput): Truth =>
    meets(this.#reviewTests, row, filter);
  readonly meetsPublisher = (row: PublisherRow, filter: FilterInput): Truth =>
    meets(this.#publisherTests, row, filter);

  readonly #bookTests: Tests<BookRow> = {
    title: compares(({ title }) => title, byText),
    genre: compares(({ genre }) => genre, byText),
    pages: compares(({ pages }) => pages, byNumber),
    price: compares(({ price }) => price, byDecimal),
    publisher: (row, filter) => {
      const publisher = this.publisherOf(row);
      return publisher !== undefined && this.meetsPublisher(publisher, filter) === true;
    },
    authors: quantifies(
      (row: BookRow) => this.authorsOf(row),
      (author, filter) => this.meetsAuthor(author, filter),
    ),
    reviews: quantifies(
      (row: BookRow) => this.reviewsOf(row),
      (review, filter) => this.meetsReview(review, filter),
    ),
  };

  readonly #authorTests: Tests<AuthorRow> = {
    name: compares(({ name }) => name, byText),
    books: quantifies(
      (row: AuthorRow) => this.booksBy(row),
      (book, filter) => this.meetsBook(book, filter),
    ),
  };

  readonly #publisherTests: Tests<PublisherRow> = {
    name: compares(({ name }) => name, byText),
    country: compares((row) => row.country_code, byText),
    books: quantifies(
      (row: PublisherRow) => this.booksOf(row),
      (book, filter) => this.meetsBook(book, filter),
    ),
  };

  readonly #reviewTests: Tests<ReviewRow> = {
    stars: compares(({ stars }) => stars, byNumber),
    book: (row, filter) => {
      const book = this.bookOf(row);
      return book !== undefined && this.meetsBook(book, filter) === true;
    },
  };

  /** @throws where a filter or an order names what the viewer may not read, at whatever depth */
  checkReadable(filter: unknown, orderBy: readonly { readonly field: string }[]): void {
    if (this.#viewer !== 'guest') return;
    if (orderBy.some(({ field }) => field === 'PRICE') || namesPrice(filter))
      refuse('price is not for guests');
  }

  readonly bookOrders: Orders<BookRow> = {
    TITLE: { read: ({ title }) => title, compare: byText },
    PAGES: { read: ({ pages }) => pages, compare: byNumber },
    PRICE: { read: ({ price }) => price, compare: byDecimal },
    ADDED_AT: { read: (row) => row.added_at, compare: byText },
    PUBLISHED: { read: ({ published }) => published, compare: byText },
    PUBLISHER: { read: (row) => this.publisherOf(row)?.name ?? null, compare: byText },
    REVIEWS: { read: (row) => this.reviewsOf(row).length, compare: byNumber },
  };

  readonly reviewOrders: Orders<ReviewRow> = {
    STARS: { read: ({ stars }) => stars, compare: byNumber },
    WRITTEN_AT: { read: (row) => row.written_at, compare: byText },
  };

  readonly authorOrders: Orders<AuthorRow> = {
    BORN: { read: ({ born }) => born, compare: byText },
  };
}

function namesPrice(filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return false;
  return Object.entries(filter).some(([name, value]) => name === 'price' || namesPrice(value));
}

export interface OrderInput {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** The comparison of rows that an `orderBy` stands for, the key deciding between equals. */
export function comparison<Row>(
  orders: Orders<Row>,
  orderBy: readonly OrderInput[],
  key: Term<Row>['read'],
  keyIsNumber = false,
): (a: Row, b: Row) => number {
  const terms = orderBy.map(({ field, direction, nulls }): Term<Row> => {
    const order = orders[field] ?? refuse(`no order ${field}`);
    return { ...order, descending: direction === 'DESC', nullsFirst: nulls === 'FIRST' };
  });
  return byTerms([...terms, ascending(key, keyIsNumber ? byDecimal : byText)]);
}
