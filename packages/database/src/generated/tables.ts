// Generated from the migrated database. Do not edit: `pnpm --filter @nhipcau/database generate`.

import type { ColumnType, Generated } from 'kysely';

export type AccessKind = 'EXPORT' | 'PERSONAL_DATA';

export type ActivityDirection = 'INBOUND' | 'OUTBOUND';

export type ActivityKind = 'DELEGATION' | 'EXCHANGE' | 'TWINNING_EVENT' | 'DONATION_DRIVE' | 'VOLUNTEER_EXCHANGE' | 'MEDIA_VISIT' | 'CONSULAR_VISIT' | 'FESTIVAL';

export type ActivitySetting = 'HOSTED' | 'ABROAD';

export type AdministrativeLevel = 'PROVINCE' | 'PREFECTURE' | 'DISTRICT' | 'COMMUNE';

export type AuditOperation = 'INSERT' | 'UPDATE' | 'DELETE';

export type DocumentCategory = 'OBJECTIVES' | 'BUDGET' | 'AGREEMENT' | 'APPROVAL' | 'PROCUREMENT' | 'PROGRESS_REPORT' | 'COMPLETION_REPORT' | 'EVALUATION';

export type ExchangeRatePeriod = 'DAY' | 'YEAR';

export type FundingGrain = 'SECTOR_YEAR' | 'FUNDER_GROUP_YEAR' | 'SECTOR_FUNDER_GROUP_YEAR' | 'FUNDER_YEAR' | 'FUNDER_SECTOR' | 'PLACE_YEAR' | 'COMMUNE_YEAR' | 'STATISTICAL_RECORD' | 'SECTOR_PLACE_YEAR' | 'SECTOR_COMMUNE_YEAR';

export type InvitationPurpose = 'INVITATION' | 'RESET' | 'SIGN_IN';

export type LegalDocumentKind = 'DIRECTIVE' | 'ACTION_PROGRAMME' | 'DECISION' | 'DECREE' | 'RESOLUTION' | 'PLAN' | 'REGULATION';

export type NotificationKind = 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'PARTLY' | 'REJECTED';

export type OrganisationKind = 'FOREIGN_NGO' | 'EMBASSY' | 'INTERNATIONAL_ORGANISATION' | 'FOREIGN_LOCAL_AUTHORITY' | 'FRIENDSHIP_ASSOCIATION' | 'FUND' | 'COMPANY' | 'BENEFACTORS' | 'GOVERNMENT_AGENCY' | 'PARTY_BODY' | 'LOCAL_AUTHORITY' | 'MASS_ORGANISATION' | 'FRIENDSHIP_UNION' | 'SCHOOL' | 'HOSPITAL' | 'SOCIAL_CENTRE' | 'BORDER_POST';

export type OrganisationSide = 'PARTNER' | 'LOCAL';

export type ParticipantRole = 'FUNDING' | 'CHANNEL' | 'IMPLEMENTING' | 'BENEFICIARY';

export type PersonRole = 'ADMIN' | 'MANAGER' | 'ANALYST' | 'PARTNER';

export type PlanStatus = 'DRAFT' | 'ISSUED' | 'CLOSED';

export type ProjectStatus = 'PIPELINE' | 'IMPLEMENTATION' | 'FINALISATION' | 'CLOSED' | 'CANCELLED' | 'SUSPENDED';

export type ProjectType = 'PROGRAMME' | 'PROJECT' | 'NON_PROJECT_GRANT';

export type Provenance = 'PUBLISHED' | 'ENTERED' | 'IMPORTED' | 'DEMO';

export type RegistrationKind = 'OPERATION_REGISTRATION' | 'REPRESENTATIVE_OFFICE' | 'AGREEMENT';

export type ReviewDecision = 'ACCEPTED' | 'REJECTED';

export type ReviewState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'PARTLY' | 'REJECTED' | 'WITHDRAWN';

export type SectorStatus = 'ACTIVE' | 'WITHDRAWN';

export type SectorVocabulary = 'PROVINCE' | 'DAC_CATEGORY' | 'DAC_PURPOSE';

export type StatisticalSubject = 'ACTIVITY' | 'FUNDING';

