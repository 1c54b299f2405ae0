import { ApiRefused } from '../../api/failures.ts';
import type { ProjectFilter } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';

/** Millions of VND as people type them, in whole VND; a comma or a point before the decimals. */
function millions(name: string, text: string): string {
  const [, whole, decimals = ''] = /^(\d{1,9})(?:[.,](\d{1,6}))?$/.exec(text.replaceAll(/\s/g, '')) ?? [];
  if (whole === undefined) throw new ApiRefused(`${name}: ${text}`, 'BAD_USER_INPUT');
  return BigInt(whole + decimals.padEnd(6, '0')).toString();
}

/**
 * What is committed, from and to, in millions of VND, both included; null where the address gives no limit.
 * @throws ApiRefused for what is no amount, with the name of the field
 */
export function amountRange({ amountFrom, amountTo }: Query): ProjectFilter | null {
  if (amountFrom === undefined && amountTo === undefined) return null;
  return {
    committed: {
      ...(amountFrom !== undefined && { gte: millions('amountFrom', amountFrom) }),
      ...(amountTo !== undefined && { lte: millions('amountTo', amountTo) }),
    },
  };
}
