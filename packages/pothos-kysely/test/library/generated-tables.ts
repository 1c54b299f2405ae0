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
      merged_into: {
        type: 'int8',
        nullable: true,
      },
      favourite_id: {
        type: 'uuid',
        nullable: true,
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
  measure: {
    primaryKey: ['id'],
    columns: {
      id: {
        type: 'int4',
        nullable: false,
      },
      m000: {
        type: 'int4',
        nullable: true,
      },
      m001: {
        type: 'int4',
        nullable: true,
      },
      m002: {
        type: 'int4',
        nullable: true,
      },
      m003: {
        type: 'int4',
        nullable: true,
      },
      m004: {
        type: 'int4',
        nullable: true,
      },
      m005: {
        type: 'int4',
        nullable: true,
      },
      m006: {
        type: 'int4',
        nullable: true,
      },
      m007: {
        type: 'int4',
        nullable: true,
      },
      m008: {
        type: 'int4',
        nullable: true,
      },
      m009: {
        type: 'int4',
        nullable: true,
      },
      m010: {
        type: 'int4',
        nullable: true,
      },
      m011: {
        type: 'int4',
        nullable: true,
      },
      m012: {
        type: 'int4',
        nullable: true,
      },
      m013: {
        type: 'int4',
        nullable: true,
      },
      m014: {
        type: 'int4',
        nullable: true,
      },
      m015: {
        type: 'int4',
        nullable: true,
      },
      m016: {
        type: 'int4',
        nullable: true,
      },
      m017: {
        type: 'int4',
        nullable: true,
      },
      m018: {
        type: 'int4',
        nullable: true,
      },
      m019: {
        type: 'int4',
        nullable: true,
      },
      m020: {
        type: 'int4',
        nullable: true,
      },
      m021: {
        type: 'int4',
        nullable: true,
      },
      m022: {
        type: 'int4',
        nullable: true,
      },
      m023: {
        type: 'int4',
        nullable: true,
      },
      m024: {
        type: 'int4',
        nullable: true,
      },
      m025: {
        type: 'int4',
        nullable: true,
      },
      m026: {
        type: 'int4',
        nullable: true,
      },
      m027: {
        type: 'int4',
        nullable: true,
      },
      m028: {
        type: 'int4',
        nullable: true,
      },
      m029: {
        type: 'int4',
        nullable: true,
      },
      m030: {
        type: 'int4',
        nullable: true,
      },
      m031: {
        type: 'int4',
        nullable: true,
      },
      m032: {
        type: 'int4',
        nullable: true,
      },
      m033: {
        type: 'int4',
        nullable: true,
      },
      m034: {
        type: 'int4',
        nullable: true,
      },
      m035: {
        type: 'int4',
        nullable: true,
      },
      m036: {
        type: 'int4',
        nullable: true,
      },
      m037: {
        type: 'int4',
        nullable: true,
      },
      m038: {
        type: 'int4',
        nullable: true,
      },
      m039: {
        type: 'int4',
        nullable: true,
      },
      m040: {
        type: 'int4',
        nullable: true,
      },
      m041: {
        type: 'int4',
        nullable: true,
      },
      m042: {
        type: 'int4',
        nullable: true,
      },
      m043: {
        type: 'int4',
        nullable: true,
      },
      m044: {
        type: 'int4',
        nullable: true,
      },
      m045: {
        type: 'int4',
        nullable: true,
      },
      m046: {
        type: 'int4',
        nullable: true,
      },
      m047: {
        type: 'int4',
        nullable: true,
      },
      m048: {
        type: 'int4',
        nullable: true,
      },
      m049: {
        type: 'int4',
        nullable: true,
      },
      m050: {
        type: 'int4',
        nullable: true,
      },
      m051: {
        type: 'int4',
        nullable: true,
      },
      m052: {
        type: 'int4',
        nullable: true,
      },
      m053: {
        type: 'int4',
        nullable: true,
      },
      m054: {
        type: 'int4',
        nullable: true,
      },
      m055: {
        type: 'int4',
        nullable: true,
      },
      m056: {
        type: 'int4',
        nullable: true,
      },
      m057: {
        type: 'int4',
        nullable: true,
      },
      m058: {
        type: 'int4',
        nullable: true,
      },
      m059: {
        type: 'int4',
        nullable: true,
      },
      m060: {
        type: 'int4',
        nullable: true,
      },
      m061: {
        type: 'int4',
        nullable: true,
      },
      m062: {
        type: 'int4',
        nullable: true,
      },
      m063: {
        type: 'int4',
        nullable: true,
      },
      m064: {
        type: 'int4',
        nullable: true,
      },
      m065: {
        type: 'int4',
        nullable: true,
      },
      m066: {
        type: 'int4',
        nullable: true,
      },
      m067: {
        type: 'int4',
        nullable: true,
      },
      m068: {
        type: 'int4',
        nullable: true,
      },
      m069: {
        type: 'int4',
        nullable: true,
      },
      m070: {
        type: 'int4',
        nullable: true,
      },
      m071: {
        type: 'int4',
        nullable: true,
      },
      m072: {
        type: 'int4',
        nullable: true,
      },
      m073: {
        type: 'int4',
        nullable: true,
      },
      m074: {
        type: 'int4',
        nullable: true,
      },
      m075: {
        type: 'int4',
        nullable: true,
      },
      m076: {
        type: 'int4',
        nullable: true,
      },
      m077: {
        type: 'int4',
        nullable: true,
      },
      m078: {
        type: 'int4',
        nullable: true,
      },
      m079: {
        type: 'int4',
        nullable: true,
      },
      m080: {
        type: 'int4',
        nullable: true,
      },
      m081: {
        type: 'int4',
        nullable: true,
      },
      m082: {
        type: 'int4',
        nullable: true,
      },
      m083: {
        type: 'int4',
        nullable: true,
      },
      m084: {
        type: 'int4',
        nullable: true,
      },
      m085: {
        type: 'int4',
        nullable: true,
      },
      m086: {
        type: 'int4',
        nullable: true,
      },
      m087: {
        type: 'int4',
        nullable: true,
      },
      m088: {
        type: 'int4',
        nullable: true,
      },
      m089: {
        type: 'int4',
        nullable: true,
      },
      m090: {
        type: 'int4',
        nullable: true,
      },
      m091: {
        type: 'int4',
        nullable: true,
      },
      m092: {
        type: 'int4',
        nullable: true,
      },
      m093: {
        type: 'int4',
        nullable: true,
      },
      m094: {
        type: 'int4',
        nullable: true,
      },
      m095: {
        type: 'int4',
        nullable: true,
      },
      m096: {
        type: 'int4',
        nullable: true,
      },
      m097: {
        type: 'int4',
        nullable: true,
      },
      m098: {
        type: 'int4',
        nullable: true,
      },
      m099: {
        type: 'int4',
        nullable: true,
      },
      m100: {
        type: 'int4',
        nullable: true,
      },
      m101: {
        type: 'int4',
        nullable: true,
      },
      m102: {
        type: 'int4',
        nullable: true,
      },
      m103: {
        type: 'int4',
        nullable: true,
      },
      m104: {
        type: 'int4',
        nullable: true,
      },
      m105: {
        type: 'int4',
        nullable: true,
      },
      m106: {
        type: 'int4',
        nullable: true,
      },
      m107: {
        type: 'int4',
        nullable: true,
      },
      m108: {
        type: 'int4',
        nullable: true,
      },
      m109: {
        type: 'int4',
        nullable: true,
      },
      m110: {
        type: 'int4',
        nullable: true,
      },
      m111: {
        type: 'int4',
        nullable: true,
      },
      m112: {
        type: 'int4',
        nullable: true,
      },
      m113: {
        type: 'int4',
        nullable: true,
      },
      m114: {
        type: 'int4',
        nullable: true,
      },
      m115: {
        type: 'int4',
        nullable: true,
      },
      m116: {
        type: 'int4',
        nullable: true,
      },
      m117: {
        type: 'int4',
        nullable: true,
      },
      m118: {
        type: 'int4',
        nullable: true,
      },
      m119: {
        type: 'int4',
        nullable: true,
      },
      m120: {
        type: 'int4',
        nullable: true,
      },
      m121: {
        type: 'int4',
        nullable: true,
      },
      m122: {
        type: 'int4',
        nullable: true,
      },
      m123: {
        type: 'int4',
        nullable: true,
      },
      m124: {
        type: 'int4',
        nullable: true,
      },
      m125: {
        type: 'int4',
        nullable: true,
      },
      m126: {
        type: 'int4',
        nullable: true,
      },
      m127: {
        type: 'int4',
        nullable: true,
      },
      m128: {
        type: 'int4',
        nullable: true,
      },
      m129: {
        type: 'int4',
        nullable: true,
      },
      m130: {
        type: 'int4',
        nullable: true,
      },
      m131: {
        type: 'int4',
        nullable: true,
      },
      m132: {
        type: 'int4',
        nullable: true,
      },
      m133: {
        type: 'int4',
        nullable: true,
      },
      m134: {
        type: 'int4',
        nullable: true,
      },
      m135: {
        type: 'int4',
        nullable: true,
      },
      m136: {
        type: 'int4',
        nullable: true,
      },
      m137: {
        type: 'int4',
        nullable: true,
      },
      m138: {
        type: 'int4',
        nullable: true,
      },
      m139: {
        type: 'int4',
        nullable: true,
      },
      m140: {
        type: 'int4',
        nullable: true,
      },
      m141: {
        type: 'int4',
        nullable: true,
      },
      m142: {
        type: 'int4',
        nullable: true,
      },
      m143: {
        type: 'int4',
        nullable: true,
      },
      m144: {
        type: 'int4',
        nullable: true,
      },
      m145: {
        type: 'int4',
        nullable: true,
      },
      m146: {
        type: 'int4',
        nullable: true,
      },
      m147: {
        type: 'int4',
        nullable: true,
      },
      m148: {
        type: 'int4',
        nullable: true,
      },
      m149: {
        type: 'int4',
        nullable: true,
      },
      m150: {
        type: 'int4',
        nullable: true,
      },
      m151: {
        type: 'int4',
        nullable: true,
      },
      m152: {
        type: 'int4',
        nullable: true,
      },
      m153: {
        type: 'int4',
        nullable: true,
      },
      m154: {
        type: 'int4',
        nullable: true,
      },
      m155: {
        type: 'int4',
        nullable: true,
      },
      m156: {
        type: 'int4',
        nullable: true,
      },
      m157: {
        type: 'int4',
        nullable: true,
      },
      m158: {
        type: 'int4',
        nullable: true,
      },
      m159: {
        type: 'int4',
        nullable: true,
      },
      m160: {
        type: 'int4',
        nullable: true,
      },
      m161: {
        type: 'int4',
        nullable: true,
      },
      m162: {
        type: 'int4',
        nullable: true,
      },
      m163: {
        type: 'int4',
        nullable: true,
      },
      m164: {
        type: 'int4',
        nullable: true,
      },
      m165: {
        type: 'int4',
        nullable: true,
      },
      m166: {
        type: 'int4',
        nullable: true,
      },
      m167: {
        type: 'int4',
        nullable: true,
      },
      m168: {
        type: 'int4',
        nullable: true,
      },
      m169: {
        type: 'int4',
        nullable: true,
      },
      m170: {
        type: 'int4',
        nullable: true,
      },
      m171: {
        type: 'int4',
        nullable: true,
      },
      m172: {
        type: 'int4',
        nullable: true,
      },
      m173: {
        type: 'int4',
        nullable: true,
      },
      m174: {
        type: 'int4',
        nullable: true,
      },
      m175: {
        type: 'int4',
        nullable: true,
      },
      m176: {
        type: 'int4',
        nullable: true,
      },
      m177: {
        type: 'int4',
        nullable: true,
      },
      m178: {
        type: 'int4',
        nullable: true,
      },
      m179: {
        type: 'int4',
        nullable: true,
      },
      m180: {
        type: 'int4',
        nullable: true,
      },
      m181: {
        type: 'int4',
        nullable: true,
      },
      m182: {
        type: 'int4',
        nullable: true,
      },
      m183: {
        type: 'int4',
        nullable: true,
      },
      m184: {
        type: 'int4',
        nullable: true,
      },
      m185: {
        type: 'int4',
        nullable: true,
      },
      m186: {
        type: 'int4',
        nullable: true,
      },
      m187: {
        type: 'int4',
        nullable: true,
      },
      m188: {
        type: 'int4',
        nullable: true,
      },
      m189: {
        type: 'int4',
        nullable: true,
      },
      m190: {
        type: 'int4',
        nullable: true,
      },
      m191: {
        type: 'int4',
        nullable: true,
      },
      m192: {
        type: 'int4',
        nullable: true,
      },
      m193: {
        type: 'int4',
        nullable: true,
      },
      m194: {
        type: 'int4',
        nullable: true,
      },
      m195: {
        type: 'int4',
        nullable: true,
      },
      m196: {
        type: 'int4',
        nullable: true,
      },
      m197: {
        type: 'int4',
        nullable: true,
      },
      m198: {
        type: 'int4',
        nullable: true,
      },
      m199: {
        type: 'int4',
        nullable: true,
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
  specimen: {
    primaryKey: ['id'],
    columns: {
      id: {
        type: 'int4',
        nullable: false,
      },
      big: {
        type: 'int8',
        nullable: true,
      },
      amount: {
        type: 'numeric',
        nullable: true,
      },
      moment: {
        type: 'timestamptz',
        nullable: true,
      },
      day: {
        type: 'date',
        nullable: true,
      },
      words: {
        type: 'text',
        nullable: false,
        array: true,
      },
      real: {
        type: 'float8',
        nullable: true,
      },
      sentence: {
        type: 'text',
        nullable: false,
      },
    },
  },
};
