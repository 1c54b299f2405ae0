/** A whole number as the database takes its decimals; null stays null. */
export function decimal(value: number | null): string | null {
  return value === null ? null : String(value);
}
