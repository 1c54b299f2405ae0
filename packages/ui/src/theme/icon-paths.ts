/** Strokes on a 20 × 20 grid, drawn for this product. */
export const ICON_PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M13 13l4 4',
  left: 'M12.5 4.5L7 10l5.5 5.5',
  right: 'M7.5 4.5L13 10l-5.5 5.5',
  up: 'M5 12.5L10 7l5 5.5',
  down: 'M5 7.5L10 13l5-5.5',
  first: 'M14.5 4.5L9 10l5.5 5.5M5.5 4.5v11',
  close: 'M5 5l10 10M15 5L5 15',
  outside: 'M8 4.5H4.5v11h11V12M11.5 4.5h4v4M15 5l-6.5 6.5',
  rows: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  warning: 'M10 3.5L17.5 16h-15zM10 8v4M10 14v.01',
  globe:
    'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14M3.2 8.5h13.6M3.2 11.8h13.6M10 3c-4.5 4.6-4.5 9.4 0 14c4.5-4.6 4.5-9.4 0-14',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.5 4.5l1 1M14.5 14.5l1 1M15.5 4.5l-1 1M5.5 14.5l-1 1',
  dark: 'M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5z',
  system: 'M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3',
  demo: 'M10 3l7 7l-7 7l-7-7z',
} as const;

export type IconName = keyof typeof ICON_PATHS;
