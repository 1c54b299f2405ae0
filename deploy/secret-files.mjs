import { readFileSync } from 'node:fs';

/** What nobody should see in the environment of a process, or in the file that describes a container. */
const secrets = [
  'AUTH_SECRET',
  'DASHBOARD_KEY',
  'DATABASE_URL',
  'OIDC_CLIENT_SECRET',
  'S3_SECRET_ACCESS_KEY',
  'SMTP_URL',
];

// Loaded ahead of each program (`node --import`): where NAME_FILE names a file, its text is NAME.
for (const name of secrets) {
  const file = process.env[`${name}_FILE`];
  if (!file) continue;
  try {
    process.env[name] = readFileSync(file, 'utf8').trim();
  } catch (error) {
    process.stderr.write(`${name}_FILE: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
