/** A place in PostgreSQL's log of what was written, as a number that grows with it. */
export type LogPosition = bigint;

/** @param text as PostgreSQL prints a `pg_lsn`: two numbers in hexadecimal */
export function logPosition(text: string): LogPosition {
  const [high = '0', low = '0'] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}
