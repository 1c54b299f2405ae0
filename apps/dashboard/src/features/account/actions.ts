'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { renderSVG } from 'uqr';
import { getReader } from '../../reader/reader.ts';
import { type ActionState, refused, type Shown, textOf, UNTOUCHED } from './form-state.ts';
import { send } from './send.ts';

export async function saveProfile(_before: ActionState, form: FormData): Promise<ActionState> {
  return done(form, '/account/profile', { name: textOf(form, 'name'), language: textOf(form, 'language') });
}

export async function changePassword(_before: ActionState, form: FormData): Promise<ActionState> {
  const body = { current: textOf(form, 'current'), next: textOf(form, 'next') };
  return done(form, '/account/password', body, 'WRONG_PASSWORD');
}

export async function endSession(_before: ActionState, form: FormData): Promise<ActionState> {
  return done(form, '/account/sessions/end', { id: textOf(form, 'id') });
}

export async function endAllSessions(): Promise<ActionState> {
  await send('/account/sessions/end-all', {});
  redirect('/sign-in');
}

export async function endToken(_before: ActionState, form: FormData): Promise<ActionState> {
  return done(form, '/account/tokens/end', { id: textOf(form, 'id') });
}

export async function createToken(_before: ActionState, form: FormData): Promise<ActionState> {
  const answer = await send<{ readonly token: string }>('/account/tokens', {
    name: textOf(form, 'name'),
    scopes: form.getAll('scopes'),
    days: Number(textOf(form, 'days')),
  });
  if (!answer.ok) return refused(form, answer.code, answer.field);
  const { t } = await getReader();
  revalidatePath('/account');
  return shown({
    title: t('account.tokens.created'),
    note: t('account.tokens.createdNote'),
    lines: [answer.result.token],
  });
}

interface SecondFactor {
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
}

export async function beginSecondFactor(_before: ActionState, form: FormData): Promise<ActionState> {
  const body = { password: textOf(form, 'password') };
  const answer = await send<SecondFactor>('/account/second-factor/begin', body);
  if (!answer.ok) return refused(form, wrong(answer.code, 'WRONG_PASSWORD'), answer.field);
  const { uri, recoveryCodes } = answer.result;
  const { t } = await getReader();
  return shown({
    title: t('account.account.scan'),
    note: t('account.account.scanNote'),
    lines: [new URL(uri).searchParams.get('secret') ?? '', ...recoveryCodes],
    picture: {
      src: `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`,
      label: t('account.account.qr'),
    },
  });
}

export async function confirmSecondFactor(_before: ActionState, form: FormData): Promise<ActionState> {
  const body = { code: textOf(form, 'code').replaceAll(' ', '') };
  return done(form, '/account/second-factor/confirm', body, 'WRONG_CODE');
}

export async function endSecondFactor(_before: ActionState, form: FormData): Promise<ActionState> {
  const body = { password: textOf(form, 'password') };
  return done(form, '/account/second-factor/end', body, 'WRONG_PASSWORD');
}

export async function renewCodes(_before: ActionState, form: FormData): Promise<ActionState> {
  const body = { password: textOf(form, 'password') };
  const answer = await send<SecondFactor>('/account/second-factor/codes', body);
  if (!answer.ok) return refused(form, wrong(answer.code, 'WRONG_PASSWORD'), answer.field);
  const { t } = await getReader();
  return shown({
    title: t('account.account.codesTitle'),
    note: t('account.account.codesNote'),
    lines: answer.result.recoveryCodes,
  });
}

/** Has something done, and the page drawn anew with what is then. */
async function done(form: FormData, path: string, body: object, wrongIs = 'WRONG'): Promise<ActionState> {
  const answer = await send(path, body);
  if (!answer.ok) return refused(form, wrong(answer.code, wrongIs), answer.field);
  revalidatePath('/account');
  return UNTOUCHED;
}

function wrong(code: string, means: string): string {
  return code === 'WRONG' ? means : code;
}

function shown(what: Shown): ActionState {
  return { ...UNTOUCHED, shown: what };
}
