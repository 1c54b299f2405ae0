import type { SecretWorld } from '@nhipcau/schema/secret-world';
import type { GraphQLSchema } from 'graphql';
import type { Outsider, Told } from './outsider.ts';

/** A request that names what another partner has. */
export type Guess = (outsider: Outsider, world: SecretWorld) => Promise<Told>;

const LISTS = [
  'projects',
  'organisations',
  'transactions',
  'activities',
  'proposals',
  'progressUpdates',
  'sources',
];

const asked =
  (query: (world: SecretWorld) => string): Guess =>
  (outsider, world) =>
    outsider.ask(query(world));

/** What the records of a type are by, in the order of `nodeIds`. */
const nodesOf = ({ nodeIds }: SecretWorld) => nodeIds.map((id) => JSON.stringify(id));

function changes(): Readonly<Record<string, Guess>> {
  const guess =
    (field: string, type: string, input: (world: SecretWorld) => Readonly<Record<string, unknown>>): Guess =>
    (outsider, world) =>
      outsider.ask(
        `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
          ... on InvalidInput { message path problems { code message path } }
          ... on VersionConflict { message currentVersion } ... on Forbidden { message } } }`,
        { input: input(world) },
      );
  const [organisation = 0, project, commitment, activity, proposal, update] = [0, 1, 2, 4, 6, 7];
  const on =
    (index = 0) =>
    ({ nodeIds }: SecretWorld) =>
      nodeIds[index];
  const title = { titleEn: 'Mine now' };
  const propose = (index: number | undefined) =>
    guess('proposeChange', 'ProposeChangeInput', (world) => ({
      record: on(index)(world),
      project: title,
      submit: true,
    }));
  const withdraw = (field: string, type: string, index: number | undefined) =>
    guess(field, type, (world) => ({ id: on(index)(world), expectedVersion: 1 }));
  return {
    'a proposal for its project': propose(project),
    'a proposal for its transaction': propose(commitment),
    'a proposal for its activity': propose(activity),
    'a proposal for its organisation': propose(organisation),
    'a report of its project': guess('submitProgressUpdate', 'SubmitProgressUpdateInput', (world) => ({
      project: on(project)(world),
      text: 'Mine now',
      periodStart: '2026-01-01',
      periodEnd: '2026-02-01',
      submit: true,
    })),
    'its proposal withdrawn': withdraw('withdrawProposal', 'WithdrawProposalInput', proposal),
    'its report withdrawn': withdraw('withdrawProgressUpdate', 'WithdrawProgressUpdateInput', update),
    'a photograph for its activity': async (outsider, world) => {
      const form = new FormData();
      form.append('file', new Blob(['%PDF-1.4']), 'mine.pdf');
      return outsider.send(`/files?record=${on(activity)(world)}`, form);
    },
  };
}

/** Everything that a partner may try with what it has heard of another. */
export function guessesOf(schema: GraphQLSchema): Readonly<Record<string, Guess>> {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const ofLists = LISTS.filter((list) => fields[list] !== undefined).flatMap((list) => [
    [
      `${list} whose id is one of its`,
      asked(
        (world) => `{ ${list}(first: 50, filter: { id: { in: [${nodesOf(world)[1]}] } }) { totalCount } }`,
      ),
    ],
    [
      `${list} searched`,
      asked(({ mark }) => `{ ${list}(first: 50, search: "${mark}") { totalCount nodes { id } } }`),
    ],
    [
      `${list} after a cursor that is no cursor`,
      asked(({ mark }) => `{ ${list}(after: "${mark}") { totalCount } }`),
    ],
  ]) as readonly (readonly [string, Guess])[];
  return {
    ...Object.fromEntries(ofLists),
    'each of its records': asked(
      (world) =>
        `{ ${nodesOf(world)
          .map((id, index) => `n${index}: node(id: ${id}) { __typename id }`)
          .join(' ')} }`,
    ),
    'all of its records': asked(
      (world) => `{ nodes(ids: [${nodesOf(world).join(', ')}]) { __typename id } }`,
    ),
    'the organisation': asked((world) => `{ organisation(id: ${nodesOf(world)[0]}) { name } }`),
    'the organisation, by the id of its project': asked(
      (world) => `{ organisation(id: ${nodesOf(world)[1]}) { name } }`,
    ),
    'the activity': asked((world) => `{ activity(id: ${nodesOf(world)[4]}) { title } }`),
    'the project by its code': asked(({ mark }) => `{ project(code: "${mark}-1") { title } }`),
    'projects by their titles': asked(
      ({ mark }) => `{ projects(filter: { title: { contains: "${mark}" } }) { totalCount } }`,
    ),
    'projects that it funds': asked(
      (world) =>
        `{ projects(filter: { participants: { some: { organisation: { id: { eq: ${nodesOf(world)[0]} } } } } }) { totalCount } }`,
    ),
    'projects that it does not fund': asked(
      (world) =>
        `{ projects(filter: { participants: { none: { organisation: { id: { eq: ${nodesOf(world)[0]} } } } } }) { totalCount } }`,
    ),
    'counted projects': asked(
      ({ mark }) =>
        `{ projectFacets(by: [STATUS], filter: { title: { contains: "${mark}" } }) { total { projects } } }`,
    ),
    'the search': asked(
      ({ mark }) => `{ search(query: "${mark}", first: 20) { totalCount nodes { __typename } } }`,
    ),
    'a number that is none, beside its id': asked(
      (world) => `{ projects(first: -1, filter: { id: { eq: ${nodesOf(world)[1]} } }) { totalCount } }`,
    ),
    'its projects as a file': (outsider, world) =>
      outsider.send('/exports', {
        format: 'csv',
        query: `{ projects(filter: { title: { contains: "${world.mark}" } }) { nodes { title committed { vnd } } } }`,
      }),
    'its photograph': (outsider, world) => outsider.send(`/files/${world.nodeIds[8]}/${world.mark}.pdf`),
    'its photograph in small': (outsider, world) =>
      outsider.send(`/files/${world.nodeIds[8]}/small/${world.mark}.pdf`),
    'its paper': (outsider, world) => outsider.send(`/files/${world.nodeIds[10]}/${world.mark}.pdf`),
    'its scan': (outsider, world) => outsider.send(`/files/${world.nodeIds[9]}/${world.mark}.pdf`),
    ...changes(),
  };
}
