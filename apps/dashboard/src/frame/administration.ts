import type { Viewer } from '../reader/viewer.ts';

interface AdministrationPage {
  readonly href: string;
  /** Its name in the messages, `frame.administration.…`. */
  readonly key: string;
  readonly isFor: (viewer: Viewer) => boolean;
}

/** The pages from which the office is run, in their order, and whom they are for. The API holds the same. */
const ADMINISTRATION = [
  { href: '/admin/review', key: 'review', isFor: ({ viewerCanReview }) => viewerCanReview },
  { href: '/admin/duplicates', key: 'duplicates', isFor: ({ viewerCanWrite }) => viewerCanWrite },
  { href: '/admin/changes', key: 'changes', isFor: ({ viewerCanSeeOffice }) => viewerCanSeeOffice },
  { href: '/admin/deleted', key: 'deleted', isFor: ({ viewerCanSeeOffice }) => viewerCanSeeOffice },
  { href: '/admin/periods', key: 'periods', isFor: ({ viewerCanSeeOffice }) => viewerCanSeeOffice },
  { href: '/admin/rates', key: 'rates', isFor: ({ viewerCanSeeOffice }) => viewerCanSeeOffice },
  { href: '/admin/priorities', key: 'priorities', isFor: ({ viewerCanWrite }) => viewerCanWrite },
  { href: '/admin/access', key: 'access', isFor: ({ viewerCanReview }) => viewerCanReview },
  { href: '/admin/people', key: 'people', isFor: ({ viewerCanAdminister }) => viewerCanAdminister },
] as const satisfies readonly AdministrationPage[];

/** The pages that a viewer runs the office from; none for partners and the public. */
export function administrationOf(viewer: Viewer | null) {
  return viewer === null ? [] : ADMINISTRATION.filter(({ isFor }) => isFor(viewer));
}
