import type { Language } from '@nhipcau/ui';
import codesEn from './messages/en/codes.json' with { type: 'json' };
import frameEn from './messages/en/frame.json' with { type: 'json' };
import fundingEn from './messages/en/funding.json' with { type: 'json' };
import mapEn from './messages/en/map.json' with { type: 'json' };
import overviewEn from './messages/en/overview.json' with { type: 'json' };
import partnerEn from './messages/en/partner.json' with { type: 'json' };
import partnersEn from './messages/en/partners.json' with { type: 'json' };
import projectEn from './messages/en/project.json' with { type: 'json' };
import projectsEn from './messages/en/projects.json' with { type: 'json' };
import recordEn from './messages/en/record.json' with { type: 'json' };
import rowsEn from './messages/en/rows.json' with { type: 'json' };
import codesVi from './messages/vi/codes.json' with { type: 'json' };
import frameVi from './messages/vi/frame.json' with { type: 'json' };
import fundingVi from './messages/vi/funding.json' with { type: 'json' };
import mapVi from './messages/vi/map.json' with { type: 'json' };
import overviewVi from './messages/vi/overview.json' with { type: 'json' };
import partnerVi from './messages/vi/partner.json' with { type: 'json' };
import partnersVi from './messages/vi/partners.json' with { type: 'json' };
import projectVi from './messages/vi/project.json' with { type: 'json' };
import projectsVi from './messages/vi/projects.json' with { type: 'json' };
import recordVi from './messages/vi/record.json' with { type: 'json' };
import rowsVi from './messages/vi/rows.json' with { type: 'json' };

const VI = {
  codes: codesVi,
  frame: frameVi,
  funding: fundingVi,
  map: mapVi,
  overview: overviewVi,
  partner: partnerVi,
  partners: partnersVi,
  project: projectVi,
  projects: projectsVi,
  record: recordVi,
  rows: rowsVi,
};

/** The texts of the interface; Vietnamese gives the shape. */
export type Messages = typeof VI;

const EN: Messages = {
  codes: codesEn,
  frame: frameEn,
  funding: fundingEn,
  map: mapEn,
  overview: overviewEn,
  partner: partnerEn,
  partners: partnersEn,
  project: projectEn,
  projects: projectsEn,
  record: recordEn,
  rows: rowsEn,
};

export const MESSAGES: Readonly<Record<Language, Messages>> = { vi: VI, en: EN };
