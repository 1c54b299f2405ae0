import { formatDate } from '@nhipcau/ui';
import type { ReviewedProposalFragment } from '../../api/generated/graphql.ts';
import { isList, type SingleField } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';
import { projectSections } from '../project-form/project-sections.ts';
import { transactionSections } from '../transaction-form/transaction-sections.ts';

/** A field of a proposal in the reader's words. */
export interface ShownField {
  readonly field: string;
  readonly label: string;
  readonly was: string | null;
  readonly proposed: string | null;
  readonly current: string | null;
  readonly decision: 'ACCEPTED' | 'REJECTED' | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is proposed, worded as the form of the record words it. */
export function shownFields(proposal: ReviewedProposalFragment, reader: Reader): readonly ShownField[] {
  const isOfMoney = proposal.transaction !== null;
  const sections = isOfMoney ? transactionSections(reader) : projectSections(reader);
  const known = new Map(sections.flatMap(({ fields }) => fields).map((each) => [each.name, each]));
  const { language } = reader;
  return proposal.fields.map((field) => {
    const declared = known.get(field.field);
    const control = declared === undefined || isList(declared) ? undefined : declared;
    const was = (language === 'vi' ? field.wasLabel : field.wasLabelEn) ?? field.was;
    const proposed = (language === 'vi' ? field.proposedLabel : field.proposedLabelEn) ?? field.proposed;
    return {
      field: field.field,
      label: control?.label ?? field.field,
      was: shown(was, control, reader),
      proposed: shown(proposed, control, reader),
      current:
        field.current === field.was ? shown(was, control, reader) : shown(field.current, control, reader),
      decision: field.decision,
    };
  });
}

function shown(value: string | null, field: SingleField | undefined, { language }: Reader): string | null {
  if (value === null) return null;
  if (field?.kind === 'choice') {
    return field.options.find((option) => option.value === value)?.label ?? value;
  }
  return DAY.test(value) ? formatDate(value, language) : value;
}