export type TransactionDirection = 'RECEIVED' | 'GIVEN';

export type TransactionKind = 'COMMITMENT' | 'DISBURSEMENT' | 'EXPENDITURE';

export type TransactionNature = 'CASH' | 'IN_KIND';

export type TwinningLevel = 'VILLAGE' | 'VILLAGE_CLUSTER' | 'COMMUNE' | 'DISTRICT' | 'BORDER_POST';

export type Verdict = 'OPEN' | 'KNOWN' | 'NOT_AN_OVERLAP';

export interface AccessEventTable {
  id: ColumnType<string, never, never>;
  kind: AccessKind;
  person_id: string | null;
  person_name: string | null;
  role: string;
  operation: string;
  subject: string | null;
  row_count: number | null;
  happened_at: Generated<string>;
}

export interface AccountTable {
  id: Generated<string>;
  person_id: string;
  provider_id: string;
  account_id: string;
  password: string | null;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  created_at: Generated<string>;
  updated_at: Generated<string>;
}

export interface ActivityTable {
  id: Generated<string>;
  kind: ActivityKind;
  direction: ActivityDirection | null;
  setting: ActivitySetting | null;
  title: string;
  title_en: string;
  purpose: string | null;
  outcome: string | null;
  start_date: string | null;
  end_date: string | null;
  lead_id: string | null;
  counterpart_id: string | null;
  counterpart_country_code: string | null;
  unit_id: string | null;
  place_name: string | null;
  counterpart_people: number | null;
  local_people: number | null;
  project_id: string | null;
  twinning_id: string | null;
  statistical_record_id: string | null;
  source_id: string;
  provenance: Provenance;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
  version: Generated<number>;
}

export interface ActivityParticipantTable {
  activity_id: string;
  organisation_id: string;
}

export interface AdministrativeUnitTable {
  id: string;
  level: AdministrativeLevel;
  code: string;
  type: string;
  type_en: string;
  name: string;
  name_en: string;
  aliases: Generated<string[]>;
  country_code: string;
  parent_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  longitude: string | null;
  latitude: string | null;
  area_km2: string | null;
  is_border: Generated<boolean>;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
}

export interface AdministrativeUnitSuccessorTable {
  unit_id: string;
  successor_id: string;
  area_share: string;
}

export interface ApiTokenTable {
  id: Generated<string>;
  person_id: string | null;
  role: PersonRole | null;
  organisation_id: string | null;
  name: string;
  token_hash: string;
  ending: string;
  scopes: string[];
  requests_per_minute: number;
  created_at: Generated<string>;
  expires_at: string;
  last_used_at: string | null;
  paced_minute: string | null;
  paced_requests: Generated<number>;
}

export interface AttachmentTable {
  id: Generated<string>;
  project_id: string | null;
  activity_id: string | null;
  organisation_registration_id: string | null;
  legal_document_id: string | null;
  plan_task_id: string | null;
  name: string;
  slug: string;
  media_type: string;
  size_bytes: number;
  content: string;
  thumbnail: string | null;
  width: number | null;
  height: number | null;
  caption: string | null;
  caption_en: string | null;
  uploaded_at: Generated<string>;
  uploaded_by: string | null;
  uploaded_by_name: string | null;
  version: Generated<number>;
  progress_update_id: string | null;
}

export interface AuditEventTable {
  id: ColumnType<string, never, never>;
  change_id: string;
  happened_at: Generated<string>;
  operation: AuditOperation;
  table_name: string;
  row_key: unknown;
  record_table: string;
  record_id: string;
  record: ColumnType<string, never, never>;
  record_version: number | null;
  before: unknown | null;
  after: unknown | null;
  personal: boolean;
}

export interface BoundaryTable {
  unit_id: string;
  geometry: unknown;
  source_name: string;
  source_note: string | null;
  imported_at: Generated<string>;
  positions_read: number;
  positions_kept: number;
}

export interface ChangeTable {
  id: Generated<string>;
  person_id: string | null;
  person_name: string | null;
  operation: string;
  reason: string | null;
  reverts_id: string | null;
  idempotency_key: string | null;
  input_digest: string | null;
  answer: unknown | null;
  made_at: Generated<string>;
  transaction_id: Generated<string>;
}

