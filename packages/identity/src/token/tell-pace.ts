import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** A sum of one minute is never added to another minute's. Nothing is written where nothing was asked. */
export async function tellPace(db: Kysely<DB>, id: string, minute: number, asked: number): Promise<number> {
  const [row] = asked === 0 ? await toldPace(db, id, minute) : await addedPace(db, id, minute, asked);
  return row?.asked ?? asked;
}

const momentOf = (minute: number) => sql<string>`to_timestamp(${minute * 60}::float8)`;

function toldPace(db: Kysely<DB>, id: string, minute: number) {
  return db
    .selectFrom('api_token')
    .select('paced_requests as asked')
    .where('id', '=', id)
    .where('paced_minute', '=', momentOf(minute))
    .execute();
}

function addedPace(db: Kysely<DB>, id: string, minute: number, asked: number) {
  const moment = momentOf(minute);
  return (
    db
      .updateTable('api_token')
      .set({
        paced_minute: moment,
        paced_requests: sql<number>`
        case when paced_minute = ${moment} then paced_requests else 0 end + ${asked}::integer
      `,
      })
      .where('id', '=', id)
      // A server whose clock is behind does not take the others back to the minute before.
      .where((where) => where.or([where('paced_minute', 'is', null), where('paced_minute', '<=', moment)]))
      .returning('paced_requests as asked')
      .execute()
  );
}
