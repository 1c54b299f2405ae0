import { Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { PartnerProjects } from './PartnerProjects.tsx';
import type { Partner } from './partner-lanes.ts';

interface PartnerRolesProps {
  readonly partner: Partner;
  readonly reader: Reader;
}

/** Its projects by what it does in them, and the way to who else is there. */
export function PartnerRoles({ partner, reader }: PartnerRolesProps): ReactNode {
  const { t } = reader;
  const roles = {
    FUNDING: partner.funding,
    CHANNEL: partner.channel,
    IMPLEMENTING: partner.implementing,
    BENEFICIARY: partner.beneficiary,
  } as const;
  return (
    <Section id="projects" title={t('partner.projectsByRole')}>
      {partner.projects.totalCount === 0 && (
        <p className="text-sm text-ink-muted">{t('partner.noProjects')}</p>
      )}
      {(['FUNDING', 'CHANNEL', 'IMPLEMENTING', 'BENEFICIARY'] as const).map((role) => (
        <PartnerProjects
          key={role}
          partnerId={partner.id}
          participation={role}
          projects={roles[role]}
          reader={reader}
        />
      ))}
      {partner.side === 'PARTNER' && partner.projects.totalCount > 0 && (
        <p className="text-sm">
          <a href={`/coordination?partner=${partner.id}`}>{t('partner.othersThere')}</a>
        </p>
      )}
    </Section>
  );
}
