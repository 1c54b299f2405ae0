import { sql } from 'kysely';
import { builder } from '../builder.ts';

builder.kyselyObject('boundary', {
  name: 'Boundary',
  description:
    'The boundary of a unit as an office loaded it, simplified for maps together with its neighbours.',
  fields: (t) => ({
    geometry: t.expose('geometry', {
      type: 'GeoJSON',
      description: 'A MultiPolygon; outer rings turn counter-clockwise.',
    }),
    sourceName: t.exposeString('source_name', { description: 'Who made it, or the name of the file.' }),
    sourceNote: t.exposeString('source_note', {
      nullable: true,
      description: 'What else is to be known of it.',
    }),
    importedOn: t.expression({
      type: 'Date',
      column: { type: 'date', nullable: false },
      expression: (rows) => sql`(${rows.column('imported_at')})::date`,
      description: 'The day on which it was loaded.',
    }),
  }),
});
