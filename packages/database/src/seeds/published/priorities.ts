import { records, type SeedTable } from '../seed-table.ts';
import { ARTICLE } from './article.ts';

/** In the article's order; its "agriculture" is the province's sector of livelihoods. */
const PRIORITY_SECTORS = ['EDUCATION', 'HEALTH', 'LIVELIHOODS', 'POVERTY', 'COMMUNITY', 'WATER'];

/** The sectors for which the province seeks foreign NGOs' aid first, from the end of the period looked back on. */
export function priorityTable(): SeedTable {
  return records(
    'sector_priority',
    ['sector_code', 'valid_from'],
    PRIORITY_SECTORS.map((sector) => ({
      sector_code: sector,
      valid_from: ARTICLE.covers_to,
      valid_to: null,
      source_id: ARTICLE.id,
    })),
  );
}
