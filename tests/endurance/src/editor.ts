import { markOf, projectFields } from './marks.ts';
import type { Office } from './office.ts';

/** An edit that the server said was done: of what was read, to what was written. */
export interface Edit {
  readonly id: string;
  readonly read: string;
  readonly mark: string;
  /** What it was made for. */
  readonly version: number;
}

interface Read {
  readonly version: number;
  readonly title: string;
  readonly titleEn: string;
  readonly sectors: readonly { readonly percentage: string }[];
  readonly places: readonly { readonly percentage: string }[];
}

/** Makes projects for all to edit; gives their node ids. */
export async function makeProjects(
  office: Office,
  number: number,
  client: number,
): Promise<readonly string[]> {
  const making = Array.from({ length: number }, (_, count) => {
    const mark = markOf(client, count);
    const input = { code: mark.text, type: 'PROJECT', ...projectFields(mark), idempotencyKey: mark.text };
    return office.mutate('createProject', input);
  });
  return (await Promise.all(making)).map(({ __typename, id }) => {
    if (id === undefined) throw new Error(`no project was made: ${__typename}`);
    return id;
  });
}

/** One of many who read a project, change all five of its rows, and read again where another was faster. */
export class Editor {
  readonly kept: Edit[] = [];
  conflicts = 0;
  readonly #client: number;
  readonly #projects: readonly string[];
  readonly #office: Office;

  constructor(client: number, projects: readonly string[], office: Office) {
    this.#client = client;
    this.#projects = projects;
    this.#office = office;
  }

  /** @throws Error where it reads half of a change, or is refused for anything but another's edit */
  async editUntil(moment: number, random: () => number): Promise<void> {
    for (let count = 0; Date.now() < moment; count += 1) {
      const id = this.#projects[Math.floor(random() * this.#projects.length)];
      if (id !== undefined) await this.#edit(id, count);
    }
  }

  async #edit(id: string, count: number): Promise<void> {
    const { version, title } = await this.#read(id);
    const mark = markOf(this.#client, count);
    const input = { id, expectedVersion: version, ...projectFields(mark), idempotencyKey: mark.text };
    const { __typename } = await this.#office.mutate('updateProject', input);
    if (__typename === 'ProjectWritten') this.kept.push({ id, read: title, mark: mark.text, version });
    else if (__typename === 'VersionConflict') this.conflicts += 1;
    else throw new Error(`${mark.text}: ${__typename}`);
  }

  async #read(id: string): Promise<Read> {
    const { project } = await this.#office.ask<{ project: Read }>(
      `query ($id: ID!) { project: node(id: $id) { ... on Project { version title titleEn
        sectors { percentage } places { percentage } } } }`,
      { id },
    );
    const [, client, count] = project.title.split('-').map(Number);
    const { shares } = markOf(client ?? 0, count ?? 0);
    const stated = [...project.sectors, ...project.places].map(({ percentage }) => Number(percentage));
    const whole = [...shares, ...shares].map(Number);
    if (project.titleEn !== project.title || stated.toSorted().join() !== whole.toSorted().join()) {
      throw new Error(`half of a change was read: ${JSON.stringify(project)}`);
    }
    return project;
  }
}
