import type { DB } from '@nhipcau/database';
import { encodeNodeId } from '@nhipcau/schema';
import { type Kysely, type Selectable, sql } from 'kysely';
import { messageWords } from './message-words.ts';

/** A message as a mail server takes it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try of one message: who gets it twice can tell. */
  readonly messageId: string;
}

interface Delivery {
  readonly db: Kysely<DB>;
  readonly dashboardUrl: string;
  readonly send: (mail: Mail) => Promise<unknown>;
  /** Told of what could not be sent now. */
  readonly onFailure: (error: unknown) => void;
}

interface Due extends Pick<Selectable<DB['notification']>, 'kind' | 'proposal_id' | 'progress_update_id'> {
  readonly id: string;
  readonly tries: number;
  readonly email: string;
  readonly language: string;
  readonly role: string;
}

const greatestNumber = 20;
const greatestTries = 12;
/** Whoever takes a message has so long to send it, before somebody else does. */
const claimedFor = '5 minutes';

/** Sends what is due, the oldest first; gives how many messages were taken. What fails is tried again, later each time. */
export async function deliverDue(delivery: Delivery): Promise<number> {
  const due = await claim(delivery.db);
  for (const message of due) await deliver(delivery, message);
  return due.length;
}

/** Takes messages, so that no other process sends them meanwhile. No transaction is open while they are sent. */
async function claim(db: Kysely<DB>): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    with due as (
      select message.id from outgoing_message as message
      join notification on notification.id = message.notification_id
      join person on person.id = notification.person_id
      where message.sent_at is null and message.next_try_at <= now() and message.tries < ${greatestTries}
        and person.disabled_at is null
      order by message.id limit ${greatestNumber}
      for update of message skip locked
    ), taken as (
      update outgoing_message as message
      set tries = tries + 1, next_try_at = now() + ${claimedFor}::interval
      from due where message.id = due.id
      returning message.id, message.tries, message.notification_id
    )
    select taken.id, taken.tries, notification.kind, notification.proposal_id, notification.progress_update_id,
      person.email, person.language, person.role
    from taken
    join notification on notification.id = taken.notification_id
    join person on person.id = notification.person_id
    order by taken.id
  `.execute(db);
  return rows;
}

async function deliver({ db, dashboardUrl, send, onFailure }: Delivery, message: Due): Promise<void> {
  const words = messageWords(message.kind, message.language, linkOf(message, dashboardUrl));
  const { hostname } = new URL(dashboardUrl);
  try {
    await send({ ...words, to: message.email, messageId: `<notification-${message.id}@${hostname}>` });
    await sql`
      update outgoing_message set sent_at = now(), last_error = null where id = ${message.id}
    `.execute(db);
  } catch (error) {
    onFailure(error);
    const reason = error instanceof Error ? error.message : String(error);
    const minutes = 2 ** (message.tries - 1);
    await sql`
      update outgoing_message
      set last_error = ${reason.slice(0, 500)}, next_try_at = now() + make_interval(mins => ${minutes}::integer)
      where id = ${message.id}
    `.execute(db);
  }
}

function linkOf({ role, proposal_id, progress_update_id }: Due, dashboardUrl: string): string {
  const id =
    proposal_id === null
      ? encodeNodeId('ProgressUpdate', progress_update_id ?? '')
      : encodeNodeId('Proposal', proposal_id);
  return `${dashboardUrl}${role === 'PARTNER' ? '/portal/sent' : '/admin/review'}/${id}`;
}
