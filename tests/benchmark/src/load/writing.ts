/** Somebody who enters records while others read: each change makes anew what is kept of all projects. */
export interface Writing {
  /** Has a change begun. */
  write(): void;
  /** How many were acknowledged. */
  written(): number;
}

const FIRST = '{ projects(first: 1, orderBy: [{ field: CODE }]) { nodes { id version } } }';
const UPDATE = `mutation ($input: UpdateProjectInput!) {
  updateProject(input: $input) { __typename ... on ProjectWritten { project { version } } }
}`;

interface Found {
  readonly projects: { readonly nodes: readonly { readonly id: string; readonly version: number }[] };
}
interface Updated {
  readonly updateProject: { readonly project?: { readonly version: number } };
}

/** Changes one project again and again. */
export async function writing(origin: string, cookie: string): Promise<Writing> {
  const headers = { 'content-type': 'application/json', cookie };
  const ask = async (query: string, variables: object = {}): Promise<unknown> => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
    return ((await response.json()) as { data: unknown }).data;
  };
  const { projects } = (await ask(FIRST)) as Found;
  const [project] = projects.nodes;
  if (project === undefined) throw new Error('there is no project to change');
  let { version } = project;
  let written = 0;
  const update = async () => {
    const description = `Changed for the ${version}th time.`;
    const input = { id: project.id, expectedVersion: version, description };
    const { updateProject } = (await ask(UPDATE, { input })) as Updated;
    if (updateProject.project === undefined) throw new Error('a change was not written');
    version = updateProject.project.version;
    written += 1;
  };
  return { write: () => void update(), written: () => written };
}
