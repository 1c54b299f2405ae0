/** Stands in for the resolver that the plugin gives every planned field. */
export function unplanned(): never {
  throw new Error('a planned field was resolved without its plan');
}
