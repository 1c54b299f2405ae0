/** The kinds of activities, the most frequent first. */
export const ACTIVITY_KINDS = [
  'DELEGATION',
  'EXCHANGE',
  'TWINNING_EVENT',
  'VOLUNTEER_EXCHANGE',
  'FESTIVAL',
  'DONATION_DRIVE',
  'CONSULAR_VISIT',
  'MEDIA_VISIT',
] as const;
