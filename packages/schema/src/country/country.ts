import { by, comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { CodeFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { Country } from '../node/node-types.ts';

builder.kyselyNode('country', {
  name: 'Country',
  description: 'A country or area of ISO 3166-1.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'ISO 3166-1 alpha-2.' }),
    alpha3: t.exposeString('alpha3', { description: 'ISO 3166-1 alpha-3.' }),
    numericCode: t.exposeString('numeric_code', { nullable: true, description: 'ISO 3166-1 numeric.' }),
    name: t.exposeString('name', { description: 'Its Vietnamese name.' }),
    nameEn: t.exposeString('name_en', { description: 'Its English name.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names that it is found by.' }),
    longitude: t.expression({
      type: 'Float',
      nullable: true,
      column: { type: 'numeric', nullable: true },
      expression: (rows) => rows.column('longitude'),
      description: 'Degrees east of a point inside it, for maps.',
    }),
    latitude: t.expression({
      type: 'Float',
      nullable: true,
      column: { type: 'numeric', nullable: true },
      expression: (rows) => rows.column('latitude'),
      description: 'Degrees north of a point inside it, for maps.',
    }),
  }),
});

export const countryFilter = builder.kyselyFilter('CountryFilter', 'Which countries.', () => ({
  code: comparing(CodeFilter, 'code', 'ISO 3166-1 alpha-2.'),
  name: comparing(TextFilter, 'search_text', 'Any of its names.'),
}));

const countries = builder.kyselyList('country', {
  name: 'Country',
  filter: countryFilter,
  orderFields: { NAME: { type: 'text', column: 'search_name', description: 'By Vietnamese name.' } },
  defaultOrder: [by('NAME')],
  search: 'search_text',
  node: Country,
});

builder.queryField('countries', (t) =>
  t.kyselyConnection({ list: countries, description: 'Countries and areas of ISO 3166-1.' }),
);
