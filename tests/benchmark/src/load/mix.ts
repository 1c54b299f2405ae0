import { randomFrom } from '@nhipcau/testkit';
import type { Recorded } from './record-operations.ts';

/** What one visit asks, and how many of a thousand visits are this one. */
export interface RecordedVisit {
  readonly weight: number;
  readonly operations: readonly Recorded[];
}

/** Operations in the order in which visits ask them: the same for the same visits. */
export function* mix(visits: readonly RecordedVisit[]): Generator<Recorded, never> {
  const random = randomFrom(50);
  const total = visits.reduce((sum, { weight }) => sum + weight, 0);
  for (;;) {
    let place = random() * total;
    const visit = visits.find(({ weight }) => {
      place -= weight;
      return place < 0;
    });
    yield* visit?.operations ?? [];
  }
}
