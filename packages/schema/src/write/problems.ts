import type { InputProblemCode, InputProblemShape } from '../mutation/input-problem.ts';
import { invalidInput } from '../mutation/invalid-input.ts';
import { Refused } from '../mutation/refused.ts';
import type { Fault } from './field/writable-field.ts';

/** What was found wrong with an input, by the paths of its fields. */
export class Problems {
  readonly #found: InputProblemShape[] = [];

  add(path: readonly (string | number)[], code: InputProblemCode, message: string): void {
    this.#found.push({ path: path.map(String), code, message });
  }

  /** Tells of faults at a path. */
  at(...path: readonly (string | number)[]): Fault {
    return (code, message) => {
      this.add(path, code, message);
      return undefined;
    };
  }

  /** @throws Refused where anything was wrong */
  refuse(): void {
    const [first, ...others] = this.#found;
    if (first !== undefined) throw new Refused(invalidInput([first, ...others]));
  }
}
