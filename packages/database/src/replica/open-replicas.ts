import type { MakeKysely } from '../connection/database-views.ts';
import { databaseViews } from '../connection/database-views.ts';
import { attendedSessions, type SessionsOf, type WayOptions, wayToServer } from '../connection/way.ts';
import { fallingBack } from './falling-back.ts';
import { Replica } from './replica.ts';
import { Replicas, type ReplicasOptions } from './replicas.ts';

interface Opening extends ReplicasOptions {
  readonly urls: readonly string[];
  readonly way: WayOptions;
  readonly waitLimitMilliseconds: number;
  readonly primary: SessionsOf;
  /** A Kysely over sessions; one that is told of, or one that is not. */
  readonly kyselyOver: (sessions: SessionsOf, isQuiet: boolean) => MakeKysely;
}

/** How long a server may take to say how far it is. */
const LOOK_MILLISECONDS = 2_000;

/** Begins to look at replicas; undefined where there are none. Whether they can be reached is found out by and by. */
export function openReplicas(opening: Opening): Replicas | undefined {
  const { urls, way: options, waitLimitMilliseconds, primary, kyselyOver } = opening;
  if (urls.length === 0) return undefined;
  const replicas = urls.map((url) => {
    const way = wayToServer(url, options);
    const own = attendedSessions(way, waitLimitMilliseconds);
    const reading: SessionsOf = (identity, limit) =>
      fallingBack(own(identity, limit), primary(identity, limit));
    return new Replica({
      url,
      kysely: kyselyOver(own, true)(null, LOOK_MILLISECONDS),
      within: databaseViews(kyselyOver(reading, false)),
      close: async () => {
        way.pulse?.stop();
        await way.pool.end();
      },
    });
  });
  return new Replicas(kyselyOver(primary, true)(null, LOOK_MILLISECONDS), replicas, opening);
}
