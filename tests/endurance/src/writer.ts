import { type Mark, markOf, projectFields, transactionFields } from './marks.ts';
import { type Input, type Office, Unanswered } from './office.ts';

/** Something that was asked for, which its mark tells from all else; it is also the idempotency key. */
export interface Write {
  readonly mark: Mark;
  readonly operation: 'createProject' | 'updateProject' | 'createTransaction' | 'updateTransaction';
  readonly input: Input;
}

/** A record as its last write left it. */
export interface Written {
  readonly id: string;
  readonly mark: Mark;
  readonly version: number;
}

export interface Acknowledged {
  readonly write: Write;
  readonly id: string;
}

/**
 * One client who makes and changes projects and their transactions, one after the other, each of them its own. It knows
 * what the server has said was done, and the one write that it has not heard of.
 */
export class Writer {
  readonly acknowledged: Acknowledged[] = [];
  readonly records = new Map<string, Written>();
  /** What was asked for when the connection broke. */
  unheard: Write | null = null;
  readonly #client: number;
  readonly #random: () => number;
  #count = 0;

  constructor(client: number, random: () => number) {
    this.#client = client;
    this.#random = random;
  }

  /** Writes until the connection breaks. */
  async writeOn(office: Office): Promise<void> {
    for (;;) {
      const write = this.#next();
      this.unheard = write;
      try {
        await this.#send(office, write);
      } catch (error) {
        if (error instanceof Unanswered) return;
        throw error;
      }
    }
  }

  /** Asks once more for what it has not heard of, with the same key. */
  async askAgain(office: Office): Promise<void> {
    if (this.unheard !== null) await this.#send(office, this.unheard);
  }

  async #send(office: Office, write: Write): Promise<void> {
    const { __typename, id } = await office.mutate(write.operation, write.input);
    if (id === undefined) throw new Error(`${write.mark.text}, ${write.operation}: ${__typename}`);
    this.acknowledged.push({ write, id });
    const version = (this.records.get(id)?.version ?? 0) + 1;
    this.records.set(id, { id, mark: write.mark, version });
    this.unheard = null;
  }

  #next(): Write {
    const mark = markOf(this.#client, this.#count);
    this.#count += 1;
    const idempotencyKey = mark.text;
    const project = this.#any('p');
    const choice = this.#random();
    if (project === undefined || choice < 0.15) {
      const input = { code: mark.text, type: 'PROJECT', ...projectFields(mark), idempotencyKey };
      return { mark, operation: 'createProject', input };
    }
    const { id, version: expectedVersion } = project;
    if (choice < 0.45) {
      const input = { id, expectedVersion, ...projectFields(mark), idempotencyKey };
      return { mark, operation: 'updateProject', input };
    }
    const transaction = this.#any('t');
    if (transaction === undefined || choice < 0.75) {
      const kind = choice < 0.6 ? 'COMMITMENT' : 'DISBURSEMENT';
      const money = { kind, nature: 'CASH', direction: 'RECEIVED', valueDate: '2024-05-06' };
      const input = { project: id, ...money, ...transactionFields(mark), idempotencyKey };
      return { mark, operation: 'createTransaction', input };
    }
    const changed = { id: transaction.id, expectedVersion: transaction.version };
    return {
      mark,
      operation: 'updateTransaction',
      input: { ...changed, ...transactionFields(mark), idempotencyKey },
    };
  }

  /** One of its records, whose ids begin with this letter. */
  #any(letter: string): Written | undefined {
    const own = [...this.records.values()].filter(({ id }) => id.startsWith(letter));
    return own[Math.floor(this.#random() * own.length)];
  }
}
