import type { LibraryContext } from '../library/builder.ts';
import { ascending, byDecimal, byTerms, byText } from './compare.ts';
import type { FilterInput } from './filter.ts';
import { comparison, NaiveLibrary, type OrderInput } from './library.ts';
import { naiveCursor, type PageArguments, pageOf } from './page.ts';
import type { AuthorRow, BookRow, CountryRow, LibraryRows, PublisherRow, ReviewRow } from './rows.ts';

interface ListArguments extends PageArguments {
  readonly filter?: FilterInput | null;
  readonly orderBy?: readonly OrderInput[] | null;
  readonly search?: string | null;
}

const globalId = (typename: string, key: string) => Buffer.from(`${typename}:${key}`).toString('base64');
const by = (field: string, direction: OrderInput['direction'] = 'ASC'): OrderInput[] => [
  { field, direction, nulls: 'LAST' },
];
const plain = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
const isRow = <Row>(row: Row | undefined): row is Row => row !== undefined;

interface Found {
  readonly key: string;
  readonly name: string;
  readonly object: () => object;
}

/** Resolvers that walk over rows in memory and know nothing of the planner: for the same SDL, the same answers. */
export class NaiveResolvers {
  readonly #library: NaiveLibrary;

  constructor(rows: LibraryRows, viewer: Pick<LibraryContext, 'viewer' | 'office'>) {
    this.#library = new NaiveLibrary(rows, viewer);
  }

  /** The fields of Query. */
  root() {
    const { rows, publishers, reviews } = this.#library;
    const found = <Row, Value>(row: Row | undefined, make: (row: Row) => Value) =>
      isRow(row) ? make(row) : null;
    const book = (key: string) =>
      found(
        rows.book.find(({ id }) => id === key),
        this.#book,
      );
    return {
      books: (args: ListArguments) => this.#books(rows.book, args),
      authors: (args: ListArguments) => this.#authors(args),
      reviews: (args: ListArguments) => this.#reviews(reviews, args),
      search: ({ query, ...args }: PageArguments & { query: string }) => this.#found(query, args),
      named: (args: PageArguments) => this.#named(args),
      publishers: () => publishers.toSorted(byTerms([ascending(({ name }) => name)])).map(this.#publisher),
      stock: ({ genres }: { genres?: readonly string[] | null }) => this.#stock(genres),
      country: ({ code }: { code: string }) =>
        found(
          rows.country.find((each) => each.code === code),
          this.#country,
        ),
      byKeys: ({ keys }: { keys: readonly string[] }) => keys.map(book),
      authorByKey: ({ key }: { key: string }) => found(this.#living(key), this.#author),
      publisherByKey: ({ key }: { key: string }) =>
        found(
          publishers.find(({ id }) => id === key),
          this.#publisher,
        ),
      reviewByKey: ({ key }: { key: string }) =>
        found(
          reviews.find(({ id }) => id === key),
          this.#review,
        ),
      anyhow: () => [
        found(
          rows.country.find(({ code }) => code === 'VN'),
          this.#country,
        ),
        book('00000000-0000-4000-9000-000000000007'),
      ],
      refused: () => {
        throw new Error('nothing is right');
      },
      node: ({ id }: { id: string }) => this.#node(id),
      nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => this.#node(id)),
    };
  }

  #living(key: string): AuthorRow | undefined {
    const author = this.#library.rows.author.find(({ id }) => id === key);
    return author?.merged_into
      ? this.#library.rows.author.find(({ id }) => id === author.merged_into)
      : author;
  }

  #node(id: string): object | null {
    const [typename, key = ''] = Buffer.from(id, 'base64').toString().split(':');
    const { rows, publishers, reviews } = this.#library;
    const found = <Row>(row: Row | undefined, make: (row: Row) => object) => (isRow(row) ? make(row) : null);
    if (typename === 'Book')
      return found(
        rows.book.find((each) => each.id === key),
        this.#book,
      );
    if (typename === 'Author') return found(this.#living(key), this.#author);
    if (typename === 'Publisher')
      return found(
        publishers.find((each) => each.id === key),
        this.#publisher,
      );
    if (typename === 'Review')
      return found(
        reviews.find((each) => each.id === key),
        this.#review,
      );
    return found(
      rows.country.find((each) => each.code === key),
      this.#country,
    );
  }

  #books(candidates: readonly BookRow[], { filter, orderBy, ...page }: ListArguments) {
    const library = this.#library;
    library.checkReadable(filter, orderBy ?? []);
    const matching = candidates.filter((row) => !filter || library.meetsBook(row, filter) === true);
    const order = comparison(library.bookOrders, orderBy?.length ? orderBy : by('TITLE'), ({ id }) => id);
    const connection = this.#connection(matching, order, page, library.rows.book, ({ id }) => id, this.#book);
    return {
      ...connection,
      stars: () => stars(matching.flatMap((row) => library.reviewsOf(row))),
      wholeStock: () => this.#stockRow(null, library.rows.book),
      authorCount: () => new Set(matching.flatMap((row) => library.authorsOf(row))).size,
    };
  }

