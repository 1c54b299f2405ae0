import type { Insertable } from 'kysely';
import type { DB } from '../../generated/tables.ts';
import { seedId } from '../seed-id.ts';
import { addDays } from './calendar.ts';
import { invented } from './demo-source.ts';
import { marked, markedEn } from './mark.ts';

type Row = Insertable<DB['activity']>;

/** An invented event before it becomes a row; what is left out is not stated. */
export interface DemoActivity {
  readonly key: string;
  readonly kind: Row['kind'];
  readonly direction?: Row['direction'];
  readonly setting?: Row['setting'];
  readonly title: string;
  readonly titleEn: string;
  readonly purpose?: string;
  readonly outcome?: string;
  readonly start?: string;
  readonly days: number;
  readonly lead?: string;
  /** Other bodies of the province that took part. */
  readonly with?: readonly string[];
  readonly counterpart?: string | null;
  readonly country: string | null;
  readonly unit: string;
  readonly placeName?: string;
  readonly guests?: number;
  readonly hosts?: number;
  readonly project?: string;
  readonly twinning?: string;
  /** The published figure that contains it. */
  readonly filedUnder?: string;
}

export function activityId(key: string): string {
  return seedId('activity', `demo/${key}`);
}

export function activityRow(activity: DemoActivity): Row {
  return {
    id: activityId(activity.key),
    kind: activity.kind,
    direction: activity.direction ?? null,
    setting: activity.setting ?? null,
    title: marked(activity.title),
    title_en: markedEn(activity.titleEn),
    purpose: activity.purpose ?? null,
    outcome: activity.outcome ?? null,
    start_date: activity.start ?? null,
    end_date: activity.start === undefined ? null : addDays(activity.start, activity.days - 1),
    lead_id: activity.lead ?? null,
    counterpart_id: activity.counterpart ?? null,
    counterpart_country_code: activity.country,
    unit_id: activity.unit,
    place_name: activity.placeName ?? null,
    counterpart_people: activity.guests ?? null,
    local_people: activity.hosts ?? null,
    project_id: activity.project ?? null,
    twinning_id: activity.twinning ?? null,
    statistical_record_id: activity.filedUnder ?? null,
    ...invented('activities'),
  };
}
