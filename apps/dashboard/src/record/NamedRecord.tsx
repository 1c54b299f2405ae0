import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../api/generated/gql.ts';
import type { NamedRecordFragment } from '../api/generated/graphql.ts';
import { nameIn, titleIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import {
  activityHref,
  documentHref,
  organisationHref,
  planPage,
  projectHref,
  twinningHref,
} from './hrefs.ts';

graphql(`
  fragment NamedRecord on Node {
    __typename
    ... on Project {
      id
      code
      title
      titleEn
    }
    ... on Organisation {
      id
      name
      nameEn
    }
    ... on Activity {
      id
      title
      titleEn
    }
    ... on Twinning {
      id
      title
      titleEn
    }
    ... on LegalDocument {
      id
      title
      titleEn
    }
    ... on Transaction {
      transactionKind: kind
      valueDate
      project {
        code
        title
        titleEn
      }
    }
    ... on Plan {
      id
      title
      titleEn
    }
    ... on PlanTask {
      position
      title
      titleEn
      plan {
        id
      }
    }
    ... on StatisticalRecord {
      title
      titleEn
    }
    ... on Source {
      title
      titleEn
    }
    ... on ExchangeRate {
      currency {
        code
      }
      startsOn
    }
  }
`);

interface NamedRecordProps {
  readonly record: NamedRecordFragment;
  readonly reader: Reader;
}

/** A record of whatever type by its name, with a link where it has a page. */
export function NamedRecord({ record, reader }: NamedRecordProps): ReactNode {
  const name = recordName(record, reader);
  const href = recordHref(record);
  return href === null ? name : <a href={href}>{name}</a>;
}

/** What a record is called; null where nothing names one of its type. */
export function recordName(record: NamedRecordFragment, reader: Reader): string | null {
  const { language, t } = reader;
  if (record.__typename === 'Organisation') return nameIn(language, record);
  if (record.__typename === 'ExchangeRate') {
    return `${record.currency.code}, ${formatDate(record.startsOn, language)}`;
  }
  if (record.__typename === 'Transaction') {
    const of = record.project === null ? [] : [titleIn(language, record.project)];
    const day = record.valueDate === null ? [] : [formatDate(record.valueDate, language)];
    return [t(`codes.transactionKind.${record.transactionKind}`), ...day, ...of].join(', ');
  }
  return 'title' in record ? titleIn(language, record) : null;
}

/** The page of a record, or the one on which it stands; null where there is none. */
export function recordHref(record: NamedRecordFragment): string | null {
  switch (record.__typename) {
    case 'Project':
      return projectHref(record.code);
    case 'Transaction':
      return record.project && projectHref(record.project.code);
    case 'Organisation':
      return organisationHref(record.id);
    case 'Activity':
      return activityHref(record.id);
    case 'Twinning':
      return twinningHref(record.id);
    case 'LegalDocument':
      return documentHref(record.id);
    case 'Plan':
      return planPage(record.id);
    case 'PlanTask':
      return `${planPage(record.plan.id)}#task-${record.position}`;
    default:
      return null;
  }
}
