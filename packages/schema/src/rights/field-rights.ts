import type { RightName } from './right.ts';

/**
 * Who may ask for what: each field of each type, each member of each filter, each field of each order, under its right.
 * What is not named here is nobody's, and a test fails.
 */
export const fieldRights: Readonly<Record<string, Readonly<Partial<Record<RightName, string>>>>> = {
  AccessEvent: {
    managers: 'happenedAt kind operation personName rowCount subject',
  },
  AccessEventConnection: {
    managers: 'edges nodes pageInfo totalCount',
  },
  AccessEventEdge: {
    managers: 'cursor node',
  },
  AccessEventFilter: {
    managers: 'happenedOn kind personName',
  },
  AccessEventOrderField: {
    managers: 'HAPPENED',
  },
  Activity: {
    everyone: `
      attachments counterpart counterpartCountry counterpartPeople days direction endDate id kind lead
      localPeople outcome participants people placeName project provenance purpose setting source
      startDate statisticalRecord title titleEn twinning unit viewerCanDelete viewerCanEdit
    `,
    office: 'history version',
  },
  ActivityBreakdown: {
    publicAndOffice: 'rows total',
  },
  ActivityBulkUpdated: {
    everyone: 'activities ids',
  },
  ActivityConnection: {
    everyone: 'edges nodes pageInfo totalCount',
  },
  ActivityCountFilter: {
    publicAndOffice: `
      counterpart counterpartCountry counterpartUnit date direction kind lastDate lead partnerKind project
      provenance setting statisticalRecord text twinning unit year
    `,
  },
  ActivityEdge: {
    everyone: 'cursor node',
  },
  ActivityEntry: {
    publicAndOffice: 'activities activity days people statisticalRecord',
  },
  ActivityEntryConnection: {
    publicAndOffice: 'edges nodes pageInfo total totalCount',
  },
  ActivityEntryEdge: {
    publicAndOffice: 'cursor node',
  },
  ActivityEntryOrderField: {
    publicAndOffice: 'ACTIVITIES DAYS KIND PEOPLE START_DATE TITLE',
  },
  ActivityFilter: {
    everyone: `
      counterpart counterpartCountry direction endDate id kind lead people provenance setting startDate
      title unit
    `,
  },
  ActivityKey: {
    publicAndOffice: 'dimension id label labelEn nodeId',
  },
  ActivityOrderField: {
    everyone: 'KIND PEOPLE START_DATE TITLE',
  },
  ActivityRow: {
    publicAndOffice: 'activities days keys people personDays uncounted undated',
  },
  ActivityTotal: {
    publicAndOffice: 'activities days people personDays uncounted undated',
  },
  ActivityWritten: {
    everyone: 'activity id',
  },
  AdministrativeUnit: {
    everyone: `
      aliases areaKm2 boundary code country id isBorder isCurrent latitude level longitude name nameEn
      parent predecessors successors type typeEn unitId validFrom validTo
    `,
  },
  AdministrativeUnitConnection: {
    everyone: 'edges nodes pageInfo totalCount',
  },
  AdministrativeUnitCrosswalk: {
    everyone: 'areaShare unit',
  },
  AdministrativeUnitEdge: {
    everyone: 'cursor node',
  },
  AdministrativeUnitFilter: {
    everyone: 'countryCode ground isBorder isCurrent level name parent unitId',
  },
  AdministrativeUnitOrderField: {
    everyone: 'AREA CODE NAME',
  },
  Attachment: {
    everyone: `
      activity caption captionEn height id mediaType name path project size thumbnailPath uploadedAt
      viewerCanDelete viewerCanEdit width
    `,
    insiders: 'progressUpdate registration',
    office: 'legalDocument planTask uploadedBy version',
  },
  AttachmentWritten: {
    everyone: 'attachment id',
  },
  AuditEvent: {
    office: 'differences operation record recordId recordTypename recordVersion typename',
  },
  AuditEventConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  AuditEventEdge: {
    office: 'cursor node',
  },
  AuditEventFilter: {
    office: 'operation record recordTypename',
  },
  AuditEventOrderField: {
    office: 'HAPPENED',
  },
  Boundary: {
    everyone: 'geometry importedOn sourceName sourceNote',
  },
  BulkConflict: {
    everyone: 'conflicts message',
  },
  Change: {
    office: 'events id madeAt operation personName reason revertedBy reverts viewerCanRevert',
  },
  ChangeConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  ChangeEdge: {
    office: 'cursor node',
  },
  ChangeFilter: {
    office: 'events id madeOn operation personName reason',
  },
  ChangeOrderField: {
    office: 'MADE_AT',
  },
  ChangeReverted: {
    office: 'change',
  },
  ChangedSince: {
    office: 'current field left record typename',
  },
  ChannelFilter: {
    publicAndOffice: 'id',
  },
  Contact: {
    personal: 'email id name phone role',
  },
  ContactFilter: {
    managers: 'email name phone role',
  },
  Country: {
    everyone: 'aliases alpha3 code id latitude longitude name nameEn numericCode',
  },
  CountryConnection: {
    everyone: 'edges nodes pageInfo totalCount',
  },
  CountryEdge: {
    everyone: 'cursor node',
  },
  CountryFilter: {
    everyone: 'code name',
  },
  CountryOrderField: {
    everyone: 'NAME',
  },
  CoverageFilter: {
    office: 'commune endDate place project provenance sector startDate',
  },
  Currency: {
    everyone: 'code decimals name nameEn',
  },
  DeletedRecord: {
    office: 'change label labelEn recordId typename',
  },
  DeletedRecordConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  DeletedRecordEdge: {
    office: 'cursor node',
  },
  DuplicateDismissed: {
    everyone: 'one other',
  },
  DuplicateReason: {
    managers: 'greatest kind points value',
  },
  DuplicateSuggestion: {
    managers: 'one other reasons score',
  },
  ExchangeRate: {
    office: `
      currency history id period provenance rate source startsOn statedBy version viewerCanDelete
      viewerCanEdit
    `,
  },
  ExchangeRateConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  ExchangeRateEdge: {
    office: 'cursor node',
  },
  ExchangeRateFilter: {
    office: 'currency period provenance startsOn',
  },
  ExchangeRateOrderField: {
    office: 'CURRENCY STARTS_ON',
  },
  ExchangeRateWritten: {
    everyone: 'exchangeRate id',
  },
  FieldDifference: {
    office: 'after afterLabel afterLabelEn before beforeLabel beforeLabelEn field',
  },
  Forbidden: {
    everyone: 'message',
  },
  FunderFilter: {
    publicAndOffice: 'country id kind organisation',
  },
  FundingBreakdown: {
    publicAndOffice: 'rows total',
  },
  FundingEntry: {
    publicAndOffice: 'amount place project sector statisticalRecord transaction',
  },
  FundingEntryConnection: {
    publicAndOffice: 'edges nodes pageInfo total totalCount',
  },
  FundingEntryEdge: {
    publicAndOffice: 'cursor node',
  },
  FundingFilter: {
    publicAndOffice: 'channel commune date funder place project provenance sector year',
  },
  FundingKey: {
    publicAndOffice: 'dimension id label labelEn nodeId',
  },
  FundingRow: {
    publicAndOffice: 'amount keys projects sectors transactions unvalued',
  },
  FundingTotal: {
    publicAndOffice: 'amount projects transactions unvalued',
  },
  InputProblem: {
    everyone: 'code message path',
  },
  InvalidInput: {
    everyone: 'message path problems',
  },
  JudgedOverlap: {
    office: 'judgement',
  },
  LegalDocument: {
    publicAndOffice: `
      attachments carriedOutBy carriesOut effectiveFrom effectiveTo id issuedOn issuer kind number plans
      provenance source title titleEn viewerCanDelete viewerCanEdit
    `,
    office: 'history version',
  },
  LegalDocumentConnection: {
    publicAndOffice: 'edges nodes pageInfo totalCount',
  },
  LegalDocumentEdge: {
    publicAndOffice: 'cursor node',
  },
  LegalDocumentFilter: {
    publicAndOffice: 'id issuedOn issuer kind number provenance title titleEn',
  },
  LegalDocumentOrderField: {
    publicAndOffice: 'ISSUED_ON KIND NUMBER TITLE',
  },
  LegalDocumentWritten: {
    everyone: 'id legalDocument',
  },
  LockedPeriod: {
    office: 'coversFrom coversTo id lockedAt reason',
  },
  LockedPeriodConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  LockedPeriodEdge: {
    office: 'cursor node',
  },
  LockedPeriodOrderField: {
    office: 'COVERS_FROM',
  },
  Money: {
    everyone: 'atLeast estimated unvalued vnd',
  },
  Mutation: {
    managers: `
      createActivity createExchangeRate createLegalDocument createOrganisation createPlan createPlanTask
      createProject createSource createStatisticalRecord createTransaction createTwinning deleteActivity
      deleteAttachment updateAttachment
      deleteExchangeRate deleteLegalDocument deleteOrganisation deletePlan deletePlanTask deleteProject
      deleteSource deleteStatisticalRecord deleteTransaction deleteTwinning dismissDuplicate judgeOverlap
      mergeOrganisations mergeProjects revertChange reviewProgressUpdate reviewProposal setSectorPriorities
      shareProject unshareProject
      updateActivities updateActivity updateExchangeRate updateLegalDocument updateOrganisation updatePlan
      updatePlanTask updateProject updateProjects updateSource updateStatisticalRecord updateTransaction
      updateTwinning
    `,
    admins: 'lockPeriod unlockPeriod',
    insiders: 'markNotificationsRead',
    partners: 'proposeChange submitProgressUpdate withdrawProgressUpdate withdrawProposal',
  },
  Neighbour: {
    office: 'communes organisation projects sectors sharedCells',
  },
  NeighbourConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  NeighbourEdge: {
    office: 'cursor node',
  },
  Node: {
    everyone: 'id',
  },
  Notification: {
    insiders: 'createdAt id kind progressUpdate readAt',
    personal: 'proposal',
  },
  NotificationConnection: {
    insiders: 'edges nodes pageInfo totalCount',
  },
  NotificationEdge: {
    insiders: 'cursor node',
  },
  NotificationFilter: {
    insiders: 'isRead',
  },
  NotificationOrderField: {
    insiders: 'CREATED_AT',
  },
  NotificationsRead: {
    insiders: 'count',
  },
  Organisation: {
    everyone: `
      activities aliases committed country disbursed id identifiers kind name nameEn places projectCount
      projects provenance shortName side source viewerCanDelete viewerCanEdit
    `,
    publicAndOffice: 'activeSince communes description descriptionEn lastActivity parent unit website',
    insiders: 'registrations',
    office: 'history nextExpiry version',
    personal: 'contacts',
  },
  OrganisationAlias: {
    everyone: 'language name',
  },
  OrganisationBreakdown: {
    publicAndOffice: 'rows total',
  },
  OrganisationConnection: {
    everyone: 'edges nodes pageInfo totalCount',
  },
  OrganisationEdge: {
    everyone: 'cursor node',
  },
  OrganisationFilter: {
    everyone: 'activities country id kind name nameEn projects provenance side transactions',
    publicAndOffice: 'activeSince text unit',
    office: 'registrations',
    managers: 'contacts',
  },
  OrganisationIdentifier: {
    everyone: 'scheme value',
  },
  OrganisationKey: {
    publicAndOffice: 'dimension id label labelEn nodeId',
  },
  OrganisationOrderField: {
    everyone: 'COUNTRY KIND NAME NAME_EN PROJECTS',
    publicAndOffice: 'ACTIVE_SINCE COMMITTED DISBURSED LAST_ACTIVITY',
    office: 'NEXT_EXPIRY',
  },
  OrganisationRegistration: {
    insiders: 'attachments expiresOn id issuedBy issuedOn kind number organisation',
  },
  OrganisationRegistrationConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  OrganisationRegistrationEdge: {
    office: 'cursor node',
  },
  OrganisationRegistrationFilter: {
    office: 'expiresOn issuedOn kind organisation',
  },
  OrganisationRegistrationOrderField: {
    office: 'EXPIRES_ON ISSUED_ON',
  },
  OrganisationRow: {
    publicAndOffice: 'keys organisations',
  },
  OrganisationTotal: {
    publicAndOffice: 'organisations',
  },
  OrganisationWritten: {
    everyone: 'id organisation',
  },
  Overlap: {
    office: 'apart communes judgement one other reasons score sectors since units until verdict',
  },
  OverlapBreakdown: {
    office: 'rows',
  },
  OverlapCell: {
    office: 'committed commune partners projects sector',
  },
  OverlapConnection: {
    office: 'edges nodes pageInfo scope totalCount',
  },
  OverlapEdge: {
    office: 'cursor node',
  },
  OverlapFilter: {
    office: 'months score verdict',
  },
  OverlapReason: {
    office: 'greatest kind points stated value',
  },
  OverlapScope: {
    office: 'cells complete perCell',
  },
  OverlapVerdict: {
    office: 'id judgedOn note one other verdict version',
  },
  OverlapVerdictConflict: {
    office: 'judgement message path',
  },
  PageInfo: {
    everyone: 'endCursor hasNextPage hasPreviousPage startCursor',
  },
  PeriodLocked: {
    office: 'period',
  },
  PeriodUnlocked: {
    office: 'id',
  },
  Plan: {
    office: `
      history id issuer legalDocument periodFrom periodTo provenance source status tasks title titleEn
      version viewerCanDelete viewerCanEdit year
    `,
  },
  PlanBreakdown: {
    office: 'rows total',
  },
  PlanConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  PlanEdge: {
    office: 'cursor node',
  },
  PlanFilter: {
    office: 'id issuer periodFrom periodTo provenance status title titleEn year',
  },
  PlanKey: {
    office: 'dimension id label labelEn nodeId',
  },
  PlanOrderField: {
    office: 'TITLE YEAR',
  },
  PlanRow: {
    office: 'activities done doneLate keys open overdue people plannedActivities plannedPeople tasks',
  },
  PlanTask: {
    office: `
      activities activityCount activityKind attachments coordinators doneOn dueOn history id lead plan
      plannedActivities plannedPeople plannedVnd position projects provenance sector source startsOn state
      title titleEn version viewerCanDelete viewerCanEdit
    `,
  },
  PlanTaskConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  PlanTaskEdge: {
    office: 'cursor node',
  },
  PlanTaskFilter: {
    office: `
      activities activityKind coordinators doneOn dueOn id lead leadId plan plannedActivities plannedVnd
      projects provenance sector startsOn state title titleEn year
    `,
  },
  PlanTaskOrderField: {
    office: 'DONE_ON DUE_ON LEAD POSITION TITLE YEAR',
  },
  PlanTaskStateOnDay: {
    office: 'asOf',
  },
  PlanTaskWritten: {
    everyone: 'id planTask',
  },
  PlanTotal: {
    office: 'activities done doneLate open overdue people plannedActivities plannedPeople tasks',
  },
  PlanWritten: {
    everyone: 'id plan',
  },
  ProgressUpdate: {
    insiders: `
      attachments createdAt expectedEnd id organisation peopleReached periodEnd periodStart project
      reviewedAt state submittedAt text viewerCanAttach viewerCanEdit viewerCanReview viewerCanWithdraw
    `,
    personal: 'personName reviewComment version',
  },
  ProgressUpdateConnection: {
    insiders: 'edges nodes pageInfo totalCount',
  },
  ProgressUpdateEdge: {
    insiders: 'cursor node',
  },
  ProgressUpdateFilter: {
    insiders: 'organisation periodEnd project state submittedOn',
  },
  ProgressUpdateOrderField: {
    insiders: 'CREATED_AT PERIOD_END SUBMITTED_AT',
  },
  ProgressUpdateWritten: {
    personal: 'id progressUpdate',
  },
  Project: {
    everyone: `
      activities actualEnd actualStart approvalAuthority approvalDate approvalNumber attachments children
      code committed description descriptionEn disbursed documents endDate governingDecree id managingBody
      parent participants places plannedEnd plannedStart provenance sectors source startDate status title
      titleEn transactions type viewerCanDelete viewerCanEdit viewerCanShare
    `,
    office: 'history overlaps papers shares version',
  },
  ProjectBulkUpdated: {
    everyone: 'ids projects',
  },
  ProjectConnection: {
    everyone: 'committed disbursed edges nodes pageInfo totalCount',
  },
  ProjectDocument: {
    everyone: 'category datedOn id language provenance source title titleEn url',
  },
  ProjectEdge: {
    everyone: 'cursor node',
  },
  ProjectFacetRow: {
    everyone: 'key projects',
  },
  ProjectFacets: {
    everyone: 'rows total',
  },
  ProjectFilter: {
    everyone: `
      amountBand approvalDate approvalStated code committed disbursed endDate enteredPlaces funders
      hasCommitments hasDisbursements id managingBody parent participants partners places provenance
      sectors startDate status title titleEn transactions type
    `,
    office: 'papers',
  },
  ProjectKey: {
    everyone: 'dimension id label labelEn nodeId',
  },
  ProjectOrderField: {
    everyone: 'CODE COMMITTED DISBURSED END_DATE START_DATE STATUS TITLE TITLE_EN',
  },
  ProjectParticipant: {
    everyone: 'organisation role',
  },
  ProjectParticipantFilter: {
    everyone: 'organisation role',
  },
  ProjectPlace: {
    everyone: 'percentage unit',
  },
  ProjectSector: {
    everyone: 'percentage sector',
  },
  ProjectShare: {
    office: 'organisation sharedOn',
  },
  ProjectTotal: {
    everyone: 'projects',
  },
  ProjectWritten: {
    everyone: 'id project',
  },
  Proposal: {
    personal: `
      activity comment createdAt fields id organisation personName project reviewComment reviewedAt state
      submittedAt transaction version viewerCanEdit viewerCanReview viewerCanWithdraw
    `,
    managers: 'recordVersion',
  },
  ProposalConnection: {
    personal: 'edges nodes pageInfo totalCount',
  },
  ProposalEdge: {
    personal: 'cursor node',
  },
  ProposalField: {
    personal: `
      current decision field proposed proposedLabel proposedLabelEn was wasLabel wasLabelEn
    `,
  },
  ProposalFilter: {
    personal: 'organisation project state submittedOn',
  },
  ProposalOrderField: {
    personal: 'CREATED_AT SUBMITTED_AT',
  },
  ProposalWritten: {
    personal: 'id proposal',
  },
  Query: {
    everyone: `
      activities activity administrativeUnits countries node nodes organisation organisations partners
      project projectFacets projects search sectors sources transactions viewer
    `,
    publicAndOffice: `
      activityBreakdown activityEntries fundingBreakdown fundingEntries legalDocuments
      organisationBreakdown statisticalRecords twinning twinnings
    `,
    office: `
      changes deletedRecords exchangeRate exchangeRates lockedPeriods neighbours overlapBreakdown overlaps
      planBreakdown planTasks plans registrations undisbursed undisbursedBreakdown
    `,
    insiders: '__schema __type notifications progressUpdates',
    personal: 'proposals',
    managers: 'accessEvents duplicateSuggestions',
  },
  RateOnDay: {
    office: 'exchangeRate rate rateSource',
  },
  RecordDeleted: {
    everyone: 'id',
  },
  RecordInUse: {
    everyone: 'message referrers',
  },
  Referrers: {
    everyone: 'count examples field typename',
  },
  RevertConflict: {
    office: 'conflicts message',
  },
  SearchConnection: {
    everyone: 'edges nodes pageInfo totalCount',
  },
  SearchEdge: {
    everyone: 'cursor node',
  },
  Sector: {
    everyone: 'code id isPriority name nameEn parent priorities provinceSector status vocabulary',
  },
  SectorConnection: {
    everyone: 'edges nodes pageInfo totalCount',
  },
  SectorEdge: {
    everyone: 'cursor node',
  },
  SectorFilter: {
    everyone: 'code isPriority name provinceSector status vocabulary',
  },
  SectorOrderField: {
    everyone: 'NAME POSITION',
  },
  SectorPriority: {
    everyone: 'source validFrom validTo',
  },
  SectorWritten: {
    everyone: 'id sector',
  },
  Source: {
    everyone: `
      author coversFrom coversTo id note noteEn provenance publishedOn publisher title titleEn url
      viewerCanDelete viewerCanEdit
    `,
    office: 'history version',
  },
  SourceConnection: {
    everyone: 'edges nodes pageInfo totalCount',
  },
  SourceEdge: {
    everyone: 'cursor node',
  },
  SourceFilter: {
    everyone: 'provenance publisher title',
  },
  SourceOrderField: {
    everyone: 'PUBLISHED_ON TITLE',
  },
  SourceWritten: {
    everyone: 'id source',
  },
  StatisticalRecord: {
    publicAndOffice: `
      activities activityDirection activityKind activitySetting amount code counterpart counterpartCountry
      counterpartKind coversFrom coversTo funderCountry funderKind id lead people places provenance quote
      sectors source subject title titleEn transactionKind viewerCanDelete viewerCanEdit
    `,
    office: 'history version',
  },
  StatisticalRecordConnection: {
    publicAndOffice: 'edges nodes pageInfo totalCount',
  },
  StatisticalRecordEdge: {
    publicAndOffice: 'cursor node',
  },
  StatisticalRecordFilter: {
    publicAndOffice: 'activityKind code coversFrom coversTo provenance subject',
  },
  StatisticalRecordOrderField: {
    publicAndOffice: 'CODE',
  },
  StatisticalRecordWritten: {
    everyone: 'id statisticalRecord',
  },
  Transaction: {
    everyone: `
      amount atLeast channel currency description descriptionEn direction id kind nature project
      provenance provider quantity rate rateSource receiver source statisticalRecord unit valueDate
      viewerCanDelete viewerCanEdit vnd
    `,
    office: 'history version',
  },
  TransactionConnection: {
    everyone: 'edges nodes pageInfo totalCount',
  },
  TransactionEdge: {
    everyone: 'cursor node',
  },
  TransactionFilter: {
    everyone: 'amount channel currency direction id kind nature project provenance provider valueDate vnd',
  },
  TransactionOrderField: {
    everyone: 'VALUE_DATE VND',
  },
  TransactionWritten: {
    everyone: 'id transaction',
  },
  Twinning: {
    publicAndOffice: `
      activities counterpartCountry counterpartName counterpartUnit endedOn id level localName localUnit
      provenance renewedOn signedOn sinceYear source title titleEn viewerCanDelete viewerCanEdit
    `,
    office: 'history version',
  },
  TwinningConnection: {
    publicAndOffice: 'edges nodes pageInfo totalCount',
  },
  TwinningEdge: {
    publicAndOffice: 'cursor node',
  },
  TwinningFilter: {
    publicAndOffice: 'counterpartCountry endedOn level localUnit provenance sinceYear title',
  },
  TwinningOrderField: {
    publicAndOffice: 'LEVEL SINCE_YEAR TITLE',
  },
  TwinningWritten: {
    everyone: 'id twinning',
  },
  Undisbursed: {
    office: 'age committed disbursed firstCommitment lastCommitment project undisbursed',
  },
  UndisbursedBreakdown: {
    office: 'rows total',
  },
  UndisbursedConnection: {
    office: 'edges nodes pageInfo totalCount',
  },
  UndisbursedEdge: {
    office: 'cursor node',
  },
  UndisbursedFilter: {
    office: 'age firstCommitment lastCommitment project undisbursed',
  },
  UndisbursedOfAge: {
    office: 'age amount projects',
  },
  UndisbursedTotal: {
    office: 'amount projects',
  },
  VersionConflict: {
    everyone: 'current currentVersion expectedVersion message',
  },
  Viewer: {
    everyone: `
      email name organisation role viewerCanAdminister viewerCanExplore viewerCanExport viewerCanPropose
      viewerCanReview viewerCanSeeOffice viewerCanWrite
    `,
  },
};
