import type { EnumRef } from '@pothos/core';
import { type BuilderTypes, builder } from './builder.ts';
import { enumComparisonInput } from './filter/comparison-inputs.ts';

/** An enum of the database as GraphQL enum and as comparison input. */
export interface Enumeration<Value extends string> {
  readonly ref: EnumRef<BuilderTypes, Value>;
  readonly filter: ReturnType<typeof enumComparisonInput>;
}

/** Declares an enum; every value of the union must be described, and no other can be. */
export function enumeration<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Enumeration<Value> {
  const described = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  );
  const ref = builder.enumType(name, { description, values: described }) as EnumRef<BuilderTypes, Value>;
  return { ref, filter: enumComparisonInput(name, ref) };
}
