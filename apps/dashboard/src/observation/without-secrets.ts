import type { SpanProcessor } from '@opentelemetry/sdk-trace';
import { loggedPath } from './logged-path.ts';

const ADDRESSES = ['http.target', 'url.path'];

/** Takes the secrets of one-time links out of what Next says of a request, before anybody is told. */
export const withoutSecrets: SpanProcessor = {
  onStart(span) {
    for (const name of ADDRESSES) {
      const address = span.attributes[name];
      if (typeof address === 'string') span.setAttribute(name, loggedPath(address));
    }
  },
  onEnd: () => undefined,
  forceFlush: async () => undefined,
  shutdown: async () => undefined,
};
