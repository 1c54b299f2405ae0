import SchemaBuilder from '@pothos/core';
import type { Loaders } from './loaders.ts';

interface OwnTypes {
  Context: Loaders;
  DefaultFieldNullability: false;
  Scalars: {
    Decimal: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}

export type Types = PothosSchemaTypes.ExtendDefaultTypes<OwnTypes>;

export const builder = new SchemaBuilder<OwnTypes>({ defaultFieldNullability: false });

builder.queryType();

builder.scalarType('Decimal', {
  serialize: (value) => (value.includes('.') ? value.replace(/\.?0+$/, '') : value),
  parseValue: String,
});
builder.scalarType('Date', { serialize: (value) => value, parseValue: String });

/** A node id as ours: a letter and the uuid in base64url. */
export function nodeId(letter: string, uuid: string): string {
  return letter + Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
}
