import { headers } from 'next/headers';

/** Set by the proxy alone; what a browser sends under this name is taken away. */
export const EMBEDDED_HEADER = 'x-nhipcau-embedded';

/** Whether the page stands within another site, without this one's frame. */
export async function isEmbedded(): Promise<boolean> {
  return (await headers()).has(EMBEDDED_HEADER);
}