export interface ContactTable {
  id: Generated<string>;
  organisation_id: string;
  position: Generated<number>;
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
}

export interface CountryTable {
  code: string;
  alpha3: string;
  numeric_code: string | null;
  name: string;
  name_en: string;
  aliases: Generated<string[]>;
  longitude: string | null;
  latitude: string | null;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
}

export interface CurrencyTable {
  code: string;
  name: string;
  name_en: string;
  decimals: number;
}

export interface ExchangeRateTable {
  id: Generated<string>;
  currency_code: string;
  period: ExchangeRatePeriod;
  starts_on: string;
  rate: string;
  stated_by: string;
  source_id: string;
  provenance: Provenance;
  version: Generated<number>;
}

export interface FileStoreTable {
  only_one: Generated<boolean>;
  mark: Generated<string>;
}

export interface FundingLaneTable {
  lane: number;
  changes: Generated<string>;
}

export interface FundingShareTable {
  transaction_id: string;
  kind: TransactionKind;
  provenance: Provenance;
  year: number | null;
  funder_id: string | null;
  funder_kind: OrganisationKind | null;
  funder_country: string | null;
  statistical_record_id: string | null;
  unvalued: boolean;
  at_least: boolean;
  sector_code: string | null;
  unit_id: string | null;
  commune_id: string | null;
  vnd: string;
  transactions: number;
  shares: number;
  units: number;
  communes: number;
  estimated: number;
  crossed: Generated<boolean>;
}

export interface FundingSummaryTable {
  id: ColumnType<string, never, never>;
  grain: FundingGrain;
  kind: TransactionKind;
  provenance: Provenance;
  year: number | null;
  sector_code: string | null;
  unit_id: string | null;
  commune_id: string | null;
  funder_id: string | null;
  funder_kind: OrganisationKind | null;
  funder_country: string | null;
  statistical_record_id: string | null;
  vnd: string;
  transactions: string;
  unvalued: string;
  shares: string;
  unvalued_shares: string;
  at_least: string;
  estimated: string;
  cell: string;
  folded: Generated<boolean>;
}

export interface FundingTouchedTable {
  lane: number;
  seen: string;
  exclusive: boolean;
  transactions: string[];
  projects: Generated<string[]>;
  organisations: Generated<string[]>;
  sectors: Generated<string[]>;
  units: Generated<string[]>;
  covering: Generated<string[]>;
}

export interface InvitationTable {
  id: Generated<string>;
  purpose: InvitationPurpose;
  person_id: string | null;
  token_hash: string;
  created_by: string | null;
  created_at: Generated<string>;
  expires_at: string;
  used_at: string | null;
}

export interface LegalDocumentTable {
  id: Generated<string>;
  number: string;
  kind: LegalDocumentKind;
  title: string;
  title_en: string;
  issuer_id: string | null;
  issued_on: string;
  effective_from: string | null;
  effective_to: string | null;
  source_id: string;
  provenance: Provenance;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
  version: Generated<number>;
}

export interface LegalDocumentCarriesOutTable {
  legal_document_id: string;
  carried_out_id: string;
}

export interface LockedPeriodTable {
  id: Generated<string>;
  covers_from: string;
  covers_to: string;
  reason: string;
  locked_by: string | null;
  locked_at: Generated<string>;
}

export interface NotificationTable {
  id: Generated<string>;
  person_id: string;
  kind: NotificationKind;
  proposal_id: string | null;
  progress_update_id: string | null;
  created_at: Generated<string>;
  read_at: string | null;
}

export interface OrganisationTable {
  id: Generated<string>;
  kind: OrganisationKind;
  side: OrganisationSide;
  name: string;
  name_en: string;
  short_name: string | null;
  description: string | null;
  description_en: string | null;
  country_code: string | null;
  unit_id: string | null;
  parent_id: string | null;
  website: string | null;
  active_since: number | null;
  merged_into_id: string | null;
  source_id: string;
  provenance: Provenance;
  search_name: ColumnType<string, never, never>;
  search_text: Generated<string>;
  version: Generated<number>;
}

export interface OrganisationAliasTable {
  organisation_id: string;
  name: string;
  language: string;
}

