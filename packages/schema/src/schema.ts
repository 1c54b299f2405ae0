import './scalars.ts';
import './source/source.ts';
import './country/country.ts';
import './administrative-unit/administrative-unit.ts';
import './administrative-unit/administrative-units.ts';
import './sector/sector.ts';
import './organisation/organisation.ts';
import './organisation/organisations.ts';
import './project/shares.ts';
import './project/project.ts';
import './project/projects.ts';
import './transaction/transaction.ts';
import './transaction/transactions.ts';
import './activity/activity.ts';
import './activity/activities.ts';
import './twinning/twinning.ts';
import './twinning/twinnings.ts';
import './statistical-record/statistical-record.ts';
import './statistical-record/statistical-records.ts';
import './legal-document/legal-document.ts';
import './funding/funding-breakdown.ts';
import './funding/funding-entries.ts';
import './activity-count/activity-breakdown.ts';
import './activity-count/activity-entries.ts';
import './search/search.ts';
import { builder } from './builder.ts';

/** The schema with all its concepts. */
export const schema = builder.toSchema();
