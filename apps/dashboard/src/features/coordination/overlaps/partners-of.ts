import type { OverlapProjectFragment } from '../../../api/generated/graphql.ts';

/** Of whom a project is, as overlaps see it: its funders, or else the partners who pass on or carry out. */
export function partnersOf({ participants }: OverlapProjectFragment) {
  const funders = participants.filter(({ role }) => role === 'FUNDING');
  const others = participants.filter(
    ({ role, organisation }) =>
      (role === 'CHANNEL' || role === 'IMPLEMENTING') && organisation.side === 'PARTNER',
  );
  const named = (funders.length > 0 ? funders : others).map(({ organisation }) => organisation);
  return [...new Map(named.map((organisation) => [organisation.id, organisation])).values()];
}
