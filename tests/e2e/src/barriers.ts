import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What keeps somebody from using a page, as its rule and the elements that break it. It is looked for within the page, where
 * else it would be reckoned in a second page for each: every frame that is shown is of the same origin.
 */
export async function barriers(page: Page, impact: 'serious' | 'any' = 'any'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  const meant = violations.filter((each) => impact === 'any' || isSerious(each));
  return meant.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

function isSerious({ impact }: { readonly impact?: string | null | undefined }): boolean {
  return impact === 'serious' || impact === 'critical';
}
