/** Once, when the process begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteCallers } = await import('./api/note-callers.ts');
  noteCallers();
}
