import { builder } from './builder.ts';
import { OrganisationSide, ProjectStatus } from './enumerations.ts';

const ProjectStatusFilter = builder.inputType('ProjectStatusFilter', {
  fields: (t) => ({ eq: t.field({ type: ProjectStatus }) }),
});
const DateFilter = builder.inputType('DateFilter', {
  fields: (t) => ({ gte: t.field({ type: 'Date' }), lt: t.field({ type: 'Date' }) }),
});
const OrganisationSideFilter = builder.inputType('OrganisationSideFilter', {
  fields: (t) => ({ eq: t.field({ type: OrganisationSide }) }),
});
const CodeFilter = builder.inputType('CodeFilter', { fields: (t) => ({ eq: t.string() }) });

export const ProjectFilter = builder.inputType('ProjectFilter', {
  fields: (t) => ({
    status: t.field({ type: ProjectStatusFilter }),
    startDate: t.field({ type: DateFilter }),
  }),
});
export const OrganisationFilter = builder.inputType('OrganisationFilter', {
  fields: (t) => ({
    side: t.field({ type: OrganisationSideFilter }),
    country: t.field({ type: CodeFilter }),
  }),
});
