export { answerOf, BadUserInput, type StatementReport } from '@nhipcau/pothos-kysely';
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
export { documentFault } from './cost/document-fault.ts';
export { costLimits, documentLimits } from './cost/limits.ts';
export { costOfRequest } from './cost/request-cost.ts';
export { textFault } from './cost/text-fault.ts';
export { type Refusal, Refused } from './mutation/refused.ts';
export { encodeNodeId } from './node/node-id.ts';
export { recordsOf } from './records-of.ts';
export { checkRights } from './rights/check-rights.ts';
export { schema } from './schema.ts';
export { identityOf, type Viewer, type ViewerRole, visitor } from './viewer/viewer.ts';
