import { schema } from '@nhipcau/schema';
import { getNamedType, Kind, type OperationDefinitionNode } from 'graphql';

/** What counts, adds up or compares all records, the same for whoever of a role asks. */
const summary = /(?:Facets|Breakdown|(?:Overlap|Neighbour|Undisbursed)Connection)$/;

/** Whether all that an operation asks for is summaries. */
export function isSummary({ operation, selectionSet }: OperationDefinitionNode): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return (
    operation === 'query' &&
    selectionSet.selections.every((selection) => {
      const field = selection.kind === Kind.FIELD ? fields[selection.name.value] : undefined;
      return field !== undefined && summary.test(getNamedType(field.type).name);
    })
  );
}
