/** So long is the secret of a one-time link, and no id or code of a record. */
const SECRET_LENGTH = 32;

/** A path as it may stand in a log: without its query, and without the secrets of one-time links. */
export function loggedPath(address: string): string {
  const [path = ''] = address.split('?', 1);
  return path
    .split('/')
    .map((segment) => (segment.length >= SECRET_LENGTH ? '…' : segment))
    .join('/');
}

/** What is asked for, in so few kinds that each may have a figure of its own. */
export function kindOf(address: string): string {
  const kind = /^\/(_next|api|exports|files|embed)(?=[/?]|$)/.exec(address)?.[1] ?? 'page';
  return kind === '_next' ? 'asset' : kind;
}
