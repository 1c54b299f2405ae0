const SECTORS = ['EDUCATION', 'HEALTH', 'WATER', 'LIVELIHOODS', 'CLIMATE', 'COMMUNITY', 'POVERTY', 'OTHER'];

/** The colour token of one of the province's sectors; grey for what is not stated. */
export function sectorColor(code: string | null): `--${string}` {
  if (code === null) return '--not-stated';
  return SECTORS.includes(code) ? `--sector-${code.toLowerCase()}` : '--sector-other';
}
