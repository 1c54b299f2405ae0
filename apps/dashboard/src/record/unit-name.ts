import type { Language } from '@nhipcau/ui';

interface NamedUnit {
  readonly name: string;
  readonly nameEn: string;
  readonly type: string;
  readonly typeEn: string;
}

/** A unit with what it is: «xã Bản Lang», “Bản Lang commune”. */
export function unitName(language: Language, unit: NamedUnit): string {
  return language === 'vi' ? `${unit.type} ${unit.name}` : `${unit.nameEn} ${unit.typeEn.toLowerCase()}`;
}
