import { operate } from './operate.ts';

/** The cookie of an administrator who came by an invitation, as everybody does. */
export async function sessionCookie(databaseUrl: string, origin: string): Promise<string> {
  const email = `benchmark-${Date.now()}@office.example`;
  const person = ['--role', 'admin', '--name', 'Benchmark', '--email', email];
  const link = await operate(databaseUrl, 'invite', ...person);
  const response = await fetch(`${origin}/auth/link/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token: link.slice(link.lastIndexOf('/') + 1),
      password: 'measured twice, cut once',
    }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (cookie === undefined) throw new Error(`the invitation answered ${response.status}`);
  return cookie.slice(0, cookie.indexOf(';'));
}
