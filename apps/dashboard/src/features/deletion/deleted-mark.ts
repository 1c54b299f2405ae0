/** The name in an address under which the change stands that deleted a record of the list. */
export const DELETED = 'deleted';
