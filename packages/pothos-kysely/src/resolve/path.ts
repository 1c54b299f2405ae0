import type { GraphQLResolveInfo } from 'graphql';

/** Where in an operation a field stands, whatever the places in lists: `Query.search.nodes Project.sectors`. */
export function pathOf({ path, parentType }: Pick<GraphQLResolveInfo, 'path' | 'parentType'>): string {
  const steps: string[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = path; step; step = step.prev) {
    if (typeof step.key === 'string') steps.push(`${step.typename ?? ''}.${step.key}`);
  }
  return `${parentType.name} ${steps.reverse().join(' ')}`;
}
