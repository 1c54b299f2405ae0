/**
 * From more parents than this on, what hangs from them is read as one set rather than parent by parent. Measured on PostgreSQL
 * with an index on the parent's key: below it the lookups are cheaper than building and hashing the set.
 */
export const measuredThreshold = 40;
