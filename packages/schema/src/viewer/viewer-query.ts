import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import { Organisation } from '../node/node-types.ts';
import { type RightName, rights } from '../rights/right.ts';
import type { Viewer, ViewerRole } from './viewer.ts';

const Role = enumeration<ViewerRole>('ViewerRole', 'What kind of viewer may do what.', {
  ADMIN: 'People, roles, settings, audit; and all that managers may.',
  MANAGER: 'Sees and edits all records, approves proposals, shares projects.',
  ANALYST: 'Reads all but personal contact data; asks freely, takes files.',
  PARTNER: 'Reads what the province shares with its organisation, and proposes updates of it.',
  VISITOR: 'Is not signed in: reads what was published, where the office has the public view on.',
});

const has = (right: RightName, { role }: Viewer) => (rights[right] as readonly ViewerRole[]).includes(role);
/** Tokens may be held to less than their role. */
const within = ({ scopes }: Viewer, scope: 'write' | 'export') => scopes?.includes(scope) ?? true;

const ViewerObject = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who asks, and what there is for them to do.',
  fields: (t) => ({
    role: t.field({ type: Role.ref, description: 'What kind of viewer.', resolve: ({ role }) => role }),
    name: t.string({
      nullable: true,
      description: 'What the person is called; null for visitors and for programs.',
      resolve: ({ name }) => name ?? null,
    }),
    email: t.string({
      nullable: true,
      description: 'By which the person signs in.',
      resolve: ({ email }) => email ?? null,
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description:
        'Of a partner: whose shared projects it sees. Of anybody else: their office, where it is stated.',
      resolve: ({ organisationId }) => (organisationId === null ? null : { id: organisationId }),
    }),
    viewerCanWrite: t.boolean({
      description: 'Whether to enter, correct, share and delete records.',
      resolve: (viewer) => has('managers', viewer) && within(viewer, 'write'),
    }),
    viewerCanReview: t.boolean({
      description: 'Whether to accept or return what partners propose.',
      resolve: (viewer) => has('managers', viewer) && within(viewer, 'write'),
    }),
    viewerCanPropose: t.boolean({
      description: 'Whether to propose updates of shared projects.',
      resolve: (viewer) => viewer.role === 'PARTNER' && within(viewer, 'write'),
    }),
    viewerCanSeeOffice: t.boolean({
      description: 'Whether to read what only the office knows: overlaps, plans, papers that expire.',
      resolve: (viewer) => has('office', viewer),
    }),
    viewerCanExplore: t.boolean({
      description: 'Whether to ask freely, with the schema’s own documentation.',
      resolve: (viewer) => has('insiders', viewer),
    }),
    viewerCanExport: t.boolean({
      description: 'Whether to take whole lists as files.',
      resolve: (viewer) => has('insiders', viewer) && within(viewer, 'export'),
    }),
    viewerCanAdminister: t.boolean({
      description: 'Whether to invite people and to change what they may.',
      resolve: (viewer) => has('admins', viewer) && within(viewer, 'write'),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerObject,
    description: 'Who asks.',
    resolve: (_root, _arguments, { viewer }) => viewer,
  }),
);
