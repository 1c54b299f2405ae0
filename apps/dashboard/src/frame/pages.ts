/** The pages that the frame leads to, in the order of its navigation. */
export const PAGES = [
  { href: '/', key: 'overview' },
  { href: '/partners', key: 'partners' },
  { href: '/projects', key: 'projects' },
  { href: '/funding', key: 'funding' },
  { href: '/activities', key: 'activities' },
  { href: '/places', key: 'places' },
  { href: '/coordination', key: 'coordination' },
  { href: '/library', key: 'library' },
] as const;

/** The pages that the frame leads a partner to. */
export const PARTNER_PAGES = [{ href: '/portal', key: 'portal' }] as const;
