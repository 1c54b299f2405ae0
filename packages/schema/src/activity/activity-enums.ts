import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';

type Activity = Row<'activity'>;

export const ActivityKind = enumeration<Activity['kind']>('ActivityKind', 'What kind of event it is.', {
  DELEGATION: 'A delegation, in or out.',
  EXCHANGE: 'A people-to-people exchange.',
  TWINNING_EVENT: 'An event of a twinning, or support to one.',
  DONATION_DRIVE: 'A donation drive.',
  VOLUNTEER_EXCHANGE: 'An exchange with volunteers.',
  MEDIA_VISIT: 'A visit of reporters or a film crew.',
  CONSULAR_VISIT: 'A visit to foreigners in distress.',
  FESTIVAL: 'A festival.',
});

export const ActivityDirection = enumeration<NonNullable<Activity['direction']>>(
  'ActivityDirection',
  'Which way people travel.',
  { INBOUND: 'To the province.', OUTBOUND: 'From the province.' },
);

export const ActivitySetting = enumeration<NonNullable<Activity['setting']>>(
  'ActivitySetting',
  'On which side an event is held.',
  { HOSTED: 'In the province.', ABROAD: 'With the partner.' },
);
