import { documentFault, textFault } from '@nhipcau/schema';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { type Refusal, refusalOf } from './refusal.ts';
import { textFault as valueFault } from './sent-values.ts';

const MOST_ERRORS = 10;

/** A document that may be executed against the schema, or why not. */
export type ReadDocument =
  | { readonly document: DocumentNode; readonly refusal: null }
  | { readonly document: null; readonly refusal: Refusal };

/** How a document is read. */
export interface Reading {
  readonly schema: GraphQLSchema;
  /** Whether errors may suggest what of the schema was meant. */
  readonly isToldNames: boolean;
  /** Who may not ask a document at all is told so, and not what is wrong with it. */
  readonly mayAsk?: (document: DocumentNode) => boolean;
}

/**
 * Parses and validates a document. It is measured before each of these, so that neither takes longer than its length allows,
 * whatever it says.
 */
export function readDocument(text: string, { schema, isToldNames, mayAsk }: Reading): ReadDocument {
  const tooMuch = textFault(text);
  if (tooMuch !== null) return refused(refusalOf(400, 'BAD_USER_INPUT', `query: ${tooMuch}`));
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refused(refusalFor([error], 'GRAPHQL_PARSE_FAILED', isToldNames));
  }
  const fault = documentFault(document) ?? literalFault(document);
  if (fault !== null) return refused(refusalOf(400, 'BAD_USER_INPUT', `query: ${fault}`));
  if (mayAsk?.(document) === false) return refused(signIn);
  const errors = validate(schema, document, specifiedRules, { maxErrors: MOST_ERRORS });
  if (errors.length > 0) return refused(refusalFor(errors, 'GRAPHQL_VALIDATION_FAILED', isToldNames));
  return { document, refusal: null };
}

const signIn = refusalOf(401, 'UNAUTHENTICATED', 'Sign in, or send a token that holds.');

function refused(refusal: Refusal): ReadDocument {
  return { document: null, refusal };
}

/** Texts within the document are held to what texts of variables are held to. */
function literalFault(document: DocumentNode): string | null {
  let fault: string | null = null;
  visit(document, {
    StringValue({ value, loc }) {
      const found = valueFault(value);
      if (found !== null) fault ??= `a text in line ${loc?.startToken.line ?? 0} ${found}`;
    },
  });
  return fault;
}

const suggestion = / Did you mean (?:to use an inline fragment on )?[^?]*\?(?: Or [^?]*\?)?/g;

function refusalFor(errors: readonly GraphQLError[], code: string, isToldNames: boolean): Refusal {
  return {
    status: 400,
    isOfDocument: true,
    errors: errors.map((error) => {
      const { message, locations } = error.toJSON();
      return {
        message: isToldNames ? message : message.replaceAll(suggestion, ''),
        ...(locations && { locations }),
        extensions: { code },
      };
    }),
  };
}
