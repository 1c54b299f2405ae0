/** A record that can be picked in a form. */
export interface Picked {
  /** What the mutation is given: a node id or a code. */
  readonly value: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
}
