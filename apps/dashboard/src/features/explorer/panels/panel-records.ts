import { graphql } from '../../../api/generated/gql.ts';
import type { PanelRecordsQuery } from '../../../api/generated/graphql.ts';

/** One record of each kind that has a page of its own, for the questions of these pages. */
export const PANEL_RECORDS = graphql(`
  query PanelRecords($provenance: ProvenanceFilter) {
    projects(first: 2, filter: { provenance: $provenance }, orderBy: [{ field: COMMITTED, direction: DESC, nulls: LAST }]) {
      nodes {
        id
        code
      }
    }
    organisations(first: 1, filter: { provenance: $provenance, side: { eq: PARTNER } }, orderBy: [{ field: PROJECTS, direction: DESC }]) {
      nodes {
        id
      }
    }
    activities(first: 1, filter: { provenance: $provenance }) {
      nodes {
        id
      }
    }
    administrativeUnits(first: 1, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) {
      nodes {
        unitId
        level
        isCurrent
      }
    }
    legalDocuments(first: 1, filter: { provenance: $provenance }) {
      nodes {
        id
      }
    }
    plans(first: 1, filter: { provenance: $provenance }) {
      nodes {
        id
      }
    }
    twinnings(first: 1, filter: { provenance: $provenance }) {
      nodes {
        id
      }
    }
  }
`);

/** What of each kind there is; a question whose record is missing is left out. */
export function firstOf(records: PanelRecordsQuery) {
  const [project, otherProject] = records.projects.nodes;
  return {
    project,
    otherProject,
    partner: records.organisations.nodes[0],
    activity: records.activities.nodes[0],
    unit: records.administrativeUnits.nodes[0],
    document: records.legalDocuments.nodes[0],
    plan: records.plans.nodes[0],
    twinning: records.twinnings.nodes[0],
  };
}

export type PanelRecords = ReturnType<typeof firstOf>;
