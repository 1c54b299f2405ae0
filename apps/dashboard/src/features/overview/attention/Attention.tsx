import { Badge, formatCount, formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { AttentionFragment, OverlapAttentionQuery } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { NOTICE_DAYS } from '../../../record/expiry.ts';
import { OrganisationLink } from '../../../record/OrganisationLink.tsx';
import { ProjectLink } from '../../../record/ProjectLink.tsx';
import { Sum } from '../../../record/Sum.tsx';
import { COORDINATION_PATHS } from '../../coordination/coordination-tabs.ts';
import { AttentionGroup } from './AttentionGroup.tsx';
import { OverlapAttention } from './OverlapAttention.tsx';

graphql(`
  fragment Attention on Query {
    expiring: registrations(
      first: 4
      filter: {
        expiresOn: { gte: $today, lte: $soon }
        organisation: { side: { eq: PARTNER }, provenance: $counted }
      }
      orderBy: [{ field: EXPIRES_ON }]
    ) {
      totalCount
      nodes {
        kind
        number
        expiresOn
        organisation {
          ...OrganisationLink
        }
      }
    }
    unpaid: projects(
      first: 4
      filter: {
        provenance: $counted
        hasCommitments: { eq: true }
        hasDisbursements: { eq: false }
      }
      orderBy: [{ field: COMMITTED, direction: DESC }]
    ) {
      totalCount
      nodes {
        ...ProjectLink
        committed {
          vnd
          atLeast
          estimated
        }
      }
    }
    prioritySectors: sectors(first: 20, filter: { vocabulary: { eq: PROVINCE }, isPriority: { eq: true } }) {
      nodes {
        code
        name
        nameEn
      }
    }
  }
`);

interface AttentionProps {
  readonly data: AttentionFragment & {
    readonly sectors: {
      readonly rows: readonly { readonly keys: readonly { readonly id: string | null }[] }[];
    };
  };
  readonly overlaps: OverlapAttentionQuery['overlaps']['nodes'];
  readonly reader: Reader;
}

/** What somebody should look after now. */
export function Attention({ data, overlaps, reader }: AttentionProps): ReactNode {
  const { t, language } = reader;
  const funded = new Set(data.sectors.rows.map(({ keys }) => keys[0]?.id));
  const unfunded = data.prioritySectors.nodes.filter(({ code }) => !funded.has(code));
  const count = (number: number) => formatCount(number, language);
  return (
    <div className="flex flex-col gap-5 text-sm">
      <AttentionGroup
        title={t('overview.expiring', { days: NOTICE_DAYS })}
        count={count(data.expiring.totalCount)}
        href={COORDINATION_PATHS.papers}
        none={t('overview.noExpiring')}
        items={data.expiring.nodes.map(({ kind, number, expiresOn, organisation }) => ({
          key: `${organisation.id} ${kind} ${number}`,
          what: <OrganisationLink organisation={organisation} reader={reader} />,
          detail: formatDate(expiresOn ?? '', language),
        }))}
        reader={reader}
      />
      <OverlapAttention overlaps={overlaps} reader={reader} />
      <AttentionGroup
        title={t('overview.unpaid')}
        count={count(data.unpaid.totalCount)}
        href="/projects?gap=disbursement&order=COMMITTED.desc"
        none={t('overview.noUnpaid')}
        items={data.unpaid.nodes.map((project) => ({
          key: project.id,
          what: <ProjectLink project={project} reader={reader} />,
          detail:
            project.committed.vnd === '0' ? (
              t('rows.unvalued')
            ) : (
              <Sum money={project.committed} reader={reader} />
            ),
        }))}
        reader={reader}
      />
      {unfunded.length > 0 && (
        <div>
          <h3 className="font-semibold">{t('overview.unfunded')}</h3>
          <p className="flex flex-wrap gap-x-4">
            {unfunded.map((sector) => (
              <Badge key={sector.code} tone="warning">
                {nameIn(language, sector)}
              </Badge>
            ))}
          </p>
        </div>
      )}
    </div>
  );
}
