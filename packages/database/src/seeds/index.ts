export { type SeededSet, type SeedSet, seed } from './seed.ts';
