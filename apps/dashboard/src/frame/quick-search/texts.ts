/** The words of the search; made on the server, since the browser holds no messages. */
export interface SearchTexts {
  readonly open: string;
  readonly title: string;
  readonly placeholder: string;
  /** Contains `{query}`. */
  readonly empty: string;
  readonly hint: string;
  readonly failed: string;
  readonly close: string;
  /** What a saved view, and a page, are called beside their names. */
  readonly view: string;
  readonly page: string;
  readonly pages: readonly { readonly label: string; readonly href: string }[];
}
