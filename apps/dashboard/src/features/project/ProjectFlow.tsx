import { FlowDiagram } from '@nhipcau/charts';
import { formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectFlowFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { organisationHref } from '../../record/hrefs.ts';
import { FLOW_ROLES, moneyFlow, participantKey } from './money-flow.ts';

graphql(`
  fragment ProjectFlow on Project {
    participants {
      role
      organisation {
        ...OrganisationLink
      }
    }
    transactions(first: 100, orderBy: [{ field: VALUE_DATE, direction: ASC }]) {
      nodes {
        kind
        vnd
        atLeast
        provider {
          id
        }
        channel {
          id
        }
        receiver {
          id
        }
      }
    }
  }
`);

interface ProjectFlowProps {
  readonly project: ProjectFlowFragment;
  readonly reader: Reader;
}

/** Who gives, who passes on, who carries out, who benefits. */
export function ProjectFlow({ project, reader }: ProjectFlowProps): ReactNode {
  const { t, language } = reader;
  if (project.participants.length === 0)
    return <p className="text-sm text-ink-muted">{t('project.noParticipants')}</p>;
  const stages = FLOW_ROLES.map((role) => ({
    key: role,
    label: t(`codes.role.${role}`),
    nodes: project.participants
      .filter((participant) => participant.role === role)
      .map(({ organisation }) => ({
        key: participantKey(role, organisation.id),
        label: nameIn(language, organisation),
        href: organisationHref(organisation.id),
        demo: organisation.provenance === 'DEMO',
      })),
  }));
  const links = moneyFlow(project).map(({ source, target, money }) => {
    const valueLabel = money === null ? t('project.flowUnknown') : formatMoney(money, language);
    return {
      source,
      target,
      value: money === null ? null : Number(money.vnd),
      valueLabel,
      tooltip: valueLabel,
    };
  });
  return <FlowDiagram id="flow" label={t('project.flow')} stages={stages} links={links} />;
}
