import { format } from 'sql-formatter';
import type { Library } from '../library/open-library.ts';

/** What one way of answering an operation sent to the database. */
export interface Sent {
  readonly statements: Library['statements'];
  /** Why resolvers had to execute it; null where they had not. */
  readonly executedFor: string | null;
}

/** The statements of both ways as a file that people read: what was sent, with its parameters. */
export function goldenSql(answer: Sent, resolvers: Sent): string {
  const first =
    answer.executedFor === null
      ? section('The answer', answer.statements)
      : `-- No answer without resolvers: ${answer.executedFor}.\n`;
  return `${first}\n${section('Resolvers', resolvers.statements)}`;
}

function section(title: string, statements: Library['statements']): string {
  const count = `${statements.length} statement${statements.length === 1 ? '' : 's'}`;
  // Statements that run beside each other end in any order.
  return [`-- ${title}: ${count}\n`, ...statements.map(readable).toSorted()].join('\n');
}

function readable({ sql, parameters }: Library['statements'][number]): string {
  const values = parameters.map((value, index) => `-- $${index + 1} = ${JSON.stringify(value)}\n`);
  const text = format(sql, { language: 'postgresql', expressionWidth: 100 });
  return `${values.join('')}${text.replaceAll('\u0001', '\\u0001')};\n`;
}
