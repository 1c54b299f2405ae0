import { expect, it } from 'vitest';
import { documentGraph, type TiedDocument } from './document-graph.ts';

const everything = { language: 'vi', showDemo: true } as const;

function document(id: string, more: Partial<TiedDocument> = {}): TiedDocument {
  const issued = { issuedOn: '2020-01-01', provenance: 'PUBLISHED', issuer: null } as const;
  return { id, number: id, title: id, titleEn: id, ...issued, carriesOut: [], carriedOutBy: [], ...more };
}

const directive = document('directive', { issuedOn: '2011-07-06' });
const plan = document('plan', { issuedOn: '2026-01-01', provenance: 'DEMO' });
const programme = document('programme', {
  issuedOn: '2011-09-23',
  carriesOut: [directive],
  carriedOutBy: [plan],
});

it('draws what a document is tied to as well, set back, the oldest first', () => {
  const { nodes, links } = documentGraph([programme], everything);
  expect(nodes.map(({ key, context }) => [key, context])).toEqual([
    ['directive', true],
    ['programme', false],
    ['plan', true],
  ]);
  expect(links).toEqual([
    { source: 'directive', target: 'programme' },
    { source: 'programme', target: 'plan' },
  ]);
});

it('draws each tie once, whichever side tells of it', () => {
  const told = document('directive', { carriedOutBy: [programme] });
  expect(documentGraph([programme, told], everything).links).toHaveLength(2);
});

it('counts the documents that are tied to none instead of drawing them', () => {
  const { nodes, apart } = documentGraph([programme, document('alone')], everything);
  expect(nodes.map(({ key }) => key)).not.toContain('alone');
  expect(apart).toBe(1);
});

it('leaves out what the reader hides, and what is tied to nothing else', () => {
  const { nodes } = documentGraph([programme], { language: 'vi', showDemo: false });
  expect(nodes.map(({ key }) => key)).toEqual(['directive', 'programme']);
});
