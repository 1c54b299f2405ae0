import { SearchField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { SharingPartnerFragment } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { projectHref } from '../../record/hrefs.ts';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { ShareButton } from './ShareButton.tsx';
import { SHARE_WITH } from './sharing-outcome.ts';
import { PARTNERS_TO_SHARE_WITH } from './sharing-query.ts';

interface FindPartnersProps {
  readonly code: string;
  readonly project: string;
  /** The ids of the partners that see the project already. */
  readonly shared: ReadonlySet<string>;
  /** Who takes part in the project: offered until others are looked for. */
  readonly taking: readonly SharingPartnerFragment[];
  readonly search: string | undefined;
  readonly reader: Reader;
}

/** Partners with whom a project could be shared: those that take part in it, or those that a search finds. */
export async function FindPartners(props: FindPartnersProps): Promise<ReactNode> {
  const { code, project, shared, taking, search, reader } = props;
  const { t, language } = reader;
  const found =
    search === undefined ? taking : (await request(PARTNERS_TO_SHARE_WITH, { search })).organisations.nodes;
  const partners = new Map(
    found.filter(({ id, side }) => side === 'PARTNER' && !shared.has(id)).map((each) => [each.id, each]),
  );
  return (
    <div className="flex flex-col gap-3">
      <form
        action={`${projectHref(code)}#sharing`}
        method="get"
        data-scroll="keep"
        className="flex items-end gap-3 [&>label]:flex-1"
      >
        <SearchField
          name={SHARE_WITH}
          label={t('tidying.sharing.find')}
          value={search ?? ''}
          placeholder={t('tidying.sharing.findHint')}
        />
        <button type="submit" className="h-9 rounded-sm border border-line-strong px-4">
          {t('frame.list.search')}
        </button>
      </form>
      {partners.size > 0 && (
        <h3 className="text-[0.8125rem] font-semibold">
          {t(search === undefined ? 'tidying.sharing.taking' : 'tidying.sharing.found')}
        </h3>
      )}
      {partners.size === 0 && search !== undefined && (
        <p className="text-ink-muted">{t('tidying.sharing.nobody')}</p>
      )}
      <ul className="flex flex-col">
        {[...partners.values()].map((partner) => (
          <li key={partner.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
            <span className="min-w-0 flex-1">
              <OrganisationLink organisation={partner} reader={reader} />
              <span className="block text-[0.8125rem] text-ink-muted">
                {t(`codes.organisationKind.${partner.kind}`)}
              </span>
            </span>
            <ShareButton
              pair={{ code, project, organisation: partner.id }}
              does="share"
              name={nameIn(language, partner)}
              reader={reader}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
