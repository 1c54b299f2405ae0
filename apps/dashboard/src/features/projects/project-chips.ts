import type { Chip, Language } from '@nhipcau/ui';
import type { ProjectsQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { address, type Query } from '../../list/address.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { PROJECTS_PATH } from './project-filter.ts';
import { type ProjectFilterName, projectOptions } from './project-options.ts';
import { PROJECT_LIST_NAMES } from './projects-query.ts';

const NAMES: readonly ProjectFilterName[] = ['sector', 'status', 'commune', 'country', 'year', 'provenance'];

/** What the partner is called whose projects the address asks for; null where it asks for all. */
export async function loadPartnerName(query: Query, language: Language): Promise<string | null> {
  if (query.partner === undefined) return null;
  const { organisation } = await request(PROJECT_LIST_NAMES, { partner: query.partner });
  return organisation === null ? query.partner : nameIn(language, organisation);
}

/** What the list is narrowed by, in words, each with the address that leaves it out. */
export function projectChips(
  query: Query,
  data: ProjectsQuery,
  partner: string | null,
  reader: Reader,
): readonly Chip[] {
  const { t } = reader;
  const options = projectOptions(data, reader);
  const chip = (key: string, label: string): Chip => ({
    key,
    label,
    href: address(PROJECTS_PATH, query, { [key]: null }),
  });
  const chips = NAMES.flatMap((name) => {
    const value = query[name];
    if (value === undefined) return [];
    const label = options[name].find((option) => option.value === value)?.label ?? value;
    return [chip(name, `${t(`projects.${name}`)}: ${label}`)];
  });
  if (query.q !== undefined) chips.unshift(chip('q', `“${query.q}”`));
  if (partner !== null) chips.push(chip('partner', `${t('projects.partner')}: ${partner}`));
  if (query.gap === 'disbursement') chips.push(chip('gap', t('projects.gapDisbursement')));
  return chips;
}
