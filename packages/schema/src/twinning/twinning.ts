import { activities } from '../activity/activities.ts';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import { anchoredBy, connect, listArguments } from '../list/connection.ts';
import type { Row } from '../loading/loaders.ts';
import { AdministrativeUnit, Country, Source, Twinning } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { sourceOf } from '../source/source.ts';

export const TwinningLevel = enumeration<Row<'twinning'>['level']>(
  'TwinningLevel',
  'What is twinned with its like across the border.',
  {
    VILLAGE: 'A village or hamlet.',
    VILLAGE_CLUSTER: 'A cluster of villages or residential clusters.',
    COMMUNE: 'A commune.',
    DISTRICT: 'A district, or a county abroad.',
    BORDER_POST: 'A border post or station.',
  },
);

builder.node(Twinning, {
  description: 'A standing tie between two places or posts across the border.',
  id: { resolve: ({ id }) => id, description: 'The node id.' },
  loadOne: (id: string, { load }) => load.one('twinning', 'id', id),
  fields: (t) => ({
    level: t.expose('level', { type: TwinningLevel.ref, description: 'What is twinned.' }),
    title: t.exposeString('title', { description: 'Its Vietnamese title.' }),
    titleEn: t.exposeString('title_en', { description: 'Its English title.' }),
    localName: t.exposeString('local_name', { nullable: true, description: 'The place on this side.' }),
    localUnit: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The unit on this side.',
      resolve: ({ local_unit_id }, _args, { load }) => load.one('administrative_unit', 'id', local_unit_id),
    }),
    counterpartName: t.exposeString('counterpart_name', {
      nullable: true,
      description: 'The place on the other side.',
    }),
    counterpartUnit: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The unit on the other side.',
      resolve: ({ counterpart_unit_id }, _args, { load }) =>
        load.one('administrative_unit', 'id', counterpart_unit_id),
    }),
    counterpartCountry: t.field({
      type: Country,
      description: 'The country on the other side.',
      resolve: ({ counterpart_country_code }, _args, { load }) =>
        load.promised('country', 'code', counterpart_country_code),
    }),
    sinceYear: t.exposeInt('since_year', { nullable: true, description: 'The year in which it began.' }),
    signedOn: t.expose('signed_on', { type: 'Date', nullable: true, description: 'The day of signing.' }),
    renewedOn: t.expose('renewed_on', { type: 'Date', nullable: true, description: 'The day of renewal.' }),
    endedOn: t.expose('ended_on', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it ended.',
    }),
    activities: t.field({
      type: activities.connection,
      description: 'The activities under it.',
      args: listArguments(activities.list),
      resolve: ({ id }, args, context) => connect(activities, args, context, anchoredBy('twinning_id', id)),
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.field({ type: Source, description: 'The source of its facts.', resolve: sourceOf }),
  }),
});
