/** The words of the explorer; made on the server, since the browser holds no messages. */
export interface ExplorerTexts {
  readonly loading: string;
  /** What a first tab says, as text. */
  readonly welcome: string;
  readonly examples: string;
  readonly saved: string;
  readonly noneSaved: string;
  readonly save: string;
  readonly name: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly saveFailed: string;
  readonly remove: string;
  readonly share: string;
  readonly shared: string;
  readonly shareFailed: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly noTable: string;
  readonly list: string;
  readonly exportAll: string;
  /** Contains `{shown}` and `{total}`. */
  readonly shownOf: string;
}
