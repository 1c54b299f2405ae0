import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { Planner } from '../planner.ts';
import type { Plan } from './plan.ts';

/** So many plans are kept for one operation: its viewers, places and decisions. The oldest is then made anew. */
const greatestPlans = 500;

/**
 * The plans of an operation, kept as long as its document is: parse and validate once, plan once. Variables of `@skip`
 * and `@include` name plans, since they change what is asked; other values do not.
 */
export class PlanCache {
  readonly #plans = new WeakMap<object, Map<string, Plan<unknown>>>();
  readonly #deciding = new WeakMap<object, readonly string[]>();

  /** The plan of this name for an operation and viewer, made when it is first asked for. */
  find<Row>(
    owner: object,
    document: Pick<DocumentNode, 'definitions'>,
    variables: Readonly<Record<string, unknown>>,
    name: string,
    make: () => Plan<Row>,
  ): Plan<Row> {
    const plans = this.#plans.get(owner) ?? new Map<string, Plan<unknown>>();
    this.#plans.set(owner, plans);
    const decided = this.#decidingVariables(owner, document).map((variable) => variables[variable] === true);
    const key = `${name} ${decided.join()}`;
    const known = plans.get(key);
    if (known !== undefined) return known as Plan<Row>;
    const [oldest] = plans.keys();
    if (plans.size >= greatestPlans && oldest !== undefined) plans.delete(oldest);
    const plan = make();
    plans.set(key, plan as Plan<unknown>);
    return plan;
  }

  #decidingVariables(owner: object, { definitions }: Pick<DocumentNode, 'definitions'>): readonly string[] {
    const known = this.#deciding.get(owner);
    if (known !== undefined) return known;
    const found = new Set<string>();
    visit(
      { kind: Kind.DOCUMENT, definitions },
      {
        Directive({ name, arguments: given }) {
          if (name.value !== 'skip' && name.value !== 'include') return;
          for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
        },
      },
    );
    this.#deciding.set(owner, [...found]);
    return [...found];
  }
}

/**
 * What of the viewer names a plan.
 * @throws where JSON does not tell viewers apart: they would share statements
 */
export function viewerName(planner: Planner, context: object): string {
  return JSON.stringify(planner.viewer(context) ?? null, told);
}

/** What JSON writes as it is; a set or a map would be `{}`, whatever it holds. */
function told(name: string, value: unknown): unknown {
  const isTold =
    value === null ||
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    Array.isArray(value) ||
    isPlain(value);
  if (!isTold) throw new Error(`the viewer${name && `'s ${name}`} must be JSON, for it names the statements`);
  return value;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** The operation and fragments of a document, as resolvers know them. */
export function definitionsOf(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, DocumentNode['definitions'][number]>>,
): Pick<DocumentNode, 'definitions'> {
  return { definitions: [operation, ...Object.values(fragments)] };
}
