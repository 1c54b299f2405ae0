/** The node id of a record, by the letter of its type and the key of its row. */
export function nodeId(letter: string, key: string): string {
  return letter + Buffer.from(key.replaceAll('-', ''), 'hex').toString('base64url');
}
