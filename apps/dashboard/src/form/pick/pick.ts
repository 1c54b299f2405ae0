import type { Reader } from '../../reader/reader.ts';
import type { Picked } from './picked.ts';

/** Finds the records of a kind whose names contain some words; the first ones where there are none. */
export type Pick = (search: string | null, reader: Reader) => Promise<readonly Picked[]>;
