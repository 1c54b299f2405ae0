import { formatDate } from '@nhipcau/ui';
import type { QuickSearchQuery } from '../../api/generated/graphql.ts';
import { address } from '../../list/address.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import {
  activityHref,
  activityRowsHref,
  documentHref,
  organisationHref,
  placeHref,
  planHref,
  projectHref,
  twinningHref,
} from '../../record/hrefs.ts';
import { unitName } from '../../record/unit-name.ts';
import type { Found } from './found.ts';

type Node = QuickSearchQuery['search']['nodes'][number];
type Words = Pick<Reader, 'language' | 't'>;

/** The page that shows a result best, and what to say of it; records without a page of their own lead to their rows. */
export function foundOf(node: Node, words: Words): Found {
  const parts = describe(node, words);
  const demo = 'provenance' in node && node.provenance === 'DEMO';
  const detail = [
    words.t(`frame.found.${node.__typename}`),
    parts.detail,
    demo ? words.t('frame.demo.mark') : null,
  ];
  return {
    key: node.id,
    title: parts.title,
    detail: detail.filter(Boolean).join(' · '),
    href: parts.href,
    demo,
  };
}

interface Parts {
  readonly title: string;
  readonly detail: string | null;
  readonly href: string;
}

function describe(node: Node, { language, t }: Words): Parts {
  switch (node.__typename) {
    case 'Organisation': {
      const kind = t(`codes.organisationKind.${node.organisationKind}`);
      const detail = node.country === null ? kind : `${kind}, ${nameIn(language, node.country)}`;
      return { title: nameIn(language, node), detail, href: organisationHref(node.id) };
    }
    case 'Project':
      return { title: titleIn(language, node), detail: node.code, href: projectHref(node.code) };
    case 'AdministrativeUnit': {
      const detail = node.isCurrent ? null : t('frame.found.former');
      return { title: unitName(language, node), detail, href: placeHref(node.unitId) };
    }
    case 'Activity': {
      const detail = node.startDate === null ? null : formatDate(node.startDate, language);
      return { title: titleIn(language, node), detail, href: activityHref(node.id) };
    }
    case 'Sector':
      return {
        title: nameIn(language, node),
        detail: node.vocabulary === 'PROVINCE' ? null : `DAC ${node.code}`,
        href: address('/projects', {}, { sector: node.provinceSector.code }),
      };
    case 'Country':
      return {
        title: nameIn(language, node),
        detail: null,
        href: address('/partners', {}, { country: node.code }),
      };
    case 'StatisticalRecord':
      return {
        title: titleIn(language, node),
        detail: null,
        href: node.subject === 'FUNDING' ? '/funding/rows' : activityRowsHref({ record: node.id }),
      };
    case 'LegalDocument':
      return { title: titleIn(language, node), detail: node.number, href: documentHref(node.id) };
    case 'Plan':
      return { title: titleIn(language, node), detail: null, href: planHref(node.year) };
    case 'PlanTask':
      return {
        title: titleIn(language, node),
        detail: String(node.plan.year),
        href: planHref(node.plan.year, node.position),
      };
    case 'Twinning':
      return { title: titleIn(language, node), detail: null, href: twinningHref(node.id) };
  }
}
