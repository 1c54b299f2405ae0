import { expect, it } from 'vitest';
import type { ParticipantRole, ProjectFlowFragment } from '../../api/generated/graphql.ts';
import { moneyFlow } from './money-flow.ts';

const organisation = (id: string) => ({ id, name: id, nameEn: id, provenance: 'ENTERED' as const });
const participant = (role: ParticipantRole, id: string) => ({ role, organisation: organisation(id) });

function transaction(vnd: string, provider: string, channel: string | null, receiver: string) {
  return {
    kind: 'COMMITMENT' as const,
    vnd,
    atLeast: false,
    provider: { id: provider },
    channel: channel === null ? null : { id: channel },
    receiver: { id: receiver },
  };
}

function project(
  participants: ProjectFlowFragment['participants'],
  nodes: ProjectFlowFragment['transactions']['nodes'],
): ProjectFlowFragment {
  return { participants, transactions: { nodes } };
}

it('follows the money from funder through channel to receiver', () => {
  const steps = moneyFlow(
    project(
      [
        participant('FUNDING', 'embassy'),
        participant('CHANNEL', 'association'),
        participant('BENEFICIARY', 'school'),
      ],
      [transaction('2900000000', 'embassy', 'association', 'school')],
    ),
  );
  expect(steps.map(({ source, target, money }) => [source, target, money?.vnd])).toEqual([
    ['FUNDING-embassy', 'CHANNEL-association', '2900000000'],
    ['CHANNEL-association', 'BENEFICIARY-school', '2900000000'],
  ]);
});

it('follows a payment that skips a stage, and adds payments that went the same way', () => {
  const pay = (vnd: string) => ({
    ...transaction(vnd, 'fund', null, 'commune'),
    kind: 'DISBURSEMENT' as const,
  });
  const steps = moneyFlow(
    project(
      [
        participant('FUNDING', 'fund'),
        participant('IMPLEMENTING', 'department'),
        participant('BENEFICIARY', 'commune'),
      ],
      [pay('3'), pay('4')],
    ),
  );
  expect(steps[0]).toMatchObject({
    source: 'FUNDING-fund',
    target: 'BENEFICIARY-commune',
    money: { vnd: '7' },
  });
});

it('claims no sum where the records do not say how much went that way', () => {
  const steps = moneyFlow(
    project(
      [
        participant('FUNDING', 'donors'),
        participant('BENEFICIARY', 'north'),
        participant('BENEFICIARY', 'south'),
      ],
      [],
    ),
  );
  expect(steps.map(({ target, money }) => [target, money])).toEqual([
    ['BENEFICIARY-north', null],
    ['BENEFICIARY-south', null],
  ]);
});

it('leaves nobody out who takes part, and invents no step between those who are connected', () => {
  const steps = moneyFlow(
    project(
      [participant('FUNDING', 'a'), participant('FUNDING', 'b'), participant('IMPLEMENTING', 'x')],
      [transaction('5', 'a', null, 'x')],
    ),
  );
  expect(steps.map(({ source, money }) => [source, money?.vnd ?? null])).toEqual([
    ['FUNDING-a', '5'],
    ['FUNDING-b', null],
  ]);
});
