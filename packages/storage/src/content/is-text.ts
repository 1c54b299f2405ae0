import { open } from 'node:fs/promises';

/** What pages and drawings begin with: whoever calls such a thing a text wants it opened as something else. */
const MARKUP = /^\s*</;
/** What no text has; tabulators, line and page breaks apart. */
const UNPRINTABLE = /(?![\t\n\v\f\r])\p{Cc}/u;

/** Whether a file is text in UTF-8 that is no markup. */
export async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const file = await open(path, 'r');
  try {
    let isStart = true;
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      const text = decoder.decode(chunk, { stream: true });
      if (UNPRINTABLE.test(text) || (isStart && MARKUP.test(text))) return false;
      isStart = false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  } finally {
    await file.close();
  }
}
