import { workspaceMembers } from '../setup/workspace.mjs';
import { Refusal } from '../terminal/refusal.mjs';
import { runPackageTests } from './package-tests.mjs';
import { boundaries, lint, types } from './static-checks.mjs';
import { failed, passed } from './tally.mjs';
import { testFilesBelow } from './test-files.mjs';

/**
 * One line of the test run.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} words by which it is selected
 * @property {(tools: import('../setup/toolchain.mjs').Toolchain, work: import('../work.mjs').Work) => Promise<import('./tally.mjs').Tally>} run
 */

/**
 * Everything that CI runs, static checks first, or the parts that the words select: a check, a package's name or
 * its folder. What follows from the first option on goes to Vitest.
 *
 * @param {readonly string[]} parameters
 * @returns {readonly Part[]}
 * @throws Refusal for a word that selects nothing
 */
export function testPlan(parameters) {
  const firstOption = parameters.findIndex((parameter) => parameter.startsWith('-'));
  const words = firstOption === -1 ? parameters : parameters.slice(0, firstOption);
  const parts = allParts(firstOption === -1 ? [] : parameters.slice(firstOption));
  if (words.length === 0) return parts;
  for (const word of words) {
    if (!parts.some((part) => part.words.includes(word))) {
      const known = parts.map((part) => part.words[0]).join(', ');
      throw new Refusal(`There are no tests called "${word}"; there are ${known}.`, 2);
    }
  }
  return parts.filter((part) => part.words.some((word) => words.includes(word)));
}

/**
 * @param {readonly string[]} options for Vitest
 * @returns {readonly Part[]}
 */
function allParts(options) {
  const tested = workspaceMembers().filter(
    ({ folder, scripts }) => scripts.test || testFilesBelow(folder).length > 0,
  );
  return [
    { name: 'Linting', words: ['lint'], run: (tools, { signal }) => lint(tools, signal) },
    { name: 'Checking types', words: ['check'], run: (tools, { signal }) => types(tools, signal) },
    {
      name: 'Checking boundaries',
      words: ['boundaries'],
      run: (tools, { signal }) => boundaries(tools, signal),
    },
    { name: 'Looking for tests that nobody runs', words: ['strays'], run: async () => strays() },
    ...tested.map((member) => ({
      name: `Testing ${member.folder}`,
      words: [member.folder.split('/').at(-1) ?? '', member.folder, member.name],
      run: (
        /** @type {import('../setup/toolchain.mjs').Toolchain} */ tools,
        /** @type {import('../work.mjs').Work} */ work,
      ) => runPackageTests(member, tools, work, options),
    })),
  ];
}

/** Test files outside of every package. */
function strays() {
  const folders = workspaceMembers().map(({ folder }) => `${folder}/`);
  const files = testFilesBelow('').filter((file) => !folders.some((folder) => file.startsWith(folder)));
  if (files.length > 0) return failed(`No package runs ${files.join(', ')}.`);
  return passed();
}
