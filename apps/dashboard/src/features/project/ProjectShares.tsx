import { formatPercentage } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectSharesFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { sectorColor } from '../../record/sector-color.ts';
import { unitName, unitNameWithin } from '../../record/unit-name.ts';

graphql(`
  fragment ProjectShares on Project {
    sectors {
      percentage
      sector {
        code
        name
        nameEn
        provinceSector {
          code
        }
      }
    }
    places {
      percentage
      unit {
        unitId
        name
        nameEn
        type
        typeEn
        validTo
        parent {
          name
          nameEn
          type
          typeEn
        }
        successors {
          areaShare
          unit {
            unitId
            name
            nameEn
            type
            typeEn
          }
        }
      }
    }
  }
`);

interface ProjectSharesProps {
  readonly project: ProjectSharesFragment;
  readonly reader: Reader;
}

/** For what and where, with the share of the money that each carries. */
export function ProjectShares({ project, reader }: ProjectSharesProps): ReactNode {
  const { language, t } = reader;
  const places = project.places.map(({ percentage, unit }) => ({
    key: unit.unitId,
    label: unitNameWithin(language, unit, unit.parent),
    percentage,
    color: '--accent',
    now: unit.successors.map((successor) => ({
      key: successor.unit.unitId,
      label: unitName(language, successor.unit),
      share: formatPercentage(`${Number(successor.areaShare) * 100}`, language),
    })),
  }));
  const sectors = project.sectors.map(({ percentage, sector }) => ({
    key: sector.code,
    label: nameIn(language, sector),
    percentage,
    color: sectorColor(sector.provinceSector.code),
    now: [],
  }));
  return (
    <div className="flex flex-col gap-4">
      <Shares title={t('project.sectors')} shares={sectors} reader={reader} />
      <Shares title={t('project.places')} shares={places} reader={reader} />
    </div>
  );
}

interface Share {
  readonly key: string;
  readonly label: string;
  readonly percentage: string | null;
  readonly color: string;
  /** The units in force that a former unit went to. */
  readonly now: readonly { readonly key: string; readonly label: string; readonly share: string }[];
}

function Shares({
  title,
  shares,
  reader,
}: {
  title: string;
  shares: readonly Share[];
  reader: Reader;
}): ReactNode {
  return (
    <div>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      {shares.length === 0 && <NotStated reader={reader} />}
      <ul className="text-sm">
        {shares.map(({ key, label, percentage, color, now }) => (
          <li key={key} className="border-b border-line py-1.5">
            <div className="flex items-baseline justify-between gap-3">
              <span>{label}</span>
              <span className="whitespace-nowrap tabular-nums text-ink-muted">
                {percentage === null
                  ? reader.t('project.noShare')
                  : formatPercentage(percentage, reader.language)}
              </span>
            </div>
            {now.length > 0 && (
              <p className="text-[0.8125rem] text-ink-muted">
                {reader.t('project.nowIn')} {now.map((unit) => `${unit.label} (${unit.share})`).join(', ')}{' '}
                <span className="italic">{reader.t('project.estimated')}</span>
              </p>
            )}
            {percentage !== null && (
              <div className="mt-1 h-1 bg-surface-sunken" aria-hidden="true">
                <div className="h-full" style={{ width: `${percentage}%`, background: `var(${color})` }} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
