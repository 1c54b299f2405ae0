import type { Language } from '@nhipcau/ui';
import codesEn from './messages/en/codes.json' with { type: 'json' };
import frameEn from './messages/en/frame.json' with { type: 'json' };
import rowsEn from './messages/en/rows.json' with { type: 'json' };
import codesVi from './messages/vi/codes.json' with { type: 'json' };
import frameVi from './messages/vi/frame.json' with { type: 'json' };
import rowsVi from './messages/vi/rows.json' with { type: 'json' };

const VI = { codes: codesVi, frame: frameVi, rows: rowsVi };

/** The texts of the interface; Vietnamese gives the shape. */
export type Messages = typeof VI;

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  vi: VI,
  en: { codes: codesEn, frame: frameEn, rows: rowsEn },
};
