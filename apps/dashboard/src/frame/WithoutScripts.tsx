import type { ReactNode } from 'react';

/** In the first layer, where what is important is stronger than in those after it: the base layer hides `[hidden]` so. */
const STYLES = `
  [data-skeleton] { display: none }
  body { display: flex; flex-direction: column }
  body > main { width: 100% }
  body > div[hidden][id^="S:"] { order: 1; width: 100%; max-width: 80rem; margin: 0 auto; padding: 0 1.5rem }
  body > footer { order: 2 }
  body > table[hidden] { order: 1 }
  @layer theme {
    body > div[hidden][id^="S:"] { display: block !important }
    body > table[hidden]:has([id^="S:"]) { display: table !important }
  }
`;

/**
 * A page that streams is put in the place of its skeleton by a script. Without scripts it stands hidden behind the frame:
 * this shows it there, rows that came late too, and takes the skeleton away.
 */
export function WithoutScripts(): ReactNode {
  return (
    <noscript>
      <style>{STYLES}</style>
    </noscript>
  );
}
