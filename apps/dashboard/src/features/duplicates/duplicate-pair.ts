import type { DuplicatesQuery } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { recordHref, recordName } from '../../record/NamedRecord.tsx';
import { type Facts, organisationFacts, projectFacts } from './duplicate-facts.ts';

type Suggestion = DuplicatesQuery['duplicateSuggestions'][number];
type Side = NonNullable<Suggestion['one']>;

/** One of two records that may be one. */
export interface PairSide {
  readonly id: string;
  readonly version: number;
  readonly isDemo: boolean;
  readonly name: string;
  readonly href: string;
  readonly facts: Facts;
  /** How many records name it. */
  readonly named: number;
}

/** Two records that may be one. */
export interface DuplicatePair {
  readonly score: number;
  readonly reasons: Suggestion['reasons'];
  readonly one: PairSide;
  readonly other: PairSide;
}

/** The suggestions of which the reader sees both records. */
export function duplicatePairs(suggestions: readonly Suggestion[], reader: Reader): readonly DuplicatePair[] {
  return suggestions.flatMap(({ score, reasons, one, other }) => {
    const sides = [sideOf(one, reader), sideOf(other, reader)] as const;
    return sides[0] === null || sides[1] === null ? [] : [{ score, reasons, one: sides[0], other: sides[1] }];
  });
}

function sideOf(record: Side | null, reader: Reader): PairSide | null {
  if (record?.__typename !== 'Organisation' && record?.__typename !== 'Project') return null;
  const { id, version, provenance, activities } = record;
  const isOrganisation = record.__typename === 'Organisation';
  const others = isOrganisation ? record.projectCount : record.transactions.totalCount;
  return {
    id,
    version,
    isDemo: provenance === 'DEMO',
    name: recordName(record, reader) ?? '',
    href: recordHref(record) ?? '',
    facts: isOrganisation ? organisationFacts(record, reader) : projectFacts(record, reader),
    named: others + activities.totalCount,
  };
}
