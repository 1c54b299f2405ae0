/**
 * The address that a form with method GET leads to, without the fields left empty; null for other forms, such as those
 * whose action is a function of the server: in the browser that is no address.
 */
export function formAddress(form: HTMLFormElement): string | null {
  if (form.method !== 'get' || form.action.startsWith('javascript:')) return null;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.append(name, value.trim());
  }
  const path = new URL(form.action, location.href).pathname;
  return query.size === 0 ? path : `${path}?${query}`;
}
