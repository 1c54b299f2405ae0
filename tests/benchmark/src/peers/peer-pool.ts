import { Pool } from 'pg';

/** As many connections as the product's own server keeps. */
export function peerPool(applicationName: string): Pool {
  return new Pool({ connectionString: process.env.DATABASE_URL, application_name: applicationName, max: 10 });
}
