'use server';

import { redirect } from 'next/navigation';
import { ApiRefused, ApiUnreachable } from '../../api/failures.ts';
import { request } from '../../api/request.ts';
import { address } from '../../list/address.ts';
import { projectHref } from '../../record/hrefs.ts';
import { SHARING, type SharingOutcome } from './sharing-outcome.ts';
import { SHARE_PROJECT, UNSHARE_PROJECT } from './sharing-query.ts';

/** A project and a partner, by their node ids. */
interface Pair {
  readonly code: string;
  readonly project: string;
  readonly organisation: string;
}

/** Shares a project with a partner, and leads back to its page. */
export async function shareWith({ code, ...input }: Pair): Promise<never> {
  const outcome = await outcomeOf(async () => {
    const { written } = await request(SHARE_PROJECT, { input });
    return written.__typename === 'ProjectWritten' ? 'shared' : 'refused';
  });
  return backTo(code, outcome);
}

/** Takes a share back, and leads back to the project's page. */
export async function unshareWith({ code, ...input }: Pair): Promise<never> {
  const outcome = await outcomeOf(async () => {
    const { written } = await request(UNSHARE_PROJECT, { input });
    return written.__typename === 'ProjectWritten' ? 'unshared' : 'refused';
  });
  return backTo(code, outcome);
}

async function outcomeOf(work: () => Promise<SharingOutcome>): Promise<SharingOutcome> {
  try {
    return await work();
  } catch (failure) {
    if (!(failure instanceof ApiRefused || failure instanceof ApiUnreachable)) throw failure;
    return failure instanceof ApiRefused && failure.code === 'FORBIDDEN' ? 'refused' : 'failed';
  }
}

function backTo(code: string, outcome: SharingOutcome): never {
  redirect(`${address(projectHref(code), {}, { [SHARING]: outcome })}#sharing`);
}
