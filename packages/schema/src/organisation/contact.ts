import { comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { CodeFilter } from '../filter/comparison-inputs.ts';

builder.kyselyNode('contact', {
  name: 'Contact',
  description: 'A person to speak to in an organisation. Personal data.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Who it is.' }),
    role: t.exposeString('role', { nullable: true, description: 'What the person is there.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'The telephone number.' }),
    email: t.exposeString('email', { nullable: true, description: 'The e-mail address.' }),
  }),
});

export const contactFilter = builder.kyselyFilter('ContactFilter', 'Which people to speak to.', () => ({
  name: comparing(CodeFilter, 'name', 'Who it is.'),
  role: comparing(CodeFilter, 'role', 'What the person is there.'),
  phone: comparing(CodeFilter, 'phone', 'The telephone number.'),
  email: comparing(CodeFilter, 'email', 'The e-mail address.'),
}));
