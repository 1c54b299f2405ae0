import { redirect } from 'next/navigation';
import { askAuth } from '../../api/ask-auth.ts';
import { ApiRefused } from '../../api/failures.ts';
import { signInAddress } from '../../reader/place.ts';

/** A person's account as the API tells it to them. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly role: 'ADMIN' | 'MANAGER' | 'ANALYST' | 'PARTNER';
  readonly language: 'vi' | 'en';
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly sessions: readonly Session[];
  readonly tokens: readonly Token[];
}

export interface Session {
  readonly id: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly isThis: boolean;
}

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly ending: string;
  readonly scopes: readonly ('read' | 'write' | 'export')[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

/** What sign-in tells of something that only whoever is signed in may ask. */
export async function loadFromAuth<Result>(path: string): Promise<Result> {
  const answer = await askAuth<Result>(path);
  if (answer.ok) return answer.result;
  if (answer.code === 'UNAUTHENTICATED') redirect(await signInAddress());
  throw new ApiRefused(answer.code, answer.code);
}
