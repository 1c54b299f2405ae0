import { Badge, type BadgeTone, formatDate, formatPercentage, type Money, shareOf } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { PaperState, ParticipantRole, ProjectRowFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { ProjectLink } from '../../record/ProjectLink.tsx';
import { SectorName } from '../../record/SectorName.tsx';
import { Sum } from '../../record/Sum.tsx';
import { unitName } from '../../record/unit-name.ts';

graphql(`
  fragment ProjectRow on Project {
    ...ProjectLink
    status
    startDate
    endDate
    approvalNumber
    approvalDate
    papers
    sectors {
      sector {
        provinceSector {
          code
          name
          nameEn
        }
      }
    }
    places {
      unit {
        unitId
        name
        nameEn
        type
        typeEn
      }
    }
    participants {
      role
      organisation {
        ...OrganisationLink
      }
    }
    managingBody {
      ...OrganisationLink
    }
    committed {
      vnd
      atLeast
      estimated
      unvalued
    }
    disbursed {
      vnd
      atLeast
      estimated
      unvalued
    }
  }
`);

interface CellProps {
  readonly project: ProjectRowFragment;
  readonly reader: Reader;
}

/** The title, and beneath it what no column of its own says. */
export function TitleCell({
  project,
  withFunders,
  withCode,
  reader,
}: CellProps & { readonly withFunders: boolean; readonly withCode: boolean }): ReactNode {
  const funders = project.participants.filter(({ role }) => role === 'FUNDING');
  const names = funders.map(({ organisation }) => nameIn(reader.language, organisation)).join(', ');
  const beneath = [withCode ? project.code : '', withFunders ? names : ''].filter((part) => part !== '');
  return (
    <div className="min-w-40 max-w-lg">
      <ProjectLink project={project} reader={reader} />
      <span className="block text-[0.8125rem] text-ink-muted">{beneath.join(' · ')}</span>
    </div>
  );
}

export function SectorsCell({ project, reader }: CellProps): ReactNode {
  const byCode = new Map(
    project.sectors.map(({ sector: { provinceSector } }) => [provinceSector.code, provinceSector]),
  );
  if (byCode.size === 0) return <NotStated reader={reader} />;
  return [...byCode.values()].map((sector) => (
    <span key={sector.code} className="block min-w-36">
      <SectorName sector={sector} reader={reader} />
    </span>
  ));
}

export function PlacesCell({ project, reader }: CellProps): ReactNode {
  if (project.places.length === 0) return <NotStated reader={reader} />;
  return project.places.map(({ unit }) => (
    <span key={unit.unitId} className="block min-w-28">
      {unitName(reader.language, unit)}
    </span>
  ));
}

export function RoleCell({
  project,
  role,
  reader,
}: CellProps & { readonly role: ParticipantRole }): ReactNode {
  const there = project.participants.filter((participant) => participant.role === role);
  if (there.length === 0) return <NotStated reader={reader} />;
  return there.map(({ organisation }) => (
    <span key={organisation.id} className="block min-w-36">
      <OrganisationLink organisation={organisation} reader={reader} mark={false} />
    </span>
  ));
}

export function PeriodCell({ project: { startDate, endDate }, reader }: CellProps): ReactNode {
  if (startDate === null && endDate === null) return <NotStated reader={reader} />;
  const day = (date: string | null) => (date === null ? '…' : formatDate(date, reader.language));
  return (
    <span className="whitespace-nowrap tabular-nums">
      {day(startDate)} – {day(endDate)}
    </span>
  );
}

export function AmountCell({
  money,
  reader,
}: {
  readonly money: ProjectRowFragment['committed'];
  readonly reader: Reader;
}): ReactNode {
  if (money.vnd !== '0') return <Sum money={money} reader={reader} />;
  return <span className="text-ink-faint">{money.unvalued > 0 ? reader.t('rows.unvalued') : '–'}</span>;
}

/** What was disbursed of what was committed; nothing where nothing was committed. */
export function shareText(committed: Money, disbursed: Money, { language }: Reader): string {
  const share = shareOf(disbursed.vnd, committed.vnd);
  return share === null ? '–' : formatPercentage(share, language);
}

export function ApprovalCell({ project: { approvalNumber, approvalDate }, reader }: CellProps): ReactNode {
  const day = approvalDate === null ? null : formatDate(approvalDate, reader.language);
  const parts = [approvalNumber, day].filter((part) => part !== null);
  return parts.length === 0 ? <NotStated reader={reader} /> : parts.join(', ');
}

const PAPER_TONES: Readonly<Record<PaperState, BadgeTone>> = {
  EXPIRED: 'negative',
  EXPIRING: 'warning',
  VALID: 'positive',
  NONE: 'neutral',
};

export function PapersCell({ project: { papers }, reader }: CellProps): ReactNode {
  if (papers === 'NONE')
    return <span className="text-ink-faint">{reader.t('projects.paperState.NONE')}</span>;
  return <Badge tone={PAPER_TONES[papers]}>{reader.t(`projects.paperState.${papers}`)}</Badge>;
}
