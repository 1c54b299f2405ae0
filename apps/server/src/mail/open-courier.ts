import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { createTransport } from 'nodemailer';
import type { Logger } from '../log.ts';
import { deliverDue } from './deliver-due.ts';

/** The office's mail server. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with the name and password to sign in by where it asks for them. */
  readonly url: string;
  /** Whom messages are from. */
  readonly from: string;
}

interface Options {
  readonly db: Kysely<DB>;
  readonly mail: MailSettings;
  readonly dashboardUrl: string;
  readonly log: Logger;
}

const everyMilliseconds = 15_000;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends messages as they come to be due; no request waits for it. Gives what ends it. */
export function openCourier({ db, mail, dashboardUrl, log }: Options): () => Promise<void> {
  const transport = createTransport({ url: mail.url, ...patience }, { from: mail.from });
  let underWay: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    underWay = deliverDue({
      db,
      dashboardUrl,
      send: (message) => transport.sendMail(message),
      onFailure: (err) => log.warn({ err }, 'a message could not be sent; it is tried again'),
    })
      .catch((err: unknown) => log.error({ err }, 'messages could not be looked for'))
      .finally(() => {
        isBusy = false;
      });
  }, everyMilliseconds).unref();
  return async () => {
    clearInterval(timer);
    await underWay;
    transport.close();
  };
}
