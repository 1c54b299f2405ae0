import { Timeline } from '@nhipcau/charts';
import { formatDate, PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { FundingBySector } from '../../funding/FundingBySector.tsx';
import { FundingByYear } from '../../funding/FundingByYear.tsx';
import { nameIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { ActivityList } from '../../record/ActivityList.tsx';
import { Demo } from '../../record/Demo.tsx';
import { activityRowsHref } from '../../record/hrefs.ts';
import { SourceNote } from '../../record/SourceNote.tsx';
import { loadPartner, loadPartnerFigures } from './load-partner.ts';
import { PartnerPapers } from './PartnerPapers.tsx';
import { PartnerProfile } from './PartnerProfile.tsx';
import { PartnerProjects } from './PartnerProjects.tsx';
import { PartnerSums } from './PartnerSums.tsx';
import { partnerLanes } from './partner-lanes.ts';

export async function PartnerPage(id: string): Promise<ReactNode> {
  const [reader, partner] = await Promise.all([getReader(), loadPartner(id)]);
  if (partner === null) notFound();
  const figures = await loadPartnerFigures(id);
  const { t, language } = reader;
  const lanes = partnerLanes(partner, reader);
  const day = today();
  const { COMMITTED, DISBURSED } = { COMMITTED: figures.committedByYear, DISBURSED: figures.disbursedByYear };
  const gives = COMMITTED.rows.length + DISBURSED.rows.length > 0;
  return (
    <article>
      <PageTitle
        kicker={
          <>
            <a href="/partners">{t('partners.title')}</a> · {t(`codes.organisationKind.${partner.kind}`)}
            <Demo provenance={partner.provenance} reader={reader} compact={false} />
          </>
        }
        title={nameIn(language, partner)}
      >
        {language === 'vi' ? partner.description : partner.descriptionEn}
      </PageTitle>
      <PartnerSums
        partnerId={partner.id}
        projects={partner.projects.totalCount}
        figures={figures}
        reader={reader}
      />
      {lanes.length > 0 && (
        <Section
          id="timeline"
          title={t('partner.timeline')}
          note={t('partner.timelineNote')}
          className="mt-8"
        >
          <Timeline
            id="partner-timeline"
            label={t('partner.timeline')}
            lanes={lanes}
            today={{ date: day, label: t('partner.today', { date: formatDate(day, language) }) }}
            formatYear={String}
          />
        </Section>
      )}
      <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Section id="projects" title={t('partner.projectsByRole')}>
          {partner.projects.totalCount === 0 && (
            <p className="text-sm text-ink-muted">{t('partner.noProjects')}</p>
          )}
          <PartnerProjects
            partnerId={partner.id}
            participation="FUNDING"
            projects={partner.funding}
            reader={reader}
          />
          <PartnerProjects
            partnerId={partner.id}
            participation="CHANNEL"
            projects={partner.channel}
            reader={reader}
          />
          <PartnerProjects
            partnerId={partner.id}
            participation="IMPLEMENTING"
            projects={partner.implementing}
            reader={reader}
          />
          <PartnerProjects
            partnerId={partner.id}
            participation="BENEFICIARY"
            projects={partner.beneficiary}
            reader={reader}
          />
        </Section>
        <div className="flex flex-col gap-8">
          <Section id="profile" title={t('partner.profile')}>
            <PartnerProfile organisation={partner} reader={reader} />
          </Section>
          <Section id="papers" title={t('partner.papers')}>
            <PartnerPapers organisation={partner} reader={reader} />
          </Section>
        </div>
        {gives && (
          <FundingByYear
            id="partner-years"
            years={{ COMMITTED, DISBURSED }}
            scope={{ funder: partner.id }}
            reader={reader}
          />
        )}
        {gives && (
          <FundingBySector
            id="partner-sectors"
            committed={figures.committedBySector}
            disbursed={figures.disbursedBySector}
            scope={{ funder: partner.id }}
            reader={reader}
          />
        )}
        <Section
          id="activities"
          title={t('partner.activityList')}
          action={<a href={activityRowsHref({ counterpart: partner.id })}>{t('partner.activityRows')}</a>}
        >
          {partner.activities.totalCount === 0 ? (
            <p className="text-sm text-ink-muted">{t('partner.noActivities')}</p>
          ) : (
            <ActivityList activities={partner.activities.nodes} reader={reader} />
          )}
        </Section>
        <Section id="source" title={t('frame.list.source')}>
          <SourceNote source={partner.source} reader={reader} />
        </Section>
      </div>
    </article>
  );
}
