import type { Page } from 'playwright-core';

/** The fields of a label, whether they have to be filled or not. */
export function fieldsOf(page: Page, label: string) {
  return page.getByLabel(new RegExp(`^${label}(?:\\s*\\(?bắt buộc\\)?)?$`));
}

/** Picks the first record that is found for some words; `row` counts the fields of one label. */
export async function pick(page: Page, label: string, words: string, row = 0): Promise<void> {
  const answered = page.waitForResponse(
    (response) => new URL(response.url()).searchParams.get('q') === words,
  );
  await fieldsOf(page, label).nth(row).pressSequentially(words);
  await answered;
  await page.getByRole('option').first().click();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

/** Follows a link to a form. */
export async function follow(page: Page, link: string, to: RegExp): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).first().click();
  await page.waitForURL(to);
  await page.waitForLoadState('networkidle');
}

/** Waits until the form has led to the page of the record; gives its id. */
export async function keptAt(page: Page, path: string): Promise<string> {
  await page.waitForURL((url) => url.pathname.startsWith(`${path}/`) && !/(new|edit)$/.test(url.pathname));
  return new URL(page.url()).pathname.slice(path.length + 1);
}
