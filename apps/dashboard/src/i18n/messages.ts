import type { Language } from '@nhipcau/ui';
import accessEn from './messages/en/access.json' with { type: 'json' };
import accountEn from './messages/en/account.json' with { type: 'json' };
import activitiesEn from './messages/en/activities.json' with { type: 'json' };
import attachmentsEn from './messages/en/attachments.json' with { type: 'json' };
import changesEn from './messages/en/changes.json' with { type: 'json' };
import codesEn from './messages/en/codes.json' with { type: 'json' };
import coordinationEn from './messages/en/coordination.json' with { type: 'json' };
import exploreEn from './messages/en/explore.json' with { type: 'json' };
import explorerEn from './messages/en/explorer.json' with { type: 'json' };
import exportsEn from './messages/en/exports.json' with { type: 'json' };
import formEn from './messages/en/form.json' with { type: 'json' };
import frameEn from './messages/en/frame.json' with { type: 'json' };
import fundingEn from './messages/en/funding.json' with { type: 'json' };
import libraryEn from './messages/en/library.json' with { type: 'json' };
import mapEn from './messages/en/map.json' with { type: 'json' };
import overviewEn from './messages/en/overview.json' with { type: 'json' };
import partnerEn from './messages/en/partner.json' with { type: 'json' };
import partnersEn from './messages/en/partners.json' with { type: 'json' };
import placesEn from './messages/en/places.json' with { type: 'json' };
import planEn from './messages/en/plan.json' with { type: 'json' };
import portalEn from './messages/en/portal.json' with { type: 'json' };
import prioritiesEn from './messages/en/priorities.json' with { type: 'json' };
import projectEn from './messages/en/project.json' with { type: 'json' };
import projectsEn from './messages/en/projects.json' with { type: 'json' };
import publicEn from './messages/en/public.json' with { type: 'json' };
import ratesEn from './messages/en/rates.json' with { type: 'json' };
import recordEn from './messages/en/record.json' with { type: 'json' };
import rowsEn from './messages/en/rows.json' with { type: 'json' };
import tidyingEn from './messages/en/tidying.json' with { type: 'json' };
import viewsEn from './messages/en/views.json' with { type: 'json' };
import accessVi from './messages/vi/access.json' with { type: 'json' };
import accountVi from './messages/vi/account.json' with { type: 'json' };
import activitiesVi from './messages/vi/activities.json' with { type: 'json' };
import attachmentsVi from './messages/vi/attachments.json' with { type: 'json' };
import changesVi from './messages/vi/changes.json' with { type: 'json' };
import codesVi from './messages/vi/codes.json' with { type: 'json' };
import coordinationVi from './messages/vi/coordination.json' with { type: 'json' };
import exploreVi from './messages/vi/explore.json' with { type: 'json' };
import explorerVi from './messages/vi/explorer.json' with { type: 'json' };
import exportsVi from './messages/vi/exports.json' with { type: 'json' };
import formVi from './messages/vi/form.json' with { type: 'json' };
import frameVi from './messages/vi/frame.json' with { type: 'json' };
import fundingVi from './messages/vi/funding.json' with { type: 'json' };
import libraryVi from './messages/vi/library.json' with { type: 'json' };
import mapVi from './messages/vi/map.json' with { type: 'json' };
import overviewVi from './messages/vi/overview.json' with { type: 'json' };
import partnerVi from './messages/vi/partner.json' with { type: 'json' };
import partnersVi from './messages/vi/partners.json' with { type: 'json' };
import placesVi from './messages/vi/places.json' with { type: 'json' };
import planVi from './messages/vi/plan.json' with { type: 'json' };
import portalVi from './messages/vi/portal.json' with { type: 'json' };
import prioritiesVi from './messages/vi/priorities.json' with { type: 'json' };
import projectVi from './messages/vi/project.json' with { type: 'json' };
import projectsVi from './messages/vi/projects.json' with { type: 'json' };
import publicVi from './messages/vi/public.json' with { type: 'json' };
import ratesVi from './messages/vi/rates.json' with { type: 'json' };
import recordVi from './messages/vi/record.json' with { type: 'json' };
import rowsVi from './messages/vi/rows.json' with { type: 'json' };
import tidyingVi from './messages/vi/tidying.json' with { type: 'json' };
import viewsVi from './messages/vi/views.json' with { type: 'json' };

const VI = {
  access: accessVi,
  account: accountVi,
  activities: activitiesVi,
  attachments: attachmentsVi,
  changes: changesVi,
  codes: codesVi,
  coordination: coordinationVi,
  explore: exploreVi,
  explorer: explorerVi,
  exports: exportsVi,
  form: formVi,
  frame: frameVi,
  funding: fundingVi,
  library: libraryVi,
  map: mapVi,
  overview: overviewVi,
  partner: partnerVi,
  partners: partnersVi,
  places: placesVi,
  plan: planVi,
  portal: portalVi,
  priorities: prioritiesVi,
  project: projectVi,
  projects: projectsVi,
  public: publicVi,
  rates: ratesVi,
  record: recordVi,
  rows: rowsVi,
  tidying: tidyingVi,
  views: viewsVi,
};

/** The texts of the interface; Vietnamese gives the shape. */
export type Messages = typeof VI;

const EN: Messages = {
  access: accessEn,
  account: accountEn,
  activities: activitiesEn,
  attachments: attachmentsEn,
  changes: changesEn,
  codes: codesEn,
  coordination: coordinationEn,
  explore: exploreEn,
  explorer: explorerEn,
  exports: exportsEn,
  form: formEn,
  frame: frameEn,
  funding: fundingEn,
  library: libraryEn,
  map: mapEn,
  overview: overviewEn,
  partner: partnerEn,
  partners: partnersEn,
  places: placesEn,
  plan: planEn,
  portal: portalEn,
  priorities: prioritiesEn,
  project: projectEn,
  projects: projectsEn,
  public: publicEn,
  rates: ratesEn,
  record: recordEn,
  rows: rowsEn,
  tidying: tidyingEn,
  views: viewsEn,
};

export const MESSAGES: Readonly<Record<Language, Messages>> = { vi: VI, en: EN };
