import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composition, foldersNeededBy, repositoryFile } from './deployment.ts';

const { services, networks, secrets } = composition();
const all = Object.entries(services);

describe('compose.yaml', () => {
  test.each(all)('%s may write nowhere else, gain nothing and be nobody else', (_name, service) => {
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service.cap_add ?? []).toEqual([]);
    expect(service.privileged ?? false).toBe(false);
    expect(service.mem_limit).toBeDefined();
  });

  test.each(all)('%s is pinned, and asked whether it is well', (name, service) => {
    if (service.build === undefined) {
      expect(service.image).toMatch(/:\d+\.\d+/);
      expect(service.healthcheck).toBeDefined();
    } else {
      const file = service.build.dockerfile ?? `deploy/${name}/Dockerfile`;
      expect(repositoryFile(file)).toMatch(/^HEALTHCHECK /m);
    }
  });

  test('the proxy alone is reached from outside, and the database by the server alone', () => {
    expect(all.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(['proxy']);
    expect(networks.data?.internal).toBe(true);
    const onData = all.filter(([, service]) => service.networks?.includes('data')).map(([name]) => name);
    expect(onData.toSorted()).toEqual(['database', 'server']);
    expect(services.database?.networks).toEqual(['data']);
  });

  test('no secret stands in it, and each that it reads is made', () => {
    const written = all.flatMap(([, { environment = {} }]) => Object.entries(environment));
    const named = written.filter(([name]) => /SECRET|PASSWORD|KEY|DATABASE_URL/.test(name));
    expect(named.length).toBeGreaterThan(0);
    for (const [name, value] of named) expect(`${name}=${value}`).toMatch(/_FILE=\/run\/secrets\/[a-z-]+$/);
    const made = repositoryFile('deploy/make-secrets');
    for (const name of Object.keys(secrets)) expect(made).toContain(`keep ${name} `);
  });
});

describe.each(['server', 'dashboard', 'proxy'])('the image of the %s', (name) => {
  const file = repositoryFile(`deploy/${name}/Dockerfile`);

  test('is made from pinned images, and runs as somebody without rights', () => {
    const bases = [...file.matchAll(/^ARG \w+_IMAGE=(.+)$/gm)].map(([, image]) => image);
    expect(bases.length).toBeGreaterThan(0);
    for (const base of bases) expect(base).toMatch(/:\d+\.\d+\.\d+/);
    expect(file.match(/^USER .+$/gm)?.at(-1)).toBe('USER 1000:1000');
  });
});

test('the API is told of the documents that the dashboard asks with', () => {
  expect(repositoryFile('deploy/server/Dockerfile')).toMatch(
    /TRUSTED_DOCUMENTS=\/app\/trusted-documents\.json$/m,
  );
  expect(repositoryFile('deploy/systemd/nhipcau-server.service')).toMatch(/^Environment=TRUSTED_DOCUMENTS=/m);
});

test('the images have the tools that the repository pins, and every package that they need', () => {
  const { packageManager } = JSON.parse(repositoryFile('package.json')) as {
    readonly packageManager: string;
  };
  const server = repositoryFile('deploy/server/Dockerfile');
  const dashboard = repositoryFile('deploy/dashboard/Dockerfile');
  for (const file of [server, dashboard]) expect(file).toContain(` ${packageManager}\n`);
  const needed = [...foldersNeededBy('@nhipcau/server'), ...foldersNeededBy('@nhipcau/cli')];
  for (const folder of needed) expect(server).toContain(`COPY ${folder} ${folder}\n`);
  for (const folder of foldersNeededBy('@nhipcau/dashboard'))
    expect(dashboard).toContain(`COPY ${folder} ${folder}\n`);
});

describe('secrets in files', () => {
  const preload = fileURLToPath(new URL('../../../deploy/secret-files.mjs', import.meta.url));
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nhipcau-secrets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('become what the programs read', () => {
    const file = join(folder, 'key');
    writeFileSync(file, 'from a file\n');
    const program = 'process.stdout.write(process.env.DASHBOARD_KEY)';
    const env = { ...process.env, DASHBOARD_KEY_FILE: file };
    const printed = execFileSync(process.execPath, ['--import', preload, '--eval', program], { env });
    expect(String(printed)).toBe('from a file');
  });

  test('that are not there end the program with the variable’s name', () => {
    const env = { ...process.env, AUTH_SECRET_FILE: join(folder, 'missing') };
    const { status, stderr } = spawnSync(process.execPath, ['--import', preload, '--eval', ''], { env });
    expect(status).toBe(1);
    expect(String(stderr)).toMatch(/^AUTH_SECRET_FILE: /);
  });

  test('are made once, for their owner, and stay', () => {
    const script = join(folder, 'make-secrets');
    writeFileSync(script, repositoryFile('deploy/make-secrets'));
    const make = () => execFileSync('sh', [script]);
    make();
    const read = () => execFileSync('cat', [join(folder, 'secrets/auth-secret')], { encoding: 'utf8' });
    const first = read();
    make();
    expect(read()).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700);
  });
});

test.each(['server', 'dashboard'])('the systemd unit of the %s is shut in as the container is', (name) => {
  const unit = repositoryFile(`deploy/systemd/nhipcau-${name}.service`);
  for (const setting of [
    'User=nhipcau',
    'NoNewPrivileges=yes',
    'ProtectSystem=strict',
    'ProtectHome=yes',
    'PrivateTmp=yes',
    'CapabilityBoundingSet=',
    'SystemCallFilter=@system-service',
  ])
    expect(unit.split('\n')).toContain(setting);
});
