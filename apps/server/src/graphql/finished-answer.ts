import type { ApolloServerPlugin } from '@apollo/server';
import { answerOf, type Context, schema } from '@nhipcau/schema';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';

const finished = Symbol('finished');

/** `data` that the database has written to its last character: nobody before `stringifyResult` looks into it. */
interface FinishedData extends Record<string, unknown> {
  readonly [finished]: string;
}

function isFinished(data: Record<string, unknown> | null | undefined): data is FinishedData {
  return data !== null && data !== undefined && finished in data;
}

/** Answers what the database can answer alone without parsing and writing it again. */
export function finishedAnswers(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, response }) {
          // A name that none of the document's operations has: the ordinary path says so.
          if (operation === undefined) return null;
          const variables = request.variables ?? {};
          const json = await answered({ schema, document, operation, variables, context: contextValue });
          if (json === null) return null;
          const data: FinishedData = { [finished]: json };
          return { http: response.http, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
}

/** What the caller can put right is said by the ordinary path, which names the field. */
async function answered(request: Parameters<typeof answerOf>[0]): Promise<string | null> {
  try {
    return await answerOf(request);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** The text of a result, whoever wrote its data. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  if (!isFinished(data)) return `${JSON.stringify(result)}\n`;
  const others = JSON.stringify(rest);
  const end = others === '{}' ? '}' : `,${others.slice(1)}`;
  return `{"data":${data[finished]}${end}\n`;
}
