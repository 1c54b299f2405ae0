import { type AuthAnswer, askAuth } from '../../api/ask-auth.ts';
import { ApiUnreachable } from '../../api/failures.ts';

/** Asks sign-in for what a form wants; an API that does not answer is a failure of the form, not of the page. */
export async function send<Result>(path: string, body: object): Promise<AuthAnswer<Result>> {
  try {
    return await askAuth<Result>(path, body);
  } catch (failure) {
    if (!(failure instanceof ApiUnreachable)) throw failure;
    return { ok: false, status: 503, code: 'FAILED', field: null };
  }
}
