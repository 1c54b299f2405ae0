/** Longer names are cut: with their ending they still fit every file system. */
const LONGEST = 120;
/** Control, formatting (also those that turn the direction of writing around) and lone characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

export interface FileName {
  readonly base: string;
  /** Without its dot, in lower case; empty where there is none. */
  readonly ending: string;
}

/** What a file is called, as it may be shown and saved anywhere: NFC, no folders, nothing unseen. */
export function fileNameFrom(given: string): FileName {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replaceAll(/\s+/g, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  const dot = clean.lastIndexOf('.');
  const ending = dot < 0 ? '' : clean.slice(dot + 1).toLowerCase();
  const base = (dot < 0 ? clean : clean.slice(0, dot)).replace(/[ .]+$/, '');
  return { base: [...base].slice(0, LONGEST).join('').trim() || 'file', ending };
}

/** The same for an address: ASCII letters, digits and hyphens. */
export function slugOf({ base }: FileName, ending: string): string {
  const plain = base
    .replaceAll(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${plain.slice(0, 80).replace(/-+$/, '') || 'file'}.${ending}`;
}
