import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, type ContextManager, ROOT_CONTEXT } from '@opentelemetry/api';

/** Where libraries that make spans of their own find what these are part of: the request at hand, unless they say otherwise. */
export class RequestContexts implements ContextManager {
  readonly #given = new AsyncLocalStorage<Context>();
  readonly #ofRequest: () => Context | undefined;

  constructor(ofRequest: () => Context | undefined) {
    this.#ofRequest = ofRequest;
  }

  active(): Context {
    return this.#given.getStore() ?? this.#ofRequest() ?? ROOT_CONTEXT;
  }

  with<Given extends unknown[], Run extends (...given: Given) => ReturnType<Run>>(
    context: Context,
    run: Run,
    self?: ThisParameterType<Run>,
    ...given: Given
  ): ReturnType<Run> {
    return this.#given.run(context, () => run.call(self, ...given));
  }

  bind<Target>(_context: Context, target: Target): Target {
    return target;
  }

  enable(): this {
    return this;
  }

  disable(): this {
    this.#given.disable();
    return this;
  }
}
