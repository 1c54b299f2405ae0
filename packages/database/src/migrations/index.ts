import type { Migration } from 'kysely/migration';
import * as searchKey from './0001_search_key.ts';
import * as source from './0002_source.ts';
import * as geography from './0003_geography.ts';
import * as sector from './0004_sector.ts';
import * as organisation from './0005_organisation.ts';
import * as project from './0006_project.ts';
import * as activity from './0007_activity.ts';
import * as transaction from './0008_transaction.ts';
import * as statisticalRecord from './0009_statistical_record.ts';
import * as legalDocument from './0010_legal_document.ts';
import * as seedSet from './0011_seed_set.ts';
import * as fundingSummary from './0012_funding_summary.ts';
import * as plan from './0013_plan.ts';
import * as overlap from './0014_overlap.ts';
import * as boundary from './0015_boundary.ts';
import * as projectDocument from './0017_project_document.ts';
import * as projectSum from './0017_project_sum.ts';
import * as partnerIndexes from './0018_partner_indexes.ts';
import * as projectCounts from './0020_project_counts.ts';
import * as projectIds from './0020_project_ids.ts';
import * as sectorPlaceSums from './0020_sector_place_sums.ts';
import * as person from './0021_person.ts';
import * as rights from './0022_rights.ts';
import * as signIn from './0023_sign_in.ts';
import * as change from './0024_change.ts';
import * as attachment from './0025_attachment.ts';
import * as exchangeRate from './0026_exchange_rate.ts';
import * as contact from './0027_contact.ts';
import * as proposal from './0028_proposal.ts';
import * as merge from './0029_merge.ts';
import * as hiddenTables from './0030_hidden_tables.ts';
import * as sharedRows from './0031_shared_rows.ts';
import * as tokenPace from './0032_token_pace.ts';
import * as writtenUntil from './0033_written_until.ts';

/** Every migration, oldest first. Append only: what has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '0001_search_key': searchKey,
  '0002_source': source,
  '0003_geography': geography,
  '0004_sector': sector,
  '0005_organisation': organisation,
  '0006_project': project,
  '0007_activity': activity,
  '0008_transaction': transaction,
  '0009_statistical_record': statisticalRecord,
  '0010_legal_document': legalDocument,
  '0011_seed_set': seedSet,
  '0012_funding_summary': fundingSummary,
  '0013_plan': plan,
  '0014_overlap': overlap,
  '0015_boundary': boundary,
  '0017_project_document': projectDocument,
  '0017_project_sum': projectSum,
  '0018_partner_indexes': partnerIndexes,
  '0020_project_counts': projectCounts,
  '0020_project_ids': projectIds,
  '0020_sector_place_sums': sectorPlaceSums,
  '0021_person': person,
  '0022_rights': rights,
  '0023_sign_in': signIn,
  '0024_change': change,
  '0025_attachment': attachment,
  '0026_exchange_rate': exchangeRate,
  '0027_contact': contact,
  '0028_proposal': proposal,
  '0029_merge': merge,
  '0030_hidden_tables': hiddenTables,
  '0031_shared_rows': sharedRows,
  '0032_token_pace': tokenPace,
  '0033_written_until': writtenUntil,
};
