import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { documentLimits as limits } from './limits.ts';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Why a document's text is too much to be parsed, in words for whoever sent it; null where it is not, or where it cannot
 * be read: the parser says where. The parser goes as deep as the text does, so that is looked at before.
 */
export function textFault(text: string): string | null {
  if (text.length > limits.characters) return `it is longer than ${limits.characters} characters`;
  const lexer = new Lexer(new Source(text));
  let [tokens, nesting] = [0, 0];
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (opening.has(token.kind)) nesting += 1;
      if (closing.has(token.kind)) nesting -= 1;
      if (tokens > limits.tokens) return `it has more than ${limits.tokens} tokens`;
      if (nesting > limits.nesting) return `it is nested more than ${limits.nesting} deep`;
    }
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
