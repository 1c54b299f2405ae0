/** The address that a form with method GET leads to, without the fields left empty; null for other forms. */
export function formAddress(form: HTMLFormElement): string | null {
  if (form.method !== 'get') return null;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.append(name, value.trim());
  }
  const path = new URL(form.action, location.href).pathname;
  return query.size === 0 ? path : `${path}?${query}`;
}
