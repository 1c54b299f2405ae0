import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SecretWorld } from '@nhipcau/schema/secret-world';

/** Where a world's name is put into an address. */
export type Address = (world: Pick<SecretWorld, 'mark' | 'nodeIds'>) => string;

const pages = fileURLToPath(new URL('../../../apps/dashboard/src/app', import.meta.url));

/** Every page that there is, as its folder names it: `/projects/[code]/edit`. */
function pagePatterns(): readonly string[] {
  return readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'page.tsx')
    .map((entry) => join(entry.parentPath, '/').slice(pages.length, -1))
    .map((path) => path.replaceAll(/\/\([a-z]+\)/g, '') || '/')
    .toSorted();
}

/** What stands in an address where nothing of a partner's can. */
const fixed: Readonly<Record<string, string>> = { unitId: '2025:03388', panel: 'sectors', token: 'none' };

function addressesOf(pattern: string): readonly (readonly [string, Address])[] {
  const named = [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
  const filled = (world: Pick<SecretWorld, 'mark'>, id: string) =>
    pattern.replaceAll(/\[(\w+)\]/g, (_all, name: string) => {
      if (name === 'code') return `${world.mark}-1`;
      return name === 'id' ? id : (fixed[name] ?? id);
    });
  if (!named.includes('id')) return [[pattern, (world) => filled(world, '')]];
  const kinds = ['organisation', 'project', 'commitment', 'disbursement', 'activity', 'source', 'proposal'];
  const all = [...kinds, 'update', 'photo', 'scan', 'paper', 'contact'];
  return all.map((kind, index) => [
    `${pattern} ${kind}`,
    (world) => filled(world, world.nodeIds[index] ?? ''),
  ]);
}

/** Lists, narrowed and searched by what another partner has. */
const narrowed: readonly Address[] = [
  ({ mark }) => `/projects?q=${mark}`,
  ({ mark }) => `/partners?q=${mark}`,
  ({ mark }) => `/activities?view=list&q=${mark}`,
  ({ nodeIds }) => `/projects?partner=${nodeIds[0]}`,
  ({ nodeIds }) => `/funding/rows?measure=COMMITTED&partner=${nodeIds[0]}`,
  ({ nodeIds }) => `/coordination/pair?one=${nodeIds[1]}&other=${nodeIds[1]}`,
];

const PICKED =
  'organisation partner localBody project activity twinning activityRecord legalDocument sector provinceSector country unit foreignUnit anyUnit';
const FILES =
  'partners projects transactions funding-rows funding-breakdown activity-rows documents plan-tasks twinnings overlaps undisbursed papers';

/** What pages ask for beside themselves: searches, pickers, files. */
const beside: readonly Address[] = [
  ({ mark }) => `/api/search?q=${mark}`,
  ...PICKED.split(' ').flatMap((kind): Address[] => [
    () => `/api/pick?of=${kind}`,
    ({ mark }) => `/api/pick?of=${kind}&q=${mark}`,
  ]),
  ...FILES.split(' ').flatMap((name) =>
    ['csv', 'xlsx', 'jsonl', 'about.json'].flatMap((format): Address[] => [
      () => `/exports/${name}.${format}?measure=COMMITTED`,
      ({ mark }) => `/exports/${name}.${format}?measure=COMMITTED&q=${mark}&project=${mark}-1`,
    ]),
  ),
  ...[8, 9, 10].flatMap((file): Address[] => [
    ({ nodeIds, mark }) => `/files/${nodeIds[file]}/${mark}.pdf`,
    ({ nodeIds, mark }) => `/files/${nodeIds[file]}/small/${mark}.pdf`,
  ]),
];

/** Every address of the dashboard, by a name that says which it is. */
export function secretAddresses(): readonly (readonly [string, Address])[] {
  const unnamed = { mark: '…', nodeIds: Array.from({ length: 12 }, () => '…') };
  const named = [...narrowed, ...beside].map((address) => [address(unnamed), address] as const);
  return [...pagePatterns().flatMap(addressesOf), ...named];
}
