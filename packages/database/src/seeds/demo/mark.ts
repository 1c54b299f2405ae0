/** Every invented name and title ends like this, so that nobody can take it for a real one. */
export function marked(text: string): string {
  return `${text} (minh họa)`;
}

export function markedEn(text: string): string {
  return `${text} (demo)`;
}
