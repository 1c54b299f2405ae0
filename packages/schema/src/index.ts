export { BadUserInput, type StatementReport } from '@nhipcau/pothos-kysely';
export { answerOperation, recordsOf } from './answer.ts';
export {
  type AttachableRecord,
  attachableRecord,
  attachFile,
  type CannotAttach,
  ContentGone,
  type FileToAttach,
} from './attachment/attach-file.ts';
export { findFile, type ServedFile } from './attachment/find-file.ts';
export { sweepContents } from './attachment/sweep-contents.ts';
export { type Access, noteAccess } from './change/note-access.ts';
export { type Context, createContext } from './context.ts';
export { type Refusal, Refused } from './mutation/refused.ts';
export { encodeNodeId } from './node/node-id.ts';
export { checkRights } from './rights/check-rights.ts';
export { schema } from './schema.ts';
export { identityOf, type Viewer, type ViewerRole, visitor } from './viewer/viewer.ts';
