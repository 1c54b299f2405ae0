'use server';

import { revalidatePath } from 'next/cache';
import { getReader } from '../../reader/reader.ts';
import { type ActionState, refused, textOf, UNTOUCHED } from '../account/form-state.ts';
import { send } from '../account/send.ts';

const PAGE = '/admin/people';

export async function invite(_before: ActionState, form: FormData): Promise<ActionState> {
  const answer = await send<{ readonly link: string }>('/people/invite', {
    name: textOf(form, 'name'),
    email: textOf(form, 'email'),
    role: textOf(form, 'role'),
    organisation: textOf(form, 'organisation') || null,
  });
  if (!answer.ok) return refused(form, answer.code, answer.field);
  const { t } = await getReader();
  revalidatePath(PAGE);
  const words = { title: t('account.people.inviteTitle'), note: t('account.people.inviteNote') };
  return { ...UNTOUCHED, shown: { ...words, lines: [answer.result.link] } };
}

export async function changeRole(_before: ActionState, form: FormData): Promise<ActionState> {
  return changed(form, {
    role: textOf(form, 'role'),
    organisation: textOf(form, 'organisation') || null,
  });
}

export async function changeDisabled(_before: ActionState, form: FormData): Promise<ActionState> {
  return changed(form, { disabled: textOf(form, 'disabled') === 'true' });
}

export async function reset(_before: ActionState, form: FormData): Promise<ActionState> {
  const answer = await send<{ readonly link: string }>('/people/reset', {
    id: textOf(form, 'id'),
    secondFactor: textOf(form, 'secondFactor') === 'true',
  });
  if (!answer.ok) return refused(form, answer.code, answer.field);
  const { t } = await getReader();
  const words = { title: t('account.people.resetTitle'), note: t('account.people.resetNote') };
  return { ...UNTOUCHED, shown: { ...words, lines: [answer.result.link] } };
}

async function changed(form: FormData, change: object): Promise<ActionState> {
  const answer = await send('/people/change', { id: textOf(form, 'id'), ...change });
  if (!answer.ok) return refused(form, answer.code, answer.field);
  revalidatePath(PAGE);
  return UNTOUCHED;
}
