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
  /** Null of two that somebody has put side by side. */
  readonly score: number | null;
  readonly reasons: Suggestion['reasons'];
  readonly one: PairSide;
  readonly other: PairSide;
}

/** The suggestions of which the reader sees both records; those of the demonstration unless the reader hides it. */
export function duplicatePairs(suggestions: readonly Suggestion[], reader: Reader): readonly DuplicatePair[] {
  return suggestions.flatMap(({ score, reasons, one, other }) => {
    const pair = pairOf(one, other, reader);
    const isHidden = pair?.one.isDemo === true && !reader.showDemo;
    return pair === null || isHidden ? [] : [{ ...pair, score, reasons }];
  });
}

/** Two records side by side; null where one of both is not there, or they are the same. */
export function pairOf(one: Side | null, other: Side | null, reader: Reader): DuplicatePair | null {
  const [first, second] = [sideOf(one, reader), sideOf(other, reader)];
  if (first === null || second === null || first.id === second.id) return null;
  return { score: null, reasons: [], one: first, other: second };
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
