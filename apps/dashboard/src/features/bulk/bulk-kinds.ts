import { formatDays } from '@nhipcau/ui';
import type { UpdateActivitiesInput, UpdateProjectsInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { activityHref, projectHref } from '../../record/hrefs.ts';
import {
  ACTIVITIES_TO_CHANGE,
  PROJECTS_TO_CHANGE,
  UPDATE_ACTIVITIES,
  UPDATE_PROJECTS,
} from './bulk-query.ts';
import type { BulkRow } from './bulk-state.ts';

/** What a mutation of many records is given. */
export interface BulkInput {
  readonly records: readonly { readonly id: string; readonly expectedVersion: number }[];
  readonly patch: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
  readonly idempotencyKey: string;
}

export type BulkKind = 'projects' | 'activities';

/** The most records that are chosen at a time. */
export const MOST_CHOSEN = 100;

/** The chosen records that the viewer may change, as they stand, in the order in which they were chosen. */
export async function loadRows(
  kind: BulkKind,
  ids: readonly string[],
  reader: Reader,
): Promise<readonly BulkRow[]> {
  return kind === 'projects' ? projectRows(ids, reader) : activityRows(ids, reader);
}

async function projectRows(ids: readonly string[], { t, language }: Reader): Promise<readonly BulkRow[]> {
  const { nodes } = await request(PROJECTS_TO_CHANGE, { ids: [...ids] });
  return nodes.flatMap((node): BulkRow[] => {
    if (node?.__typename !== 'Project' || !node.viewerCanEdit) return [];
    const status = node.status === null ? '–' : t(`codes.projectStatus.${node.status}`);
    const body = node.managingBody === null ? '–' : nameIn(language, node.managingBody);
    const { id, version, code } = node;
    return [{ id, version, name: titleIn(language, node), href: projectHref(code), cells: [status, body] }];
  });
}

async function activityRows(ids: readonly string[], { t, language }: Reader): Promise<readonly BulkRow[]> {
  const { nodes } = await request(ACTIVITIES_TO_CHANGE, { ids: [...ids] });
  return nodes.flatMap((node): BulkRow[] => {
    if (node?.__typename !== 'Activity' || !node.viewerCanEdit) return [];
    const { id, version, kind, lead, startDate, endDate } = node;
    const days = startDate === null ? '–' : formatDays(startDate, endDate, language);
    const body = lead === null ? '–' : nameIn(language, lead);
    const cells = [t(`codes.activityKind.${kind}`), days, body];
    return [{ id, version, name: titleIn(language, node), href: activityHref(id), cells }];
  });
}

/** The headings over the cells of the rows. */
export function headingsOf(kind: BulkKind, { t }: Reader): readonly string[] {
  return kind === 'projects'
    ? [t('project.status'), t('project.managingBody')]
    : [t('changes.field.kind'), t('rows.date'), t('changes.field.lead')];
}

/** Changes the records alike; what stands against it is in the answer. */
export async function sendBulk(kind: BulkKind, input: BulkInput) {
  return kind === 'projects'
    ? (await request(UPDATE_PROJECTS, { input: input as UpdateProjectsInput })).updated
    : (await request(UPDATE_ACTIVITIES, { input: input as UpdateActivitiesInput })).updated;
}
