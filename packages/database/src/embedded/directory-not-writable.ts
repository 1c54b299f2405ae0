/** The directory of the embedded database cannot be made or written to; `cause` is what the system answered. */
export class DirectoryNotWritable extends Error {
  override readonly name = 'DirectoryNotWritable';

  constructor(directory: string, cause: unknown) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    super(`The data directory ${directory} cannot be written to${reason}.`, { cause });
  }
}
