import { type Binding, Parameter } from './parameter.ts';

type Path = readonly (string | number)[];

/**
 * An argument of an asked field, or a member of one. Its structure (which members are given, how many items a list of
 * objects has, enum values that name columns) shapes the SQL and is read here; its values are bound.
 */
export class Argument {
  /** The value in the request that the SQL is compiled for: for reading structure only. */
  readonly value: unknown;
  /** How a message names it, such as `filter.status.eq`. */
  readonly name: string;
  readonly #field: number;
  readonly #path: Path;

  constructor(value: unknown, field: number, path: Path = []) {
    this.value = value;
    this.name = path.join('.');
    this.#field = field;
    this.#path = path;
  }

  get isGiven(): boolean {
    return this.value !== null && this.value !== undefined;
  }

  member(name: string): Argument {
    const value = isRecord(this.value) ? this.value[name] : undefined;
    return new Argument(value, this.#field, [...this.#path, name]);
  }

  /** The members that are given, null included. */
  members(): readonly (readonly [string, Argument])[] {
    if (!isRecord(this.value)) return [];
    return Object.entries(this.value)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => [name, this.member(name)] as const);
  }

  /** The items of a list of objects. */
  items(): readonly Argument[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item: unknown, index) => new Argument(item, this.#field, [...this.#path, index]));
  }

  /** The same argument with only these of its members. */
  only(names: readonly string[]): Argument {
    const kept = this.members().filter(([name]) => names.includes(name));
    return new Argument(
      Object.fromEntries(kept.map(([name, { value }]) => [name, value])),
      this.#field,
      this.#path,
    );
  }

  /** The value as a parameter; `decode` turns it into what PostgreSQL takes, and may refuse it. */
  bind(decode?: (value: unknown) => unknown): Parameter {
    const read = ({ arguments: all }: Binding) => valueAt(all[this.#field], this.#path);
    return new Parameter(decode ? (binding) => decode(read(binding)) : read);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
