/** What npm configures for its scripts and a package manager below may know: where and how to reach the registry. */
const keptNpmSettings =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_?proxy|noproxy|cafile|ca|cert|key|strict_ssl|maxsockets|fetch_.*|(prefer_)?offline|\/\/.*|@.*:registry)$/i;

/** Options of Node that hold for any program and any version: memory, and which certificates to trust. */
const keptNodeOptions = /^--(max-old-space-size|use-openssl-ca|use-system-ca|use-bundled-ca)(=|$)/;

/**
 * The environment for everything that the launcher starts. npm hands its own settings down (`prefix`, `omit`,
 * `loglevel` …), and a person's NODE_OPTIONS or NODE_ENV are meant for their programs: both would change what
 * pnpm, turbo and the apps do.
 *
 * @param {NodeJS.ProcessEnv} given
 * @param {readonly string[]} path folders to put before PATH
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(given, path) {
  /** @type {NodeJS.ProcessEnv} */
  const environment = {};
  for (const [name, value] of Object.entries(given)) {
    if (!/^npm_/i.test(name) || keptNpmSettings.test(name)) environment[name] = value;
  }
  const nodeOptions = (given.NODE_OPTIONS ?? '')
    .split(/\s+/)
    .filter((option) => keptNodeOptions.test(option));
  for (const name of ['NODE_OPTIONS', 'NODE_ENV', 'NODE_PATH']) delete environment[name];
  if (nodeOptions.length > 0) environment.NODE_OPTIONS = nodeOptions.join(' ');
  // What the tools say is kept and shown later, so they cannot know by themselves whether a terminal will show it.
  if (!process.stdout.isTTY) environment.NO_COLOR ??= '1';
  const registry = given.npm_config_registry ?? given.NPM_CONFIG_REGISTRY;
  if (registry) environment.pnpm_config_registry ??= registry;
  prependPath(environment, path);
  return Object.assign(environment, {
    DO_NOT_TRACK: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  });
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly string[]} folders
 */
function prependPath(environment, folders) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  environment[name] = [...folders, environment[name]].filter(Boolean).join(separator);
}
