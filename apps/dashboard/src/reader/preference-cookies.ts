/** What a person has chosen; kept for a year in cookies of this host. */
export const LANGUAGE_COOKIE = 'language';
export const THEME_COOKIE = 'theme';
export const DEMO_COOKIE = 'demo';

export type Theme = 'light' | 'dark' | 'system';

export function readTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}
