import type { ApolloServerPlugin } from '@apollo/server';
import { answerOf, type Context, schema } from '@nhipcau/schema';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { unavailableAnswer } from '../http/database-unavailable.ts';
import { isSummary } from './is-summary.ts';
import { KeptSummaries } from './kept-summaries.ts';
import type { maskError } from './masked-error.ts';

const finished = Symbol('finished');

/** `data` that the database has written to its last character: nobody before `stringifyResult` looks into it. */
interface FinishedData extends Record<string, unknown> {
  readonly [finished]: string;
}

function isFinished(data: Record<string, unknown> | null | undefined): data is FinishedData {
  return data !== null && data !== undefined && finished in data;
}

/** Answers what the database can answer alone without parsing and writing it again. */
export function finishedAnswers(mask: ReturnType<typeof maskError>): ApolloServerPlugin<Context> {
  const summaries = new KeptSummaries();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, response, source }) {
          // A name that none of the document's operations has: the ordinary path says so.
          if (operation === undefined) return null;
          const variables = request.variables ?? {};
          const { http } = response;
          try {
            const ask = () => answered({ schema, document, operation, variables, context: contextValue });
            const json = isSummary(operation)
              ? await summaries.answer(
                  contextValue,
                  JSON.stringify([source, operation.name?.value, variables]),
                  ask,
                )
              : await ask();
            if (json === null) return null;
            const data: FinishedData = { [finished]: json };
            return { http, body: { kind: 'single', singleResult: { data } } };
          } catch (error) {
            if (unavailableAnswer(error) === null) throw error;
            const errors = [mask({ message: '' }, error)];
            return { http, body: { kind: 'single', singleResult: { data: null, errors } } };
          }
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
