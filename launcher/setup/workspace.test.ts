import { expect, test } from 'vitest';
import { workspaceMembers } from './workspace.mjs';

test('every package that pnpm-workspace.yaml names is found, in a folder of many or alone', () => {
  const folders = workspaceMembers().map(({ folder }) => folder);
  expect(folders).toEqual(expect.arrayContaining(['apps/server', 'launcher', 'packages/database']));
});
