import { PageTitle, Section } from '@nhipcau/ui';
import { notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import type { PartnerFiguresQuery } from '../../api/generated/graphql.ts';
import { FundingBySector } from '../../funding/FundingBySector.tsx';
import { FundingByYear } from '../../funding/FundingByYear.tsx';
import type { Query } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { nameIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { organisationHref } from '../../record/hrefs.ts';
import { SourceNote } from '../../record/SourceNote.tsx';
import { RecordHistory } from '../changes/RecordHistory.tsx';
import { loadPartner, loadPartnerFigures } from './load-partner.ts';
import { PartnerActivities } from './PartnerActivities.tsx';
import { PartnerContacts } from './PartnerContacts.tsx';
import { PartnerPapers } from './PartnerPapers.tsx';
import { loadPartnerGround, PartnerPlaces } from './PartnerPlaces.tsx';
import { PartnerProfile } from './PartnerProfile.tsx';
import { PartnerRoles } from './PartnerRoles.tsx';
import { PartnerSums } from './PartnerSums.tsx';
import { PartnerTimeline } from './PartnerTimeline.tsx';
import { type Partner, partnerLanes } from './partner-lanes.ts';
import { PARTNER } from './partner-query.ts';

export async function PartnerPage(id: string, query: Query): Promise<ReactNode> {
  const [reader, partner] = await Promise.all([getReader(), loadPartner(id)]);
  if (partner === null) notFound();
  // A duplicate that was merged leads to the record that it became part of.
  if (partner.id !== id) redirect(organisationHref(partner.id));
  const [figures, ground] = await Promise.all([loadPartnerFigures(partner), loadPartnerGround()]);
  const { t } = reader;
  return (
    <article>
      <PartnerHead partner={partner} reader={reader} />
      <PartnerSums
        partner={partner}
        projects={partner.projects.totalCount}
        figures={figures}
        reader={reader}
      />
      <PartnerTimeline lanes={partnerLanes(partner, figures, reader)} reader={reader} />
      <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          <PartnerRoles partner={partner} reader={reader} />
          <PartnerMoney partner={partner} figures={figures} reader={reader} />
          <PartnerActivities partner={partner} years={figures.activityBreakdown} reader={reader} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <Section id="profile" title={t('partner.profile')}>
            <PartnerProfile organisation={partner} reader={reader} />
          </Section>
          <Section id="papers" title={t('partner.papers')}>
            <PartnerPapers organisation={partner} reader={reader} />
          </Section>
          <PartnerContacts partnerId={partner.id} query={query} reader={reader} />
          <PartnerPlaces
            partnerId={partner.id}
            communes={partner.communes}
            sums={figures.committedByCommune}
            ground={ground}
            reader={reader}
          />
          <Section id="source" title={t('frame.list.source')}>
            <SourceNote source={partner.source} reader={reader} />
          </Section>
        </div>
      </div>
      <RecordHistory record={partner.id} reader={reader} />
    </article>
  );
}

interface PartProps {
  readonly partner: Partner;
  readonly reader: Reader;
}

function PartnerHead({ partner, reader }: PartProps): ReactNode {
  const { t, language } = reader;
  const { provenance } = reader;
  const name = nameIn(language, partner);
  const variables = { id: partner.id, projects: { provenance }, activities: { provenance } };
  return (
    <>
      <PageTitle
        kicker={
          <>
            <a href="/partners">{t('partners.title')}</a> · {t(`codes.organisationKind.${partner.kind}`)}
            <Demo provenance={partner.provenance} reader={reader} compact={false} />
          </>
        }
        title={name}
      >
        {language === 'vi' ? partner.description : partner.descriptionEn}
      </PageTitle>
      <PageActions
        title={name}
        operation={{ document: `${PARTNER}`, variables }}
        write={
          partner.viewerCanEdit
            ? { href: `${organisationHref(partner.id)}/edit`, label: t('form.organisation.edit') }
            : undefined
        }
        remove={partner}
        reader={reader}
      />
    </>
  );
}

function PartnerMoney({ partner, figures, reader }: PartProps & { figures: PartnerFiguresQuery }): ReactNode {
  const { committedByYear: COMMITTED, disbursedByYear: DISBURSED } = figures;
  if (COMMITTED.rows.length + DISBURSED.rows.length === 0) return null;
  const scope = { funder: partner.id };
  return (
    <>
      <FundingByYear id="partner-years" years={{ COMMITTED, DISBURSED }} scope={scope} reader={reader} />
      <FundingBySector
        id="partner-sectors"
        committed={figures.committedBySector}
        disbursed={figures.disbursedBySector}
        scope={scope}
        reader={reader}
      />
    </>
  );
}
