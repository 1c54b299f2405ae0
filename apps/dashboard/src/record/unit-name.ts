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

/** A unit with the one that it lies in: «Xã Bản Lang, huyện Phong Thổ». */
export function unitNameWithin(language: Language, unit: NamedUnit, parent: NamedUnit | null): string {
  const name = unitName(language, unit);
  if (parent === null) return name;
  const above = unitName(language, parent);
  return `${name}, ${language === 'vi' ? above.charAt(0).toLowerCase() + above.slice(1) : above}`;
}
