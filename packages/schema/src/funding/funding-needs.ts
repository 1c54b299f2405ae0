import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** What an operation wants to know of the rows of a breakdown, and of its total. */
export interface FundingNeeds {
  /** How many transactions there are, or lack a value, in each row. */
  readonly rowCounts: boolean;
  readonly totalCounts: boolean;
  readonly projects: boolean;
}

export const everything: FundingNeeds = { rowCounts: true, totalCounts: true, projects: true };

const counts = ['transactions', 'unvalued', 'amount.unvalued'];

/** Reads from the selection what it needs. `@skip` and `@include` are not looked at: what might be needed is. */
export function fundingNeeds(info: GraphQLResolveInfo): FundingNeeds {
  const paths = selectedPaths(info);
  const asks = (part: string, fields: readonly string[]) =>
    fields.some((field) => paths.has(`${part}.${field}`));
  return {
    rowCounts: asks('rows', counts),
    totalCounts: asks('total', counts),
    projects: asks('rows', ['projects']) || asks('total', ['projects']),
  };
}

/** As `fundingNeeds`, where the field itself is a total. */
export function totalNeeds(info: GraphQLResolveInfo): FundingNeeds {
  const paths = selectedPaths(info);
  return {
    rowCounts: false,
    totalCounts: counts.some((field) => paths.has(field)),
    projects: paths.has('projects'),
  };
}

/** The fields under the resolved one, by their names, as `rows.amount.vnd`. */
function selectedPaths({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (set: SelectionSetNode | undefined, before: string): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        paths.add(`${before}${selection.name.value}`);
        visit(selection.selectionSet, `${before}${selection.name.value}.`);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, before);
      else visit(fragments[selection.name.value]?.selectionSet, before);
    }
  };
  for (const { selectionSet } of fieldNodes) visit(selectionSet, '');
  return paths;
}
