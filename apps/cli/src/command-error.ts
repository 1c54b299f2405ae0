/** What a command could not do, as a sentence for a person; ends it with exit code 1 and without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
