import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { CompiledQuery, RawBuilder } from 'kysely';
import { type Binding, Parameter } from '../argument/parameter.ts';
import { blamed } from '../errors.ts';
import type { Planner } from '../planner.ts';
import type { Compilation, EdgeStrategy, Mode } from '../statement/compilation.ts';
import type { Database } from './database.ts';

const tracer = trace.getTracer('pothos-kysely');

/** A compiled statement: SQL that holds parameters, no values. */
export class Statement<Row> {
  readonly #query: CompiledQuery<Row>;
  readonly #mode: Mode;
  readonly #strategies: readonly EdgeStrategy[];
  readonly #checked: readonly Parameter[];

  constructor(compilation: Compilation, database: Database, statement: RawBuilder<Row>) {
    this.#query = statement.compile(database);
    this.#mode = compilation.mode;
    this.#strategies = compilation.strategies;
    this.#checked = compilation.checked;
  }

  /** The statement with some values, for those who send it themselves. */
  bound(binding: Binding): CompiledQuery<Row> {
    for (const checked of this.#checked) checked.read(binding);
    const parameters = this.#query.parameters.map((each) =>
      each instanceof Parameter ? each.read(binding) : each,
    );
    return { ...this.#query, parameters };
  }

  /** The rows for some values. */
  async run(planner: Planner, binding: Binding): Promise<readonly Row[]> {
    const query = this.bound(binding);
    const database = planner.database(binding.context);
    const report = planner.report(binding.context);
    const start = report ? performance.now() : 0;
    const { rows } = await this.#traced(() => database.executeQuery<Row>(query));
    report?.({
      sql: query.sql,
      mode: this.#mode,
      strategies: this.#strategies,
      milliseconds: performance.now() - start,
    });
    return rows;
  }

  /** A span for each statement, by the conventions for database clients; nothing where nobody traces. */
  #traced<Result>(execute: () => Promise<Result>): Promise<Result> {
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': this.#query.sql };
    return tracer.startActiveSpan('SELECT', { kind: SpanKind.CLIENT, attributes }, async (span) => {
      try {
        return await execute();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw blamed(error);
      } finally {
        span.end();
      }
    });
  }
}