export interface OrganisationDistinctTable {
  one_id: string;
  other_id: string;
  note: string | null;
  said_at: Generated<string>;
}

export interface OrganisationIdentifierTable {
  organisation_id: string;
  scheme: string;
  value: string;
}

export interface OrganisationPlaceTable {
  organisation_id: string;
  unit_id: string;
}

export interface OrganisationRegistrationTable {
  id: Generated<string>;
  organisation_id: string;
  kind: RegistrationKind;
  number: string;
  issued_by: string | null;
  issued_on: string | null;
  expires_on: string | null;
  version: Generated<number>;
}

export interface OutgoingMessageTable {
  id: ColumnType<string, never, never>;
  notification_id: string;
  tries: Generated<number>;
  next_try_at: Generated<string>;
  sent_at: string | null;
  last_error: string | null;
}

export interface OverlapVerdictTable {
  id: Generated<string>;
  one_id: string;
  other_id: string;
  verdict: Verdict;
  note: string | null;
  judged_at: Generated<string>;
  version: Generated<number>;
}

export interface PersonTable {
  id: Generated<string>;
  name: string;
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  role: PersonRole;
  organisation_id: string | null;
  language: Generated<string>;
  disabled_at: string | null;
  created_at: Generated<string>;
  updated_at: Generated<string>;
  two_factor_enabled: Generated<boolean>;
  is_demo: Generated<boolean>;
}

export interface PlanTable {
  id: Generated<string>;
  year: number;
  title: string;
  title_en: string;
  status: PlanStatus;
  issuer_id: string | null;
  legal_document_id: string | null;
  period_from: string;
  period_to: string;
  source_id: string;
  provenance: Provenance;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
  version: Generated<number>;
}

export interface PlanTaskTable {
  id: Generated<string>;
  plan_id: string;
  position: number;
  title: string;
  title_en: string;
  lead_id: string | null;
  starts_on: string | null;
  due_on: string | null;
  done_on: string | null;
  activity_kind: ActivityKind | null;
  planned_activities: number | null;
  planned_people: number | null;
  planned_vnd: string | null;
  sector_code: string | null;
  source_id: string;
  provenance: Provenance;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
  version: Generated<number>;
}

export interface PlanTaskActivityTable {
  plan_task_id: string;
  activity_id: string;
}

export interface PlanTaskCoordinatorTable {
  plan_task_id: string;
  organisation_id: string;
}

export interface PlanTaskProjectTable {
  plan_task_id: string;
  project_id: string;
}

export interface ProgressUpdateTable {
  id: Generated<string>;
  organisation_id: string;
  project_id: string;
  person_id: string | null;
  person_name: string | null;
  state: Generated<ReviewState>;
  period_start: string;
  period_end: string;
  text: string;
  people_reached: number | null;
  expected_end: string | null;
  review_comment: string | null;
  created_at: Generated<string>;
  submitted_at: string | null;
  reviewed_at: string | null;
  reviewer_name: string | null;
  version: Generated<number>;
}

export interface ProjectTable {
  id: Generated<string>;
  code: string;
  type: ProjectType;
  status: ProjectStatus | null;
  title: string;
  title_en: string;
  description: string | null;
  description_en: string | null;
  planned_start: string | null;
  planned_end: string | null;
  actual_start: string | null;
  actual_end: string | null;
  start_date: ColumnType<string | null, never, never>;
  end_date: ColumnType<string | null, never, never>;
  approval_number: string | null;
  approval_date: string | null;
  approval_authority: string | null;
  governing_decree: string | null;
  managing_body_id: string | null;
  parent_id: string | null;
  merged_into_id: string | null;
  source_id: string;
  provenance: Provenance;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
  committed_vnd: string | null;
  committed_at_least: Generated<boolean>;
  committed_unvalued: Generated<number>;
  disbursed_vnd: string | null;
  disbursed_at_least: Generated<boolean>;
  disbursed_unvalued: Generated<number>;
  version: Generated<number>;
}

export interface ProjectCoverageTable {
  project_id: string;
  sector_code: string;
  commune_id: string;
  unit_id: string;
  unit_level: AdministrativeLevel;
  certain: boolean;
  percentage: string;
  split_stated: boolean;
  partners: string[];
  provenance: Provenance;
  start_date: string | null;
  end_date: string | null;
  parent_id: string | null;
}

