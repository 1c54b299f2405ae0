export { type Context, createContext } from './context.ts';
export { BadUserInput } from './errors.ts';
export { schema } from './schema.ts';
