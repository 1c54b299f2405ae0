export { BadUserInput, type StatementReport } from '@nhipcau/pothos-kysely';
export { answerOperation, recordsOf } from './answer.ts';
export { type Access, noteAccess } from './change/note-access.ts';
export { type Context, createContext } from './context.ts';
export { encodeNodeId } from './node/node-id.ts';
export { checkRights } from './rights/check-rights.ts';
export { schema } from './schema.ts';
export { identityOf, type Viewer, type ViewerRole, visitor } from './viewer/viewer.ts';
