import type { AddressInfo } from 'node:net';
import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverDue } from '../../src/mail/deliver-due.ts';

const dashboardUrl = 'https://nhipcau.example.vn';
const secret = 'Bệnh viện bí mật';

describe.each(databaseKinds)('messages by a mail server (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let server: SMTPServer;
  let isOpen = true;
  const received: { readonly to: readonly string[]; readonly text: string }[] = [];

  const deliver = (failures: unknown[] = []) => {
    const { port } = server.server.address() as AddressInfo;
    const transport = createTransport({ host: '127.0.0.1', port }, { from: 'Nhịp Cầu <nc@example.vn>' });
    return deliverDue({
      db: database.kysely,
      dashboardUrl,
      send: (mail) => transport.sendMail(mail),
      onFailure: (error) => failures.push(error),
    });
  };

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference', 'demo'] });
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onMailFrom: (_address, _session, done) => done(isOpen ? null : new Error('not now')),
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ to, text: Buffer.concat(parts).toString('utf8') });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    await propose();
  });
  afterAll(async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await database.close();
  });

  /** A partner's submitted proposal; the database tells the manager. */
  async function propose(): Promise<void> {
    const db = database.kysely;
    const { id: organisation_id } = await db
      .selectFrom('organisation')
      .select('id')
      .where('side', '=', 'PARTNER')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const { id: project_id } = await db
      .selectFrom('project')
      .select('id')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    // Nobody is told who may not come in.
    await db.updateTable('person').set({ disabled_at: '2026-01-01' }).execute();
    await db
      .insertInto('person')
      .values({ name: 'Phạm Thị Lan', email: 'lan@example.vn', role: 'MANAGER', language: 'en' })
      .execute();
    await db
      .insertInto('proposal')
      .values({
        organisation_id,
        project_id,
        state: 'SUBMITTED',
        submitted_at: '2026-01-02',
        comment: secret,
      })
      .execute();
  }
  const waiting = () =>
    database.kysely
      .selectFrom('outgoing_message')
      .select(['tries', 'sent_at', 'last_error'])
      .executeTakeFirstOrThrow();
  const becomeDue = () =>
    database.kysely.updateTable('outgoing_message').set({ next_try_at: '2026-01-01' }).execute();

  test('are kept while it does not take them, and tried again later', async () => {
    isOpen = false;
    const failures: unknown[] = [];
    expect(await deliver(failures)).toBe(1);
    expect(failures).toHaveLength(1);
    expect(await waiting()).toMatchObject({ tries: 1, sent_at: null });
    expect(await deliver()).toBe(0);
    isOpen = true;
  });

  test('are sent once, however many send at once, and say nothing of any record', async () => {
    await becomeDue();
    await Promise.all([deliver(), deliver(), deliver()]);
    await deliver();
    expect(received.map(({ to }) => to)).toEqual([['lan@example.vn']]);
    expect((await waiting()).sent_at).not.toBeNull();
    const [mail] = received;
    expect(mail?.text).toContain(`${dashboardUrl}/admin/review/j`);
    expect(mail?.text).toContain('Message-ID: <notification-');
    expect(Buffer.from(mail?.text ?? '').includes(secret)).toBe(false);
  });
});
