/** The API does not answer, or with something that is no answer. */
export class ApiUnreachable extends Error {
  override readonly name = 'ApiUnreachable';
  constructor(url: string, options?: ErrorOptions) {
    super(`the API at ${url} does not answer`, options);
  }
}

/** The API answered with an error; `code` as in the API's conventions. */
export class ApiRefused extends Error {
  override readonly name = 'ApiRefused';
  readonly code: string | undefined;
  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}
