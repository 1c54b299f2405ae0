import { Stopped, stopRequest } from './process/stop-request.mjs';
import { setUp } from './setup/setup.mjs';
import { progressOn, seconds } from './terminal/progress.mjs';
import { explain } from './terminal/refusal.mjs';
import { sum, verdict } from './testing/tally.mjs';
import { testPlan } from './testing/test-plan.mjs';

const interrupted = 130;
const work = { step: progressOn(process.stdout), signal: stopRequest(process.env) };

try {
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof Stopped ? interrupted : explain(error);
}
process.exit();

/**
 * Runs the selected parts one after another, each to its end, and closes with `N passed, N failed`.
 *
 * @param {readonly string[]} parameters
 */
async function runTests(parameters) {
  const since = performance.now();
  const parts = testPlan(parameters);
  const tools = await setUp(work, { build: true });
  const tallies = [];
  for (const part of parts) {
    const tally = await work.step(part.name, () => part.run(tools, work), describe);
    for (const trouble of tally.troubles) process.stdout.write(`${trouble}\n`);
    tallies.push(tally);
  }
  const total = sum(tallies);
  const { line, exitCode } = verdict(total);
  process.stdout.write(`\n${total.skipped} skipped, ${seconds(performance.now() - since)} in all\n${line}\n`);
  return exitCode;
}

/** @param {import('./testing/tally.mjs').Tally} tally */
function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
