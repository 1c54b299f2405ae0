/** A file that was not taken, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly code: string;
}

/** The member of an address that tells of them. */
export const REFUSED = 'refused';
const CODE = /^[A-Z_]{1,40}$/;

/** `CODE name`, one line for each: a page says so after a form without scripts. */
export function writeRefused(files: readonly RefusedFile[]): string {
  return files.map(({ code, name }) => `${code} ${name.replaceAll(/\s+/g, ' ').slice(0, 120)}`).join('\n');
}

/** What was not taken, as an address says it; lines that nothing could have written are left out. */
export function readRefused(text: string | undefined): readonly RefusedFile[] {
  const lines = (text ?? '').split('\n').slice(0, 20);
  return lines.flatMap((line) => {
    const [code = '', ...name] = line.split(' ');
    return CODE.test(code) ? [{ code, name: name.join(' ') }] : [];
  });
}
