import { expect, test } from 'vitest';
import { decodeNodeId, encodeNodeId, keyOfNodeId } from './node-id.ts';

const key = '0f8fad5b-d9cb-469f-a165-70867728950e';

test('a node id says its type and key again', () => {
  expect(decodeNodeId(encodeNodeId('Project', key))).toEqual({ typename: 'Project', id: key });
  expect(decodeNodeId(encodeNodeId('AdministrativeUnit', 'pre2025:03496'))).toEqual({
    typename: 'AdministrativeUnit',
    id: 'pre2025:03496',
  });
});

test('a node id fits into a URL as it is', () => {
  expect(encodeNodeId('Organisation', key)).toMatch(/^[A-Za-z0-9_-]{23}$/);
});

test.each(['', 'x', 'p', 'pAAAA', `${encodeNodeId('Project', key)}=`, 'c\0', `z${'A'.repeat(22)}`])(
  'a forged id is refused: %j',
  (id) => {
    expect(() => decodeNodeId(id)).toThrow('is not a node id');
  },
);

test('an id of another type is refused where one type is meant', () => {
  expect(() => keyOfNodeId('Organisation', encodeNodeId('Project', key), 'funder')).toThrow('funder');
});
