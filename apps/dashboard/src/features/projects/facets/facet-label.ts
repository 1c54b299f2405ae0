import type { ProjectFacetFragment } from '../../../api/generated/graphql.ts';
import { MESSAGES } from '../../../i18n/messages.ts';
import type { Reader } from '../../../reader/reader.ts';
import { type FacetName, NOT_STATED } from './facets.ts';

/** The word that a code list of the interface has for a key; undefined for keys that have names of their own. */
export function codeLabel(
  name: FacetName,
  value: string,
  { language }: Pick<Reader, 'language'>,
): string | undefined {
  const { codes, projects } = MESSAGES[language];
  const lists: Partial<Record<FacetName, Readonly<Record<string, string>>>> = {
    status: codes.projectStatus,
    provenance: codes.provenance,
    amount: projects.amountBand,
    papers: projects.paperState,
    approval: projects.approvalState,
  };
  return lists[name]?.[value];
}

/** What a key of a facet is called. */
export function facetLabel(
  name: FacetName,
  key: Pick<ProjectFacetFragment['key'], 'id' | 'label' | 'labelEn'>,
  reader: Reader,
): string {
  const { t, language } = reader;
  if (key.id === null) return codeLabel(name, NOT_STATED, reader) ?? t('frame.list.notStated');
  return codeLabel(name, key.id, reader) ?? (language === 'vi' ? key.label : key.labelEn) ?? key.id;
}
