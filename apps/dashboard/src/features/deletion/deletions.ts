import { graphql } from '../../api/generated/gql.ts';
import type { DeletionFragment, TypedDocumentString } from '../../api/generated/graphql.ts';

/** What every deletion is given. */
export interface DeletionInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly idempotencyKey: string;
}

type Deletion = TypedDocumentString<
  { readonly deleted: DeletionFragment },
  { readonly input: DeletionInput }
>;

/** The mutation that deletes a record, by its type. */
export const DELETIONS = {
  Activity: graphql(`
    mutation DeleteActivity($input: DeleteActivityInput!) {
      deleted: deleteActivity(input: $input) {
        ...Deletion
      }
    }
  `),
  ExchangeRate: graphql(`
    mutation DeleteExchangeRate($input: DeleteExchangeRateInput!) {
      deleted: deleteExchangeRate(input: $input) {
        ...Deletion
      }
    }
  `),
  LegalDocument: graphql(`
    mutation DeleteLegalDocument($input: DeleteLegalDocumentInput!) {
      deleted: deleteLegalDocument(input: $input) {
        ...Deletion
      }
    }
  `),
  Organisation: graphql(`
    mutation DeleteOrganisation($input: DeleteOrganisationInput!) {
      deleted: deleteOrganisation(input: $input) {
        ...Deletion
      }
    }
  `),
  Plan: graphql(`
    mutation DeletePlan($input: DeletePlanInput!) {
      deleted: deletePlan(input: $input) {
        ...Deletion
      }
    }
  `),
  PlanTask: graphql(`
    mutation DeletePlanTask($input: DeletePlanTaskInput!) {
      deleted: deletePlanTask(input: $input) {
        ...Deletion
      }
    }
  `),
  Project: graphql(`
    mutation DeleteProject($input: DeleteProjectInput!) {
      deleted: deleteProject(input: $input) {
        ...Deletion
      }
    }
  `),
  Source: graphql(`
    mutation DeleteSource($input: DeleteSourceInput!) {
      deleted: deleteSource(input: $input) {
        ...Deletion
      }
    }
  `),
  StatisticalRecord: graphql(`
    mutation DeleteStatisticalRecord($input: DeleteStatisticalRecordInput!) {
      deleted: deleteStatisticalRecord(input: $input) {
        ...Deletion
      }
    }
  `),
  Transaction: graphql(`
    mutation DeleteTransaction($input: DeleteTransactionInput!) {
      deleted: deleteTransaction(input: $input) {
        ...Deletion
      }
    }
  `),
  Twinning: graphql(`
    mutation DeleteTwinning($input: DeleteTwinningInput!) {
      deleted: deleteTwinning(input: $input) {
        ...Deletion
      }
    }
  `),
} as const satisfies Readonly<Record<string, Deletion>>;

export type DeletableType = keyof typeof DELETIONS;

export function deletionOf(typename: DeletableType): Deletion {
  return DELETIONS[typename];
}
