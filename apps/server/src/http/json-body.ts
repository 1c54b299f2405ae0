import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';

const GREATEST = '1mb';
/** Deeper than anything that a form or a program has to say; who reads what is nested goes as deep. */
const DEEPEST = 100;

/** A body that is not read, and why. */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused';
  readonly status: 400 | 415;
  constructor(status: 400 | 415, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads a body that is JSON in UTF-8 and nothing else: a page of another site cannot make a browser send such a one without
 * asking first. What cannot be read is refused by its headers, before the body is.
 */
export const jsonBody: readonly RequestHandler[] = [
  (request, _response, next) => {
    if (request.method !== 'POST') return next();
    const [type, ...parameters] = (request.get('content-type') ?? '').toLowerCase().split(';');
    if (type?.trim() !== 'application/json') {
      return next(new BodyRefused(415, 'The body must be JSON: content-type application/json.'));
    }
    const charset = parameters.map((each) => /^\s*charset="?([^"]*)"?\s*$/.exec(each)?.[1]).find(Boolean);
    if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
      return next(new BodyRefused(415, 'The body must be in UTF-8.'));
    }
    const encoding = request.get('content-encoding') ?? 'identity';
    if (encoding !== 'identity') return next(new BodyRefused(415, 'The body must not be compressed.'));
    next();
  },
  express.json({
    limit: GREATEST,
    inflate: false,
    verify: (_request, _response, body) => {
      if (!isUtf8(body)) throw new BodyRefused(400, 'The body is not UTF-8.');
      if (isTooDeep(body)) throw new BodyRefused(400, `The body is nested more than ${DEEPEST} deep.`);
    },
  }),
];

const [quote, backslash] = [0x22, 0x5c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** Brackets within brackets, those of texts left out. */
function isTooDeep(body: Buffer): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (inText && byte === backslash) at += 1;
    else if (byte === quote) inText = !inText;
    else if (!inText && opening.has(byte)) depth += 1;
    else if (!inText && closing.has(byte)) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
