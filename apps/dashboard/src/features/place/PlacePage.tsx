import { formatCount, PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { FundingBySector } from '../../funding/FundingBySector.tsx';
import { FundingByYear } from '../../funding/FundingByYear.tsx';
import { address } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { ActivityList } from '../../record/ActivityList.tsx';
import { Demo } from '../../record/Demo.tsx';
import { twinningHref } from '../../record/hrefs.ts';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { ProjectLink } from '../../record/ProjectLink.tsx';
import { SectorName } from '../../record/SectorName.tsx';
import { StatusBadge } from '../../record/StatusBadge.tsx';
import { unitName } from '../../record/unit-name.ts';
import { loadPlace } from './load-place.ts';
import { PlaceProfile } from './PlaceProfile.tsx';
import { PLACE_RECORDS } from './place-query.ts';
import { moneyScope, placeVariables } from './place-variables.ts';
import { RecordList } from './RecordList.tsx';

/** A unit, of today or before, with who works there, on what, and with how much. */
export async function PlacePage(unitId: string): Promise<ReactNode> {
  const [reader, found] = await Promise.all([getReader(), loadPlace(unitId)]);
  if (found === null) notFound();
  const { unit, within } = found;
  const variables = placeVariables(unit, within, reader);
  const records = await request(PLACE_RECORDS, variables);
  const { t, language } = reader;
  const name = unitName(language, unit);
  const scope = moneyScope(unit, within);
  const years = { COMMITTED: records.committedByYear, DISBURSED: records.disbursedByYear };
  const paid = new Set(records.committedBySector.rows.map(({ keys: [key] }) => key?.id));
  const gaps = records.prioritySectors.nodes.filter(({ code }) => !paid.has(code));
  const twinnings = records.twinnings.nodes;
  const moreTwinnings = records.twinnings.totalCount - twinnings.length;
  return (
    <article>
      <PageTitle
        kicker={
          <>
            <a href="/places">{t('places.title')}</a> ·{' '}
            {t(unit.isCurrent ? 'places.inForce' : 'places.former')}
          </>
        }
        title={name}
      >
        {t('places.ground')}
      </PageTitle>
      <PageActions title={name} operation={{ document: `${PLACE_RECORDS}`, variables }} reader={reader} />
      <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <Section id="profile" title={t('places.profile')}>
          <PlaceProfile unit={unit} reader={reader} />
        </Section>
        <Section id="gaps" title={t('places.gaps')}>
          <RecordList empty={t('places.noGaps')}>
            {gaps.map((sector) => (
              <SectorName key={sector.code} sector={sector} reader={reader} />
            ))}
          </RecordList>
        </Section>
        <Section
          id="partners"
          title={`${t('places.partnersHere')} (${formatCount(records.partners.totalCount, language)})`}
          action={<a href={address('/partners', {}, { place: unit.unitId })}>{t('places.allPartners')}</a>}
        >
          <RecordList empty={t('places.noPartners')}>
            {records.partners.nodes.map((partner) => (
              <span key={partner.id}>
                <OrganisationLink organisation={partner} reader={reader} />
                <span className="text-ink-muted"> · {t(`codes.organisationKind.${partner.kind}`)}</span>
              </span>
            ))}
          </RecordList>
        </Section>
        <Section
          id="projects"
          title={`${t('places.projectsHere')} (${formatCount(records.projects.totalCount, language)})`}
          action={
            'commune' in scope && <a href={address('/projects', {}, scope)}>{t('places.allProjects')}</a>
          }
        >
          <RecordList empty={t('places.noProjects')}>
            {records.projects.nodes.map((project) => (
              <span key={project.id} className="flex flex-wrap justify-between gap-x-3">
                <span className="min-w-0 flex-1 basis-64">
                  <ProjectLink project={project} reader={reader} />
                </span>
                <StatusBadge status={project.status} reader={reader} />
              </span>
            ))}
          </RecordList>
        </Section>
        <FundingByYear id="place-years" years={years} scope={scope} reader={reader} />
        <FundingBySector
          id="place-sectors"
          committed={records.committedBySector}
          disbursed={records.disbursedBySector}
          scope={scope}
          reader={reader}
        />
        <Section id="activities" title={t('places.activitiesHere')}>
          {records.activities.totalCount === 0 ? (
            <p className="text-sm text-ink-muted">{t('places.noActivities')}</p>
          ) : (
            <ActivityList activities={records.activities.nodes} reader={reader} />
          )}
        </Section>
        <Section id="twinnings" title={t('places.twinnings')}>
          <RecordList empty={t('places.noTwinnings')}>
            {twinnings.map((twinning) => (
              <span key={twinning.id}>
                <a href={twinningHref(twinning.id)}>{titleIn(language, twinning)}</a>
                <Demo provenance={twinning.provenance} reader={reader} />
              </span>
            ))}
          </RecordList>
          {moreTwinnings > 0 && (
            <p className="mt-1 text-sm text-ink-muted">
              {t('places.moreTwinnings', { count: moreTwinnings })}
            </p>
          )}
        </Section>
      </div>
    </article>
  );
}
