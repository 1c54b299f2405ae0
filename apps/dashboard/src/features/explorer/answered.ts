/** An operation that the API has answered, as it was sent. */
export interface Answered {
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
  readonly data: unknown;
}
