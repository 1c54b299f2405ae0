import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { addFunctions } from './add-functions.ts';
import { preset } from './preset.ts';

await addFunctions(process.env.DATABASE_URL ?? '');
const instance = postgraphile(preset);
const serv = instance.createServ(grafserv);
await instance.getSchema();

const server = createServer();
server.on('error', (error) => process.stderr.write(`${error.message}\n`));
await serv.addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
