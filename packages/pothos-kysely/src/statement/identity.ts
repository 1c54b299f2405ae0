const numbers = new WeakMap<object, number>();
let count = 0;

/** Tells declarations apart in the names of joins: two that are called alike are not the same. */
export function identityOf(declaration: object): number {
  const known = numbers.get(declaration);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(declaration, count);
  return count;
}
