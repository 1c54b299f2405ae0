import type { SeedTable } from '../seed-table.ts';

/** Invented records for demonstration. */
export function demoSet(): readonly SeedTable[] {
  return [];
}
