import { sql } from 'kysely';

/** The day that it is in the province. */
export const today = sql<string>`(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
