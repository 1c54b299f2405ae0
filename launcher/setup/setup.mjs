import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { whileNobodyElseSetsUp } from './setup-lock.mjs';
import { ensureToolchain } from './toolchain.mjs';

/**
 * Makes the checkout ready to run: tools, packages and, if wanted, the built dashboard. Fast when all is there.
 *
 * @param {import('../work.mjs').Work} work
 * @param {{ build: boolean }} options
 * @returns {Promise<import('./toolchain.mjs').Toolchain>}
 */
export function setUp(work, { build }) {
  return whileNobodyElseSetsUp(work, async () => {
    const tools = await ensureToolchain(work);
    await ensureInstalled(tools, work);
    if (build) await ensureBuilt(tools, work);
    return tools;
  });
}
