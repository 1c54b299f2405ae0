import { readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { translator } from '../../../i18n/translator.ts';
import type { Reader } from '../../../reader/reader.ts';
import { panelGroups } from './panel-groups.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../../../../packages/schema/schema.graphql', import.meta.url), 'utf8'),
);
const reader: Reader = {
  language: 'vi',
  t: translator('vi'),
  theme: 'system',
  showDemo: true,
  audience: 'office',
  provenance: { ne: 'DEMO' },
};
const record = { id: 'x', code: 'X', unitId: 'U', level: 'COMMUNE', isCurrent: true } as const;
const groups = panelGroups(
  reader,
  {
    project: record,
    otherProject: record,
    partner: record,
    activity: record,
    unit: record,
    document: record,
    plan: record,
    twinning: record,
  },
  true,
);
const panels = groups.flatMap((group) => group.panels);

it('gives every question what it needs, in the form that the API takes', () => {
  for (const { label, operation } of panels) {
    const document = parse(operation.document);
    expect([label, validate(schema, document)]).toEqual([label, []]);
    const [definition] = document.definitions.filter((each) => each.kind === 'OperationDefinition');
    const { errors } = getVariableValues(schema, definition?.variableDefinitions ?? [], operation.variables);
    expect([label, errors]).toEqual([label, undefined]);
  }
});

it('names each question of an entry once', () => {
  for (const group of groups) {
    const labels = group.panels.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

/** Questions that serve another one of their page: names for its ids, choices for its filters, further parts of it. */
const BESIDE = new Set([
  'ActivityChoiceLists',
  'ActivityNeighbours',
  'CalendarMonth',
  'Change',
  'CommunesWithProjects',
  'FundingCommunes',
  'FundingOnward',
  'FundingOptions',
  'FundingRowNames',
  'PairProjects',
  'PartnerContacts',
  'PartnerCounts',
  'PartnerMoney',
  'PartnerNeighbours',
  'Place',
  'PlaceCounts',
  'PlaceCrosswalk',
  'PlaceGround',
  'PlanYears',
  'Priorities',
  'RowMoney',
  'TwinningCounts',
]);

/** What fills a form before somebody writes, or decides: asked with the version that is sent back. */
const WRITING = new Set([
  'ActivitiesToChange',
  'ActivityOrigins',
  'ActivityToEdit',
  'Decided',
  'ExchangeRateToEdit',
  'LegalDocumentToEdit',
  'OrganisationToEdit',
  'OrganisationWithContactsToEdit',
  'OrganisationsSideBySide',
  'PartnersToShareWith',
  'PlanOfTask',
  'PlanTaskToEdit',
  'PlanToEdit',
  'ProjectOfTransaction',
  'ProjectSharing',
  'ProjectToEdit',
  'ProjectsSideBySide',
  'ProjectsToChange',
  'RecordToDelete',
  'Reviewed',
  'ReviewedRecordVersion',
  'SourceToEdit',
  'StatisticalRecordToEdit',
  'TransactionToEdit',
  'TwinningToEdit',
]);

/** The pages of partners, who have no explorer. */
const PORTAL = new Set(['Portal', 'PortalProject', 'PortalProjectSent']);

it('has the questions of all pages', async () => {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../**/*-query.ts', { eager: true });
  const asked = Object.values(modules).flatMap((module) =>
    Object.values(module).flatMap((value) => /\bquery (\w+)/.exec(`${value}`)?.[1] ?? []),
  );
  const offered = new Set(panels.map(({ operation }) => /\bquery (\w+)/.exec(operation.document)?.[1]));
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter((name) => !offered.has(name)).toSorted()).toEqual(
    [...BESIDE, ...WRITING, ...PORTAL].toSorted(),
  );
});
