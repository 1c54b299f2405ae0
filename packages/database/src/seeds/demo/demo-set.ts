import { yearlyRates } from '../rates.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { activityId, activityRow } from './demo-activity.ts';
import { demoDocumentTable } from './demo-documents.ts';
import { demoLegalDocumentTables } from './demo-legal-documents.ts';
import { demoOrganisationTables } from './demo-organisations.ts';
import { demoPeopleTables } from './demo-people.ts';
import { demoPlanTables } from './demo-plans.ts';
import { demoProjectTables } from './demo-projects.ts';
import { demoSourceTable, invented } from './demo-source.ts';
import { demoTransactionTable } from './demo-transactions.ts';
import { demoTwinningTable } from './demo-twinnings.ts';
import { planAnnualPlans } from './plan-annual-plans.ts';
import { planDelegations } from './plan-delegations.ts';
import { planExchanges } from './plan-exchanges.ts';
import { planGatherings } from './plan-gatherings.ts';
import { planProjects } from './plan-projects.ts';
import { planProgrammes } from './programmes.ts';

/**
 * Invented records that show the product at work, the same in every run. Events and commitments of the years of
 * the published figures are filed under those figures, so that no total counts them twice.
 */
export function demoSet(): readonly SeedTable[] {
  const projects = planProjects();
  const activities = [...planDelegations(projects), ...planExchanges(), ...planGatherings()];
  return [
    demoSourceTable(),
    records(
      'exchange_rate',
      ['id'],
      yearlyRates('invented').map((rate) => ({ ...rate, ...invented('transactions') })),
    ),
    ...demoOrganisationTables(projects),
    ...demoProjectTables(projects, planProgrammes(projects)),
    demoDocumentTable(projects),
    demoTransactionTable(projects),
    demoTwinningTable(),
    records('activity', ['id'], activities.map(activityRow)),
    parts(
      'activity_participant',
      'activity_id',
      ['activity_id', 'organisation_id'],
      activities.flatMap(({ key, with: bodies }) =>
        (bodies ?? []).map((body) => ({ activity_id: activityId(key), organisation_id: body })),
      ),
    ),
    ...demoLegalDocumentTables(),
    ...demoPlanTables(planAnnualPlans(activities, projects)),
    ...demoPeopleTables(projects),
  ];
}