export interface ProjectDistinctTable {
  one_id: string;
  other_id: string;
  note: string | null;
  said_at: Generated<string>;
}

export interface ProjectDocumentTable {
  id: Generated<string>;
  project_id: string;
  title: string;
  title_en: string;
  category: DocumentCategory;
  language: string | null;
  url: string | null;
  dated_on: string | null;
  source_id: string;
  provenance: Provenance;
}

export interface ProjectParticipantTable {
  project_id: string;
  organisation_id: string;
  role: ParticipantRole;
  position: Generated<number>;
}

export interface ProjectPlaceTable {
  project_id: string;
  unit_id: string;
  percentage: string | null;
}

export interface ProjectSectorTable {
  project_id: string;
  sector_code: string;
  percentage: string | null;
}

export interface ProjectShareTable {
  project_id: string;
  organisation_id: string;
  shared_by: string | null;
  shared_at: Generated<string>;
}

export interface ProjectTouchedTable {
  id: ColumnType<string, never, never>;
  projects: string[];
}

export interface ProposalTable {
  id: Generated<string>;
  organisation_id: string;
  project_id: string;
  transaction_id: string | null;
  activity_id: string | null;
  person_id: string | null;
  person_name: string | null;
  state: Generated<ReviewState>;
  comment: string | null;
  review_comment: string | null;
  created_at: Generated<string>;
  submitted_at: string | null;
  reviewed_at: string | null;
  reviewer_name: string | null;
  version: Generated<number>;
}

export interface ProposalFieldTable {
  proposal_id: string;
  field: string;
  column_name: string;
  was: unknown;
  proposed: unknown;
  decision: ReviewDecision | null;
}

export interface SectorTable {
  code: string;
  vocabulary: SectorVocabulary;
  status: Generated<SectorStatus>;
  name: string;
  name_en: string;
  parent_code: string | null;
  province_sector_code: string;
  position: Generated<number>;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
}

export interface SectorPriorityTable {
  sector_code: string;
  valid_from: string;
  valid_to: string | null;
  source_id: string;
}

export interface SeedSetTable {
  name: string;
  digest: string;
  seeded_at: Generated<string>;
}

export interface SessionTable {
  id: Generated<string>;
  person_id: string;
  token: string;
  expires_at: string;
  ip_address: string | null;
  user_agent: string | null;
  created_at: Generated<string>;
  updated_at: Generated<string>;
}

export interface SignInAttemptTable {
  subject: string;
  failures: number;
  began_at: string;
}

export interface SourceTable {
  id: Generated<string>;
  provenance: Provenance;
  title: string;
  title_en: string;
  publisher: string | null;
  author: string | null;
  url: string | null;
  published_on: string | null;
  covers_from: string | null;
  covers_to: string | null;
  note: string | null;
  note_en: string | null;
  version: Generated<number>;
}

export interface StatisticalRecordTable {
  id: Generated<string>;
  code: string;
  subject: StatisticalSubject;
  title: string;
  title_en: string;
  quote: string | null;
  covers_from: string;
  covers_to: string;
  activity_kind: ActivityKind | null;
  activity_direction: ActivityDirection | null;
  activity_setting: ActivitySetting | null;
  counterpart_country_code: string | null;
  counterpart_kind: OrganisationKind | null;
  counterpart_id: string | null;
  lead_id: string | null;
  activities: number | null;
  people: number | null;
  transaction_kind: TransactionKind | null;
  funder_kind: OrganisationKind | null;
  funder_country_code: string | null;
  vnd: string | null;
  at_least: Generated<boolean>;
  source_id: string;
  provenance: Provenance;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
  version: Generated<number>;
}

export interface StatisticalRecordPlaceTable {
  statistical_record_id: string;
  unit_id: string;
}

export interface StatisticalRecordSectorTable {
  statistical_record_id: string;
  sector_code: string;
}

