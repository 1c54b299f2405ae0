import type { DatabaseMetadata } from '../../src/index.ts';
import type { LibraryDB } from './tables.ts';

/** What `readTables` says of the library; a test fails when it drifts. */
export const tables: DatabaseMetadata<LibraryDB> = {
  author: {
    primaryKey: ['id'],
    columns: {
      id: {
        type: 'int8',
        nullable: false,
      },
      name: {
        type: 'text',
        nullable: false,
      },
      born: {
        type: 'date',
        nullable: true,
      },
      search_text: {
        type: 'text',
        nullable: false,
      },
    },
  },
  book: {
    primaryKey: ['id'],
    columns: {
      id: {
        type: 'uuid',
        nullable: false,
      },
      title: {
        type: 'text',
        nullable: false,
      },
      genre: {
        type: 'genre',
        nullable: true,
        enum: true,
      },
      price: {
        type: 'numeric',
        nullable: true,
      },
      pages: {
        type: 'int4',
        nullable: true,
      },
      weight: {
        type: 'float8',
        nullable: true,
      },
      added_at: {
        type: 'timestamptz',
        nullable: true,
      },
      published: {
        type: 'date',
        nullable: true,
      },
      tags: {
        type: 'text',
        nullable: false,
        array: true,
      },
      notes: {
        type: 'jsonb',
        nullable: true,
      },
      in_print: {
        type: 'bool',
        nullable: false,
      },
      publisher_id: {
        type: 'uuid',
        nullable: false,
      },
    },
  },
  book_author: {
    primaryKey: ['book_id', 'author_id'],
    columns: {
      book_id: {
        type: 'uuid',
        nullable: false,
      },
      author_id: {
        type: 'int8',
        nullable: false,
      },
      position: {
        type: 'int4',
        nullable: false,
      },
    },
  },
  country: {
    primaryKey: ['code'],
    columns: {
      code: {
        type: 'text',
        nullable: false,
      },
      name: {
        type: 'text',
        nullable: false,
      },
    },
  },
  publisher: {
    primaryKey: ['id'],
    columns: {
      id: {
        type: 'uuid',
        nullable: false,
      },
      name: {
        type: 'text',
        nullable: false,
      },
      country_code: {
        type: 'text',
        nullable: true,
      },
      office: {
        type: 'text',
        nullable: false,
      },
    },
  },
  review: {
    primaryKey: ['id'],
    columns: {
      id: {
        type: 'uuid',
        nullable: false,
      },
      book_id: {
        type: 'uuid',
        nullable: false,
      },
      stars: {
        type: 'int4',
        nullable: false,
      },
      text: {
        type: 'text',
        nullable: false,
      },
      secret: {
        type: 'bool',
        nullable: false,
      },
      written_at: {
        type: 'timestamptz',
        nullable: false,
      },
    },
  },
};
