import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { costOf } from './field-cost.ts';

const names = new GraphQLList(new GraphQLNonNull(GraphQLString));

/** By the GraphQL Cost Directives Specification, so that clients reckon as the server does. */
export const costDirectives: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'cost',
    description:
      'How many rows the field may read itself. Without it an object reads one, a value of one none.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { weight: { type: new GraphQLNonNull(GraphQLString), description: 'Rows, as a number.' } },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description: 'How many records a list has at most: what is selected of each is read as often.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt, description: 'So many where no slicing argument is given.' },
      slicingArguments: {
        type: names,
        description: 'Arguments that tell how many, the first that is given.',
      },
      sizedFields: { type: names, description: 'The fields below that have so many, in place of the field.' },
      requireOneSlicingArgument: {
        type: new GraphQLNonNull(GraphQLBoolean),
        defaultValue: true,
        description: 'Whether one of the slicing arguments must be given; nowhere here.',
      },
    },
  }),
];

/** Writes what each field costs beside it, where the printer of schemas looks for directives. */
export function documentCosts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { weight, listSize } = costOf(type.name, field);
      const usual = isLeafType(getNamedType(field.type)) ? 0 : 1;
      field.extensions = {
        ...field.extensions,
        directives: {
          ...(weight !== usual && { cost: { weight: String(weight) } }),
          ...(listSize !== null && { listSize: { ...listSize, requireOneSlicingArgument: false } }),
        },
      };
    }
  }
  return schema;
}