  #authors({ filter, orderBy, search, ...page }: ListArguments) {
    const library = this.#library;
    library.checkReadable(filter, []);
    const words = (search ?? '').split(/\s+/u).filter((word) => word !== '');
    const matching = library.rows.author
      .filter((row) => !filter || library.meetsAuthor(row, filter) === true)
      .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word.toLowerCase())));
    const order = comparison(
      library.authorOrders,
      orderBy?.length ? orderBy : by('BORN'),
      ({ id }) => id,
      true,
    );
    return this.#connection(matching, order, page, library.rows.author, ({ id }) => id, this.#author);
  }

  #reviews(candidates: readonly ReviewRow[], { filter, orderBy, ...page }: ListArguments) {
    const library = this.#library;
    library.checkReadable(filter, []);
    const matching = candidates.filter((row) => !filter || library.meetsReview(row, filter) === true);
    const asked = orderBy?.length ? orderBy : by('WRITTEN_AT', 'DESC');
    const order = comparison(library.reviewOrders, asked, ({ id }) => id);
    return this.#connection(matching, order, page, library.rows.review, ({ id }) => id, this.#review);
  }

  #stock(genres: readonly string[] | null | undefined) {
    const { rows } = this.#library;
    const books = rows.book.filter(({ genre }) => !genres || (genre !== null && genres.includes(genre)));
    const publishers = [...new Set(books.map((book) => book.publisher_id))].toSorted();
    return {
      rows: () =>
        publishers.map((id) =>
          this.#stockRow(
            id,
            books.filter((book) => book.publisher_id === id),
          ),
        ),
      total: () => this.#stockRow(null, books),
    };
  }

  #stockRow(id: string | null, books: readonly BookRow[]) {
    const library = this.#library;
    const publisher = library.publishers.find((each) => each.id === id);
    const own = library.rows.book.filter((book) => book.publisher_id === id);
    const pages = books.flatMap((book) => book.pages ?? []);
    const sum = pages.length === 0 ? null : String(pages.reduce((total, each) => total + each, 0));
    return {
      books: books.length,
      extent: { books: books.length, pages: sum },
      publisher: () => (publisher ? this.#publisher(publisher) : null),
      reviews: () =>
        own
          .flatMap((book) => library.reviewsOf(book))
          .filter(({ stars: given }) => given === 5)
          .toSorted(byTerms([ascending(({ text }) => text)]))
          .map(this.#review),
      genres: () => genreCounts(own),
    };
  }

  #found(query: string, page: PageArguments) {
    const { book, author, country } = this.#library.rows;
    const all: readonly Found[] = [
      ...book.map((row) => ({ key: row.id, name: row.title, object: () => this.#book(row) })),
      ...author.map((row) => ({ key: row.id, name: row.name, object: () => this.#author(row) })),
      ...country.map((row) => ({ key: row.code, name: row.name, object: () => this.#country(row) })),
    ];
    const isCountry = ({ key }: Found) => country.some(({ code }) => code === key);
    const found = all.filter((each) => each.name.includes(query) || isCountry(each));
    const order = byTerms<Found>([ascending(({ name }) => name), ascending(({ key }) => key)]);
    return this.#connection(
      found,
      order,
      page,
      all,
      ({ key }) => key,
      ({ object }) => object(),
    );
  }

  #named(page: PageArguments) {
    const { rows, publishers } = this.#library;
    const named: readonly Found[] = [
      ...rows.author.map((row) => ({ key: row.id, name: row.name, object: () => this.#author(row) })),
      ...rows.country.map((row) => ({ key: row.code, name: row.name, object: () => this.#country(row) })),
      ...publishers.map((row) => ({ key: row.id, name: row.name, object: () => this.#publisher(row) })),
    ];
    const byName = { ...ascending<Found>(({ name }) => name), descending: true };
    const order = byTerms<Found>([byName, ascending(({ key }) => key)]);
    return this.#connection(
      named,
      order,
      page,
      named,
      ({ key }) => key,
      ({ object }) => object(),
    );
  }

  #connection<Row>(
    matching: readonly Row[],
    order: (a: Row, b: Row) => number,
    page: PageArguments,
    all: readonly Row[],
    key: (row: Row) => string,
    object: (row: Row) => object,
  ) {
    const placeOf = (row: Row, cursorKey: string) => {
      const other = all.find((each) => key(each) === cursorKey);
      if (other === undefined) throw new Error(`no row has the key ${cursorKey}`);
      return order(row, other);
    };
    const { rows, hasNextPage, hasPreviousPage } = pageOf(matching.toSorted(order), page, placeOf);
    const cursors = rows.map((row) => naiveCursor(key(row)));
    return {
      nodes: () => rows.map(object),
      edges: () => rows.map((row, index) => ({ cursor: cursors[index], node: () => object(row) })),
      pageInfo: {
        hasNextPage,
        hasPreviousPage,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: matching.length,
    };
  }

  readonly #country = (row: CountryRow): object => ({
    __typename: 'Country',
    id: globalId('Country', row.code),
    ...row,
    size: ({ plus }: { plus: number }) => row.name.length + plus,
    publishers: () =>
      this.#library.publishers
        .filter((each) => each.country_code === row.code)
        .toSorted(byTerms([ascending(({ id }) => id)]))
        .map(this.#publisher),
  });

  readonly #publisher = (row: PublisherRow): object => {
    const { rows } = this.#library;
    const titled = byTerms<BookRow>([ascending(({ title }) => title), ascending(({ id }) => id)]);
    return {
      __typename: 'Publisher',
      id: globalId('Publisher', row.id),
      name: row.name,
      size: ({ plus }: { plus: number }) => row.name.length + plus,
      country: () => {
        const country = rows.country.find(({ code }) => code === row.country_code);
        return country ? this.#country(country) : null;
      },
      books: (args: ListArguments) => this.#books(this.#library.booksOf(row), args),
      allBooks: () => this.#library.booksOf(row).toSorted(titled).map(this.#book),
      genres: () => genreCounts(this.#library.booksOf(row)),
      shouted: row.name.toUpperCase(),
    };
  };

  readonly #author = (row: AuthorRow): object => {
    const { rows } = this.#library;
    const titled = byTerms<BookRow>([ascending(({ title }) => title), ascending(({ id }) => id)]);
    return {
      __typename: 'Author',
      id: globalId('Author', row.id),
      number: row.id,
      name: row.name,
      born: row.born,
      size: ({ plus }: { plus: number }) => row.name.length + plus,
      successor: () => {
        const successor = rows.author.find(({ id }) => id === row.merged_into);
        return successor ? this.#author(successor) : null;
      },
      books: (args: ListArguments) => this.#books(this.#library.booksBy(row), args),
      favourite: () => {
        const favourite = rows.book.find(({ id }) => id === row.favourite_id);
        return favourite ? this.#book(favourite) : null;
      },
      bookList: () => this.#library.booksBy(row).toSorted(titled).map(this.#book),
    };
  };

  readonly #book = (row: BookRow): object => {
    const library = this.#library;
    const reviews = library.reviewsOf(row);
    const named = byTerms<AuthorRow>([ascending(({ name }) => name), ascending(({ id }) => id, byDecimal)]);
    const written = byTerms<ReviewRow>([
      ascending((each) => each.written_at, byText),
      ascending(({ id }) => id),
    ]);
    const publisher = () => {
      const found = library.publisherOf(row);
      return found ? this.#publisher(found) : null;
    };
    return {
      __typename: 'Book',
      id: globalId('Book', row.id),
      title: row.title,
      genre: row.genre,
      price: row.price === null ? null : plain(row.price),
      pages: row.pages,
      pagesPromised: row.pages ?? 0,
      extent: row.pages === null ? null : { books: 1, pages: String(row.pages) },
      weight: row.weight,
      addedAt: row.added_at,
      published: row.published,
      tags: row.tags,
      notes: row.notes,
      inPrint: row.in_print,
      publisher,
      publisherIfAny: publisher,
      authors: () => library.authorsOf(row).toSorted(named).map(this.#author),
      reviews: (args: ListArguments) => this.#reviews(reviews, args),
      reviewList: () => reviews.toSorted(written).map(this.#review),
      reviewCount: reviews.length,
      authorCount: library.authorsOf(row).length,
      youngest:
        library
          .authorsOf(row)
          .flatMap(({ born }) => born ?? [])
          .toSorted()
          .at(-1) ?? null,
      stars: () => stars(reviews),
      highStars: () => stars(reviews.filter((each) => each.stars > 3)),
      titleLength: ({ plus }: { plus: number }) => row.title.length + plus,
    };
  };

  readonly #review = (row: ReviewRow): object => ({
    __typename: 'Review',
    id: globalId('Review', row.id),
    stars: row.stars,
    text: row.text,
    writtenAt: row.written_at,
    book: () => {
      const book = this.#library.bookOf(row);
      return book ? this.#book(book) : null;
    },
  });
}

const genreOrder = ['NOVEL', 'POEMS', 'ESSAYS'];

/** As PostgreSQL orders: by number, then by the place of the genre among its kind, none last. */
function genreCounts(books: readonly BookRow[]) {
  const counted = Map.groupBy(books, ({ genre }) => genre);
  const place = (genre: string | null) => (genre === null ? genreOrder.length : genreOrder.indexOf(genre));
  return [...counted]
    .map(([genre, own]) => ({ genre, count: own.length }))
    .toSorted((a, b) => a.count - b.count || place(a.genre) - place(b.genre));
}

function stars(reviews: readonly ReviewRow[]) {
  const given = reviews.map((each) => each.stars);
  const total = given.reduce((sum, each) => sum + each, 0);
  return { total: String(total), count: given.length, best: given.length === 0 ? null : Math.max(...given) };
}
