import { comparing } from '../../src/index.ts';
import type { LibraryBuilder } from './builder.ts';
import type { Viewer } from './models.ts';
import type { LibraryTypes } from './types.ts';

const isStaff = (viewer: Viewer) => viewer !== 'guest';

function comparisons(builder: LibraryBuilder, { Genre }: LibraryTypes) {
  const text = builder.kyselyComparison('TextFilter', 'Compares text.', 'String', {
    eq: 'Equal.',
    in: 'One of these.',
    contains: 'Contains.',
    startsWith: 'Begins.',
    isNull: 'Has none.',
  });
  const int = builder.kyselyComparison('IntFilter', 'Compares numbers.', 'Int', {
    eq: 'Equal.',
    ne: 'Not equal.',
    in: 'One of these.',
    notIn: 'None of these.',
    gt: 'Greater.',
    gte: 'At least.',
    lt: 'Less.',
    lte: 'At most.',
    isNull: 'Has none.',
  });
  const genre = builder.kyselyComparison('GenreFilter', 'Compares genres.', Genre, {
    eq: 'Equal.',
    in: 'One of these.',
    notIn: 'None of these.',
    isNull: 'Has none.',
  });
  const decimal = builder.kyselyComparison('DecimalFilter', 'Compares decimals.', 'Decimal', {
    eq: 'Equal.',
    gt: 'Greater.',
    lte: 'At most.',
    isNull: 'Has none.',
  });
  return { text, int, genre, decimal };
}

/** The filters of the library, which name each other. */
export function libraryFilters(builder: LibraryBuilder, types: LibraryTypes) {
  const { text, int, genre, decimal } = comparisons(builder, types);
  const publisher = builder.kyselyFilterOf('publisher')('PublisherFilter', 'Which publishers.', () => ({
    name: comparing(text, 'name', 'Its name.'),
    country: comparing(text, 'country_code', 'Its country.'),
    books: builder.kyselyRelationFilter('publisher', 'books', () => book, 'Its books.'),
  }));
  const review = builder.kyselyFilterOf('review')('ReviewFilter', 'Which reviews.', () => ({
    stars: comparing(int, 'stars', 'How many.'),
    book: builder.kyselyRelationFilter('review', 'book', () => book, 'Of which book.'),
  }));
  const author = builder.kyselyFilterOf('author')('AuthorFilter', 'Which authors.', () => ({
    name: comparing(text, 'name', 'The name.'),
    books: builder.kyselyRelationFilter('author', 'books', () => book, 'The books.'),
  }));
  const book = builder.kyselyFilterOf('book')('BookFilter', 'Which books.', () => ({
    title: comparing(text, 'title', 'Its title.'),
    genre: comparing(genre, 'genre', 'Its genre.'),
    pages: comparing(int, 'pages', 'How many pages.'),
    price: comparing(decimal, 'price', 'What it costs.', { readableBy: isStaff }),
    publisher: builder.kyselyRelationFilter('book', 'publisher', () => publisher, 'Its publisher.'),
    authors: builder.kyselyRelationFilter('book', 'authors', () => author, 'Who wrote it.'),
    reviews: builder.kyselyRelationFilter('book', 'reviews', () => review, 'What was said.'),
  }));
  return { publisher, review, author, book, isStaff };
}

export type LibraryFilters = ReturnType<typeof libraryFilters>;
