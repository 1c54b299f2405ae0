import type { NextRequest } from 'next/server';
import { forward } from '../../../../api/forward.ts';

const FORMATS = ['csv', 'xlsx', 'jsonl'];
const SAME_SITE = ['same-origin', 'none', null];

function variablesOf(text: FormDataEntryValue | null): unknown {
  if (typeof text !== 'string' || text.trim() === '') return {};
  return JSON.parse(text);
}

/**
 * All rows of one list in an operation as a file: a form with `query`, `variables` (JSON), `path` of the list in the
 * answer, and `format`. 400 names the field that is wrong.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!SAME_SITE.includes(request.headers.get('sec-fetch-site'))) return new Response(null, { status: 403 });
  const form = await request.formData();
  const [query, format, path] = [form.get('query'), form.get('format'), form.get('path')];
  if (typeof query !== 'string' || query.trim() === '') return new Response('query', { status: 400 });
  if (typeof format !== 'string' || !FORMATS.includes(format)) return new Response('format', { status: 400 });
  let variables: unknown;
  try {
    variables = variablesOf(form.get('variables'));
  } catch {
    return new Response('variables', { status: 400 });
  }
  const wanted = { query, variables, format, ...(typeof path === 'string' && path !== '' && { path }) };
  return forward('/exports', JSON.stringify(wanted), request.signal);
}
