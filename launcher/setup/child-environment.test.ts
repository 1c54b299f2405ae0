import { expect, test } from 'vitest';
import { childEnvironment } from './child-environment.mjs';

test('what npm was told on its command line does not reach the tools', () => {
  const given = { npm_config_prefix: '/usr', npm_config_omit: 'dev', npm_lifecycle_event: 'start' };
  expect(Object.keys(childEnvironment(given, [])).filter((name) => name.startsWith('npm_'))).toEqual([]);
});

test('where the registry is and how to reach it does reach them, pnpm too', () => {
  const given = {
    npm_config_registry: 'https://registry.example/',
    NPM_CONFIG_CAFILE: '/etc/ca.pem',
    npm_config_userconfig: '/home/me/.npmrc',
    'npm_config_//registry.example/:_authToken': 'secret',
    HTTPS_PROXY: 'http://proxy.example',
  };
  expect(childEnvironment(given, [])).toMatchObject({
    ...given,
    pnpm_config_registry: 'https://registry.example/',
  });
});

test("a person's NODE_ENV and NODE_OPTIONS stay with that person, but for memory and certificates", () => {
  const given = {
    NODE_ENV: 'test',
    NODE_OPTIONS: '--require ./mine.js --max-old-space-size=512 --use-system-ca',
  };
  const environment = childEnvironment(given, []);
  expect(environment.NODE_ENV).toBeUndefined();
  expect(environment.NODE_OPTIONS).toBe('--max-old-space-size=512 --use-system-ca');
});

test('the tools come first in PATH', () => {
  const { PATH } = childEnvironment({ PATH: '/usr/bin' }, ['/tools', '/node']);
  expect(PATH?.split(/[:;]/)).toEqual(['/tools', '/node', '/usr/bin']);
});
