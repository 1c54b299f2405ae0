/** Why a file is not taken: stable, for whoever words it. */
export type FileFault =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TYPE_NOT_TAKEN'
  | 'HEIC'
  | 'NAME_MISMATCH'
  | 'TOO_MANY_PIXELS'
  | 'DAMAGED'
  | 'UNPACKS_TOO_LARGE'
  | 'MACROS';

/** A file that is not taken, for something that its owner can put right. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly code: FileFault;
  constructor(code: FileFault, message: string) {
    super(message);
    this.code = code;
  }
}
