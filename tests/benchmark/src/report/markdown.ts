import { ratioTable } from './ratios.ts';
import type { Results } from './results.ts';
import { type Summary, summarise } from './summary.ts';
import { figure, table } from './table.ts';

/** The ratios and the figures behind them as Markdown. */
export function markdown(results: Results): string {
  const summaries = summarise(results.stints);
  return [
    results.machine,
    '',
    '### Requests per second, as ratios',
    '',
    ...ratioTable(results, summaries, (one, other) => one.requestsPerSecond / other.requestsPerSecond),
    '',
    '### Processor time for one request, server and PostgreSQL together, as inverse ratios',
    '',
    'Also greater where the first is better; other work on the machine disturbs it less.',
    '',
    ...ratioTable(results, summaries, (one, other) => cpu(other) / cpu(one)),
    '',
    '### Figures',
    '',
    'Medians of the rounds. Times in milliseconds; processor time for one request.',
    '',
    ...figureTable(results, summaries),
    '',
    ...failures(results),
    `Peak memory: ${results.memory.map(({ peer, peak }) => `${peer} ${peak.toFixed(0)} MiB`).join(', ')}.`,
    '',
  ].join('\n');
}

function cpu({ serverCpu, postgresCpu }: Summary): number {
  return serverCpu + postgresCpu;
}

function figureTable({ statements }: Results, summaries: readonly Summary[]): readonly string[] {
  const heads = [
    '',
    'conn.',
    'peer',
    'requests/s',
    'p50',
    'p99',
    'server CPU',
    'PostgreSQL CPU',
    'statements',
  ];
  const rows = summaries.map((row) => {
    const count = statements.find(({ operation, peer }) => operation === row.operation && peer === row.peer);
    return [
      row.operation,
      String(row.connections),
      row.peer,
      ...[row.requestsPerSecond, row.p50, row.p99, row.serverCpu, row.postgresCpu].map(figure),
      count === undefined ? '–' : String(count.statements),
    ];
  });
  return table(heads, rows);
}

/** Who could not answer any more, one line each. */
function failures({ stints }: Results): readonly string[] {
  const lines = stints.flatMap(({ operation, peer, connections, failure }) =>
    failure === undefined ? [] : [`- ${operation}, ${connections} connections: ${peer} broke down.`],
  );
  return lines.length === 0 ? [] : [...new Set(lines), ''];
}
