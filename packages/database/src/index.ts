export type { DB } from './generated/tables.ts';
