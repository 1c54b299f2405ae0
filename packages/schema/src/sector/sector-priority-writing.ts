import { Sector } from '../node/node-types.ts';
import { declareOperation } from '../write/declare-operation.ts';
import { day } from '../write/field/choice.ts';
import { reference } from '../write/field/reference.ts';
import { writePayload } from '../write/payloads.ts';
import { type PartRule, part } from '../write/writable-part.ts';
import { writePart } from '../write/write-part.ts';

/** Each period ends after it begins, and none begins before another has ended. */
const oneAfterAnother: PartRule = (rows, at) => {
  const periods = rows
    .map(({ valid_from, valid_to }, place) => ({ from: String(valid_from), to: valid_to, place }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  for (const [index, { from, to, place }] of periods.entries()) {
    if (typeof to === 'string' && to <= from) at(place, 'validTo')('BEFORE_START', `is not after ${from}`);
    const next = periods[index + 1];
    if (next !== undefined && (typeof to !== 'string' || next.from < to)) {
      at(next.place, 'validFrom')('NOT_TOGETHER', 'is within another period');
    }
  }
};

const priorities = part('sector_priority', {
  owner: 'sector_code',
  key: ['valid_from'],
  max: 50,
  description: 'When it has priority.',
  input: 'SectorPriorityInput',
  inputDescription: 'A period in which the province gives a sector priority.',
  fields: {
    validFrom: day('valid_from', { required: true, description: 'First day.' }),
    validTo: day('valid_to', { description: 'The day after the last; none while it lasts.' }),
    source: reference('source_id', 'Source', { required: true, description: 'Where this is laid down.' }),
  },
  rule: oneAfterAnother,
});

declareOperation('setSectorPriorities', {
  payload: writePayload('Sector', Sector, 'a sector', 'code'),
  typename: 'Sector',
  description: 'Says when a sector has priority.',
  fields: {
    sector: reference('sector_code', 'Sector', { required: true, description: 'Which sector.' }),
  },
  parts: { priorities },
  run: async ({ db, given, parts, problems }) => {
    const sector = String(given.sector_code);
    const rows = parts.get('priorities') ?? [];
    await writePart(db, {
      part: priorities,
      ownerId: sector,
      rows,
      origin: null,
      problems,
      path: ['input', 'priorities'],
    });
    return sector;
  },
});
