import { randomInt } from 'node:crypto';
import { databaseKinds } from '@nhipcau/testkit';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Condition, Counted } from './counted.ts';
import { COUNTED } from './counted-pages.ts';
import { csvRows } from './csv-rows.ts';
import { Stage } from './stage.ts';

/** Other questions at each run; those of a run that failed are asked again under its number. */
const SEED = Number(process.env.AGREEMENT_SEED ?? randomInt(2 ** 31));
const QUESTIONS = 8;

type Draw = (below: number) => number;

function drawing(name: string): Draw {
  let state = [...name].reduce((before, letter) => (before * 31 + letter.charCodeAt(0)) % 2 ** 31, SEED);
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** One of the first, and of the others each about every second time. */
function drawn({ conditions }: Counted, next: Draw): readonly Condition[] {
  return conditions.flatMap((choices, place) => {
    const choice = choices[next(place === 0 ? choices.length : choices.length * 2)];
    return choice === undefined ? [] : [choice];
  });
}

/** What an answer has under the names `rows`, `sum` and `other`. */
function answered(answer: unknown): readonly string[] {
  const found = new Map<string, string>();
  const walk = (name: string, value: unknown): void => {
    if (name === 'rows') found.set(name, `${Array.isArray(value) ? value.length : value}`);
    else if (name === 'sum' || name === 'other')
      found.set(name, /\d+/.exec(JSON.stringify(value))?.[0] ?? '');
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(key, inner);
  };
  walk('', answer);
  return ['rows', 'sum', 'other'].flatMap((name) => found.get(name) ?? []);
}

// What both databases answer alike is compared where the API is; pages are asked of one.
describe.each(databaseKinds.slice(-1))('on %s', (kind) => {
  let stage: Stage;
  let person: BrowserContext;

  beforeAll(async () => {
    stage = await Stage.open(kind);
    person = await stage.person({ language: 'vi' });
  });
  afterAll(() => stage?.close());

  const textAt = async (address: string): Promise<string> => {
    const response = await person.request.get(address);
    expect(response.status(), `${address}, AGREEMENT_SEED=${SEED}`).toBe(200);
    return (await response.body()).toString();
  };

  test.each(Object.entries(COUNTED))(
    '%s: page, file and API say the same, under any conditions',
    async (name, counted) => {
      const next = drawing(name);
      for (let asked = 0; asked < QUESTIONS; asked += 1) {
        // At first the whole list, so that the sums are not all of nothing.
        const all = drawn(counted, next);
        const conditions = asked === 0 ? (counted.conditions[0]?.slice(0, 1) ?? []) : all;
        const address = Object.assign({}, ...conditions.map((each) => each.address)) as Record<
          string,
          string
        >;
        const query = new URLSearchParams(address);
        const filter = conditions.flatMap((each) => each.filter ?? []).join(', ');
        const where = `${counted.path(address)}?${query}, AGREEMENT_SEED=${SEED}`;
        const [html, file, answer] = await Promise.all([
          textAt(`${counted.path(address)}?${query}`),
          textAt(`/exports/${counted.file}.csv?${query}`),
          stage.server.ask(counted.question(filter, address)),
        ]);
        expect(answer, where).not.toHaveProperty('errors');
        const expected = answered(answer);
        if (asked === 0) expect(expected, where).not.toContain('0');
        expect(counted.filed(csvRows(file)), `file of ${where}`).toEqual(expected);
        const said = counted.said(html).map((value, place) => value ?? (place === 0 ? expected[0] : value));
        expect(said, `page of ${where}`).toEqual(expected);
      }
    },
  );

  test('transactions: the sums of a project are those of its file', async () => {
    const asked = (await stage.server.ask(
      '{ projects(first: 100) { nodes { code committed { vnd } disbursed { vnd } } } }',
    )) as { data: { projects: { nodes: { code: string; committed: Sum; disbursed: Sum }[] } } };
    const { nodes } = asked.data.projects;
    const next = drawing('transactions');
    for (const _ of Array.from({ length: QUESTIONS })) {
      const project = nodes[next(nodes.length)];
      if (project === undefined) throw new Error('no projects');
      const where = `/projects/${project.code}, AGREEMENT_SEED=${SEED}`;
      const expected = [project.committed.vnd, project.disbursed.vnd];
      const rows = csvRows(await textAt(`/exports/transactions.csv?project=${project.code}`));
      const sums = ['COMMITMENT', 'DISBURSEMENT'].map((kindOf) =>
        rows
          .filter((row) => row['Mã loại giao dịch'] === kindOf)
          .reduce((before, row) => before + BigInt(row['Số tiền (đồng)'] || 0), 0n)
          .toString(),
      );
      expect(sums, `file of ${where}`).toEqual(expected);
      const html = await textAt(`/projects/${project.code}`);
      const said = [...html.matchAll(/title="([^"]*)" data-figure/g)].slice(0, 2);
      expect(
        said.map(([, exact = '']) => exact.replaceAll(/\D/g, '')),
        `page of ${where}`,
      ).toEqual(expected);
    }
  });
});

interface Sum {
  readonly vnd: string;
}
