import { writeFile } from 'node:fs/promises';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { schema } from './schema.ts';

await writeFile(new URL('../schema.graphql', import.meta.url), `${printSchemaWithDirectives(schema)}\n`);
