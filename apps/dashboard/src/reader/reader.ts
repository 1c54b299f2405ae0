import type { Language } from '@nhipcau/ui';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { ProvenanceFilter } from '../api/generated/graphql.ts';
import { acceptedLanguage } from '../i18n/accepted-language.ts';
import { type Translate, translator } from '../i18n/translator.ts';
import { type Audience, audience } from './audience.ts';
import { DEMO_COOKIE, LANGUAGE_COOKIE, readTheme, THEME_COOKIE, type Theme } from './preference-cookies.ts';

/** Who reads: language, look, and whether invented records are shown. */
export interface Reader {
  readonly language: Language;
  readonly t: Translate;
  readonly theme: Theme;
  readonly showDemo: boolean;
  readonly audience: Audience;
  /** Published records alone for the public; without demo records where the reader hides them; undefined leaves nothing out. */
  readonly provenance: ProvenanceFilter | undefined;
}

export const getReader = cache(async (): Promise<Reader> => {
  const jar = await cookies();
  const chosen = jar.get(LANGUAGE_COOKIE)?.value;
  const language =
    chosen === 'vi' || chosen === 'en' ? chosen : acceptedLanguage((await headers()).get('accept-language'));
  const own = audience();
  const showDemo = own === 'office' && jar.get(DEMO_COOKIE)?.value !== 'hide';
  return {
    language,
    t: translator(language),
    theme: readTheme(jar.get(THEME_COOKIE)?.value),
    showDemo,
    audience: own,
    provenance: own === 'public' ? { eq: 'PUBLISHED' } : showDemo ? undefined : { ne: 'DEMO' },
  };
});
