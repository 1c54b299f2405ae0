import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** What of a service of compose.yaml decides how far it is shut in. */
export interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile?: string };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_add?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly mem_limit?: string;
}

export interface Composition {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

/** A file of the repository, by its path from the root. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

export function composition(): Composition {
  return parse(repositoryFile('deploy/compose.yaml'), { merge: true }) as Composition;
}

interface Alerts {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly alert: string;
      readonly annotations: Readonly<Record<string, string | null>>;
    }[];
  }[];
}

export function alertRules() {
  const { groups } = parse(repositoryFile('deploy/prometheus/alerts.yaml')) as Alerts;
  return groups.flatMap(({ rules }) => rules);
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folders of the packages that a package needs at run time, its own among them. */
export function foldersNeededBy(name: string): readonly string[] {
  const folders = new Map<string, { readonly folder: string; readonly manifest: Manifest }>();
  for (const parent of ['apps', 'packages']) {
    for (const child of readdirSync(fileURLToPath(new URL(`../../../${parent}`, import.meta.url)))) {
      const folder = `${parent}/${child}`;
      const manifest = JSON.parse(repositoryFile(`${folder}/package.json`)) as Manifest;
      folders.set(manifest.name, { folder, manifest });
    }
  }
  const needed = new Set<string>();
  const add = (wanted: string) => {
    const found = folders.get(wanted);
    if (found === undefined || needed.has(found.folder)) return;
    needed.add(found.folder);
    Object.keys(found.manifest.dependencies ?? {}).forEach(add);
  };
  add(name);
  return [...needed].toSorted();
}