export interface TransactionTable {
  id: Generated<string>;
  project_id: string | null;
  kind: TransactionKind;
  nature: TransactionNature;
  direction: Generated<TransactionDirection>;
  value_date: string | null;
  amount: string | null;
  currency_code: string;
  rate: string | null;
  rate_source: string | null;
  vnd: ColumnType<string | null, never, never>;
  at_least: Generated<boolean>;
  quantity: string | null;
  unit: string | null;
  provider_id: string | null;
  channel_id: string | null;
  receiver_id: string | null;
  description: string | null;
  description_en: string | null;
  statistical_record_id: string | null;
  source_id: string;
  provenance: Provenance;
  version: Generated<number>;
}

export interface TwinningTable {
  id: Generated<string>;
  level: TwinningLevel;
  title: string;
  title_en: string;
  local_name: string | null;
  local_unit_id: string | null;
  counterpart_name: string | null;
  counterpart_unit_id: string | null;
  counterpart_country_code: string;
  since_year: number | null;
  signed_on: string | null;
  renewed_on: string | null;
  ended_on: string | null;
  source_id: string;
  provenance: Provenance;
  search_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
  version: Generated<number>;
}

export interface TwoFactorTable {
  id: Generated<string>;
  person_id: string;
  secret: string;
  backup_codes: string;
  verified: Generated<boolean>;
  failed_verification_count: Generated<number>;
  locked_until: string | null;
}

export interface VerificationTable {
  id: Generated<string>;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: Generated<string>;
  updated_at: Generated<string>;
}

export interface WrittenUntilTable {
  writer: string;
  position: string;
}

export interface DB {
  access_event: AccessEventTable;
  account: AccountTable;
  activity: ActivityTable;
  activity_participant: ActivityParticipantTable;
  administrative_unit: AdministrativeUnitTable;
  administrative_unit_successor: AdministrativeUnitSuccessorTable;
  api_token: ApiTokenTable;
  attachment: AttachmentTable;
  audit_event: AuditEventTable;
  boundary: BoundaryTable;
  change: ChangeTable;
  contact: ContactTable;
  country: CountryTable;
  currency: CurrencyTable;
  exchange_rate: ExchangeRateTable;
  file_store: FileStoreTable;
  funding_lane: FundingLaneTable;
  funding_share: FundingShareTable;
  funding_summary: FundingSummaryTable;
  funding_touched: FundingTouchedTable;
  invitation: InvitationTable;
  legal_document: LegalDocumentTable;
  legal_document_carries_out: LegalDocumentCarriesOutTable;
  locked_period: LockedPeriodTable;
  notification: NotificationTable;
  organisation: OrganisationTable;
  organisation_alias: OrganisationAliasTable;
  organisation_distinct: OrganisationDistinctTable;
  organisation_identifier: OrganisationIdentifierTable;
  organisation_place: OrganisationPlaceTable;
  organisation_registration: OrganisationRegistrationTable;
  outgoing_message: OutgoingMessageTable;
  overlap_verdict: OverlapVerdictTable;
  person: PersonTable;
  plan: PlanTable;
  plan_task: PlanTaskTable;
  plan_task_activity: PlanTaskActivityTable;
  plan_task_coordinator: PlanTaskCoordinatorTable;
  plan_task_project: PlanTaskProjectTable;
  progress_update: ProgressUpdateTable;
  project: ProjectTable;
  project_coverage: ProjectCoverageTable;
  project_distinct: ProjectDistinctTable;
  project_document: ProjectDocumentTable;
  project_participant: ProjectParticipantTable;
  project_place: ProjectPlaceTable;
  project_sector: ProjectSectorTable;
  project_share: ProjectShareTable;
  project_touched: ProjectTouchedTable;
  proposal: ProposalTable;
  proposal_field: ProposalFieldTable;
  sector: SectorTable;
  sector_priority: SectorPriorityTable;
  seed_set: SeedSetTable;
  session: SessionTable;
  sign_in_attempt: SignInAttemptTable;
  source: SourceTable;
  statistical_record: StatisticalRecordTable;
  statistical_record_place: StatisticalRecordPlaceTable;
  statistical_record_sector: StatisticalRecordSectorTable;
  transaction: TransactionTable;
  twinning: TwinningTable;
  two_factor: TwoFactorTable;
  verification: VerificationTable;
  written_until: WrittenUntilTable;
}
