import type { TimelineLane } from '@nhipcau/charts';

/** One line of the time line in words. */
export interface PartnerEvent {
  readonly key: string;
  /** The day that it is sorted by; null where only its lane is known. */
  readonly date: string | null;
  readonly when: string;
  readonly lane: string;
  readonly label: string;
  readonly href: string | undefined;
}

/** Everything on the lanes in one order of time, the latest first; what has no first day stands by its last. */
export function partnerEvents(lanes: readonly TimelineLane[]): readonly PartnerEvent[] {
  return lanes
    .flatMap(({ label: lane, items }) =>
      items.map((item) => ({
        key: item.key,
        date: item.kind === 'point' ? item.date : (item.start ?? item.end),
        when: item.when,
        lane,
        label: item.label,
        href: item.href,
      })),
    )
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
