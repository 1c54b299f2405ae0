/** The words of the error page. It is drawn in the browser, which holds no messages: the frame leaves them in the page. */
export interface FailureTexts {
  readonly title: string;
  /** Contains `{digest}`. */
  readonly text: string;
  readonly retry: string;
}

export const FAILURE_TEXTS_ID = 'failure-texts';

export function readFailureTexts(page: Document): FailureTexts | null {
  const { title, text, retry } = page.getElementById(FAILURE_TEXTS_ID)?.dataset ?? {};
  return title === undefined || text === undefined || retry === undefined ? null : { title, text, retry };
}
