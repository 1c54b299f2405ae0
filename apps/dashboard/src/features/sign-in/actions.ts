'use server';

import { redirect } from 'next/navigation';
import { askAuth } from '../../api/ask-auth.ts';
import { ownPath } from '../../reader/place.ts';
import { type ActionState, refused, textOf } from '../account/form-state.ts';
import { send } from '../account/send.ts';

interface Entered {
  readonly status: 'SIGNED_IN' | 'SECOND_FACTOR';
}

export async function signIn(_before: ActionState, form: FormData): Promise<ActionState> {
  const next = ownPath(form.get('next'));
  const body = { email: textOf(form, 'email'), password: textOf(form, 'password') };
  const answer = await send<Entered>('/sign-in', body);
  if (!answer.ok) return refused(form, answer.code, answer.field);
  enter(answer.result, next);
}

export async function confirmSecondFactor(_before: ActionState, form: FormData): Promise<ActionState> {
  const answer = await send<Entered>('/second-factor', { code: textOf(form, 'code') });
  if (!answer.ok) return refused(form, answer.code === 'WRONG' ? 'WRONG_CODE' : answer.code, 'code');
  enter(answer.result, ownPath(form.get('next')));
}

export async function acceptLink(_before: ActionState, form: FormData): Promise<ActionState> {
  const optional = (name: 'name' | 'email') => (form.has(name) ? { [name]: textOf(form, name) } : {});
  const answer = await send<Entered>('/link/accept', {
    token: textOf(form, 'token'),
    password: textOf(form, 'password'),
    ...optional('name'),
    ...optional('email'),
  });
  if (!answer.ok) return refused(form, answer.code, answer.field);
  enter(answer.result, '/');
}

export async function signInByLink(_before: ActionState, form: FormData): Promise<ActionState> {
  const answer = await send<Entered>('/sign-in/link', { token: textOf(form, 'token') });
  if (!answer.ok) return refused(form, answer.code, null);
  enter(answer.result, '/');
}

export async function signOut(): Promise<void> {
  await askAuth('/sign-out', {});
  redirect('/sign-in');
}

function enter({ status }: Entered, next: string): never {
  const query = next === '/' ? '' : `?${new URLSearchParams({ next })}`;
  redirect(status === 'SECOND_FACTOR' ? `/sign-in/second-factor${query}` : next);
}
