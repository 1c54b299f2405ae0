import { builder } from '../builder.ts';
import { CodeFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { comparing, defineFilter } from '../filter/filter.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import { keyTerm } from '../list/order.ts';
import { Country } from '../node/node-types.ts';

builder.node(Country, {
  description: 'A country or area of ISO 3166-1.',
  id: { resolve: ({ code }) => code, description: 'The node id.' },
  loadOne: (code: string, { load }) => load.one('country', 'code', code),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'ISO 3166-1 alpha-2.' }),
    alpha3: t.exposeString('alpha3', { description: 'ISO 3166-1 alpha-3.' }),
    numericCode: t.exposeString('numeric_code', { nullable: true, description: 'ISO 3166-1 numeric.' }),
    name: t.exposeString('name', { description: 'Its Vietnamese name.' }),
    nameEn: t.exposeString('name_en', { description: 'Its English name.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names that it is found by.' }),
    longitude: t.field({
      type: 'Float',
      nullable: true,
      description: 'Degrees east of a point inside it, for maps.',
      resolve: ({ longitude }) => (longitude === null ? null : Number(longitude)),
    }),
    latitude: t.field({
      type: 'Float',
      nullable: true,
      description: 'Degrees north of a point inside it, for maps.',
      resolve: ({ latitude }) => (latitude === null ? null : Number(latitude)),
    }),
  }),
});

export const countryFilter = defineFilter('CountryFilter', 'Which countries.', () => ({
  code: comparing(CodeFilter, 'code', 'ISO 3166-1 alpha-2.'),
  name: comparing(TextFilter, 'search_text', 'Any of its names.'),
}));

const countries = listed(
  defineList({
    name: 'Country',
    table: 'country',
    key: keyTerm('code', 'text'),
    filter: countryFilter,
    orderFields: { NAME: { type: 'text', column: 'search_name', description: 'By Vietnamese name.' } },
    defaultOrder: [by('NAME')],
  }),
  Country,
);

builder.queryField('countries', (t) =>
  t.field({
    type: countries.connection,
    description: 'Countries and areas of ISO 3166-1.',
    args: listArguments(countries.list),
    resolve: (_root, args, context) => connect(countries, args, context),
  }),
);
