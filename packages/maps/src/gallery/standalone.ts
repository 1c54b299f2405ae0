import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../../../ui/src/tokens.css', import.meta.url), 'utf8');
const used =
  /--(?:surface|ink|ink-muted|ink-faint|line|line-strong|accent|accent-soft|demo|not-stated|map-\w+): [^;]+;/g;

/** The drawing as a file that a browser shows by itself, light or dark as its reader has it. */
export function standalone(markup: string): string {
  const values = tokens.match(used)?.join('') ?? '';
  const style = `<style>svg{color-scheme:light dark;${values}font-family:"Be Vietnam Pro","Noto Sans",sans-serif;background:var(--surface)}.map-narrow{display:none}</style>`;
  return `${markup.replace('>', `>${style}`).replaceAll(/<(path|g|a|text|circle) /g, '\n<$1 ')}\n`;
}
