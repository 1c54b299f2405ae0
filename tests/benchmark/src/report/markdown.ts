import { operations } from '../operations/operations.ts';
import type { PeerName } from '../peers/peer.ts';
import type { Results } from './results.ts';
import { requestsPerSecond, type Summary, summarise } from './summary.ts';

const ratios: readonly (readonly [PeerName, PeerName])[] = [
  ['ours', 'postgraphile'],
  ['ours', 'floor'],
  ['dataloaders', 'postgraphile'],
  ['dataloaders', 'floor'],
];

/** The ratios and the figures behind them as Markdown. */
export function markdown(results: Results): string {
  const summaries = summarise(results.stints);
  return [
    results.machine,
    '',
    'Requests per second, as ratios:',
    '',
    ...ratioTable(results, summaries),
    '',
    'The figures (medians of the rounds; times in milliseconds, processor time for one request):',
    '',
    ...figureTable(results, summaries),
    '',
    `Peak memory: ${results.memory.map(({ peer, peak }) => `${peer} ${peak.toFixed(0)} MiB`).join(', ')}.`,
    '',
  ].join('\n');
}

function ratioTable({ options }: Results, summaries: readonly Summary[]): readonly string[] {
  const wanted = ratios.filter((pair) => pair.every((peer) => options.peers.includes(peer)));
  const heads = wanted.flatMap(([one, other]) =>
    options.connections.map((connections) => `${one} / ${other}, ${connections} conn.`),
  );
  const rows = operations
    .filter(({ name }) => options.operations.includes(name))
    .map(({ name, title }) => [
      `${name} ${title}`,
      ...wanted.flatMap(([one, other]) =>
        options.connections.map((connections) =>
          figure(
            requestsPerSecond(summaries, name, one, connections) /
              requestsPerSecond(summaries, name, other, connections),
          ),
        ),
      ),
    ]);
  return table(['', ...heads], rows);
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

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

/** Three significant digits. */
function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
  return value.toFixed(digits);
}
