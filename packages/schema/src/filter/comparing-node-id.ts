import { comparing } from '@nhipcau/pothos-kysely';
import { keyOfNodeId } from '../node/node-id.ts';
import { IdFilter } from './comparison-inputs.ts';

/** A field that compares a key column with node ids of a type. */
export function comparingNodeId(typename: string, column: string, description: string) {
  return comparing(IdFilter, column, description, {
    decode: (id, name) => keyOfNodeId(typename, String(id), name.replace(/\.\w+$/, '')),
  });
}
