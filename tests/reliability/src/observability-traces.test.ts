import { otlpReceiver, startServer } from '@nhipcau/testkit';
import { expect, test } from 'vitest';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const caller = 'b7ad6b7169203331';

test('a request, its operation and its statements are one trace with its caller’s, without any value', async () => {
  const receiver = await otlpReceiver();
  const server = await startServer({
    kind: 'embedded',
    seed: 'published',
    variables: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint },
  });
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${server.token}`,
      traceparent: `00-${traceId}-${caller}-01`,
      'x-request-id': 'traced-request',
    },
    body: JSON.stringify({
      query: 'query Traced { countries(filter: { name: { contains: "bi-mat" } }) { totalCount } }',
    }),
  });
  expect(response.status).toBe(200);
  // What is left is sent when the server ends.
  await server.stop();
  receiver.close();

  const spans = receiver.spans.filter((span) => span.traceId === traceId);
  const [request] = spans.filter(({ parentSpanId }) => parentSpanId === caller);
  const [operation] = spans.filter(
    ({ name, parentSpanId }) => name === 'GraphQL operation' && parentSpanId === request?.spanId,
  );
  const statements = spans.filter(({ parentSpanId }) => parentSpanId === operation?.spanId);
  expect(request?.name).toBe('POST /graphql');
  expect(request?.attributes).toContainEqual({
    key: 'nhipcau.request.id',
    value: { stringValue: 'traced-request' },
  });
  expect(operation?.attributes).toContainEqual({
    key: 'graphql.operation.name',
    value: { stringValue: 'Traced' },
  });
  expect(statements.map(({ name }) => name)).toEqual(['SELECT']);
  expect(JSON.stringify(spans)).not.toContain('bi-mat');
});
