import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { fieldsOf, follow, keptAt, pick, save } from './entering.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let person: BrowserContext;
let token: string;

beforeAll(async () => {
  stage = await Stage.open();
  person = await stage.person({ language: 'vi', role: 'manager' });
  token = await stage.server.operate('token', '--role', 'manager');
});
afterAll(() => stage?.close());

async function open(address: string, by: BrowserContext = person): Promise<Page> {
  const page = await by.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** What the API says to a manager. */
async function answer(query: string): Promise<unknown> {
  const response = await fetch(stage.server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const organisation = 'Hội Bạn hữu Thử nghiệm';

test('an organisation is entered with its names, papers, places and contacts', async () => {
  const page = await open('/partners');
  await follow(page, 'Thêm tổ chức', /partners\/new/);
  await page.fill('[name=name]', organisation);
  await page.selectOption('[name=kind]', 'FOREIGN_NGO');
  await page.fill('[name="aliases.0.name"]', 'Friends on Trial');
  await page.selectOption('[name="aliases.0.language"]', 'en');
  await pick(page, 'Nước', 'han quoc');
  await pick(page, 'Xã, phường hoặc đơn vị cũ', 'Muong Te');
  await page.getByRole('button', { name: 'Thêm địa bàn' }).click();
  await pick(page, 'Xã, phường hoặc đơn vị cũ', 'Phong Tho', 1);
  await page.selectOption('[name="registrations.0.kind"]', 'OPERATION_REGISTRATION');
  await page.fill('[name="registrations.0.number"]', '12/CNV-ĐKHĐ');
  await page.fill('[name="registrations.0.expiresOn"]', '2028-12-31');
  await page.fill('[name="identifiers.0.scheme"]', 'XI-THU');
  await page.fill('[name="identifiers.0.value"]', '0001');
  await page.fill('[name="contacts.0.name"]', 'Kim Thử');
  await page.fill('[name="contacts.0.email"]', 'kim@example.org');
  await save(page);
  const id = await keptAt(page, '/partners');
  await page.getByRole('heading', { name: organisation, level: 1 }).waitFor();
  const contacts = page.locator('section', { has: page.getByRole('heading', { name: 'Đầu mối liên hệ' }) });
  expect(await contacts.textContent()).not.toContain('Kim Thử');
  await page.getByRole('link', { name: 'Xem đầu mối liên hệ' }).click();
  await page.getByRole('link', { name: 'kim@example.org' }).waitFor();
  for (const shown of ['Friends on Trial', '12/CNV-ĐKHĐ', 'XI-THU']) {
    expect(await page.getByText(shown).count(), shown).toBeGreaterThan(0);
  }
  expect(
    await answer(`{ organisation(id: "${id}") {
    name nameEn side provenance country { code } aliases { name language } identifiers { scheme value }
    registrations { number expiresOn } places { country { code } } contacts { name email }
  } }`),
  ).toEqual({
    organisation: {
      name: organisation,
      nameEn: organisation,
      side: 'PARTNER',
      provenance: 'ENTERED',
      country: { code: 'KR' },
      aliases: [{ name: 'Friends on Trial', language: 'en' }],
      identifiers: [{ scheme: 'XI-THU', value: '0001' }],
      registrations: [{ number: '12/CNV-ĐKHĐ', expiresOn: '2028-12-31' }],
      places: [{ country: { code: 'VN' } }, { country: { code: 'VN' } }],
      contacts: [{ name: 'Kim Thử', email: 'kim@example.org' }],
    },
  });
  await page.close();
});

interface Kept {
  readonly organisation: {
    readonly places: readonly { readonly id: string }[];
    readonly contacts: readonly { readonly id: string; readonly phone: string | null }[];
    readonly registrations: readonly { readonly id: string; readonly number: string }[];
  };
}

const partsOf = (id: string) =>
  answer(`{ organisation(id: "${id}") { places { id } contacts { id phone } registrations { id number } } }`);

async function idOfOrganisation(): Promise<string> {
  const found = (await answer(`{ organisations(first: 1, search: "${organisation}") { nodes { id } } }`)) as {
    readonly organisations: { readonly nodes: readonly { readonly id: string }[] };
  };
  return found.organisations.nodes[0]?.id ?? '';
}

test('of an organisation that is changed, rows stay the rows that they were; a place that is taken away is gone', async () => {
  const id = await idOfOrganisation();
  const before = (await partsOf(id)) as Kept;
  const page = await open(`/partners/${id}`);
  await follow(page, 'Sửa tổ chức', /edit$/);
  await page.fill('[name="contacts.0.phone"]', '+82 2 0000 0000');
  await page.fill('[name="registrations.0.number"]', '12a/CNV-ĐKHĐ');
  const places = page.locator('fieldset', { has: page.locator('[name="places.0"]') });
  await places.getByRole('button', { name: 'Xóa dòng' }).first().click();
  await save(page);
  await keptAt(page, '/partners');
  await page.locator('section', { hasText: '12a/CNV-ĐKHĐ' }).first().waitFor();
  const after = (await partsOf(id)) as Kept;
  expect(after.organisation).toEqual({
    places: before.organisation.places.slice(1),
    contacts: [{ id: before.organisation.contacts[0]?.id, phone: '+82 2 0000 0000' }],
    registrations: [{ id: before.organisation.registrations[0]?.id, number: '12a/CNV-ĐKHĐ' }],
  });
  await page.close();
});

test('whoever may not write meets neither the form of a record nor its contacts', async () => {
  const id = await idOfOrganisation();
  const analyst = await stage.person({ language: 'vi', role: 'analyst' });
  const page = await open(`/partners/${id}`, analyst);
  expect(await page.getByText('Sửa tổ chức').count()).toBe(0);
  expect(await page.getByText('đầu mối liên hệ').count()).toBe(0);
  expect(await page.content()).not.toContain('Kim Thử');
  for (const form of [`/partners/${id}/edit`, '/partners/new', '/activities/new', '/projects/new']) {
    expect((await page.goto(form))?.status(), form).toBe(404);
  }
  expect(await page.content()).not.toContain('Kim Thử');
  await analyst.close();
});

test('a form with something wrong keeps all that was typed and names the field; a phone shows it without scrolling sideways', async () => {
  const phone = await stage.person({ language: 'vi', role: 'manager', width: 390 });
  const page = await open('/partners/new', phone);
  await page.fill('[name=name]', 'Tổ chức còn thiếu');
  await page.fill('[name="aliases.0.name"]', 'Tên khác');
  await page.fill('[name=website]', 'không phải địa chỉ');
  await pick(page, 'Xã, phường hoặc đơn vị cũ', 'Muong Te');
  const place = await page.inputValue('[name="places.0"]');
  await save(page);
  await page.getByText('Ô này phải có nội dung.').first().waitFor();
  for (const name of ['kind', 'website', 'aliases.0.language']) {
    expect(await page.getAttribute(`[name="${name}"]`, 'aria-invalid'), name).toBe('true');
  }
  expect(await page.inputValue('[name=name]')).toBe('Tổ chức còn thiếu');
  expect(await page.inputValue('[name="aliases.0.name"]')).toBe('Tên khác');
  expect(await page.inputValue('[name=website]')).toBe('không phải địa chỉ');
  expect(await page.inputValue('[name="places.0"]')).toBe(place);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await barriers(page, 'serious')).toEqual([]);
  await phone.close();
});

test('a twinning is entered and changed', async () => {
  const page = await open('/twinnings');
  await follow(page, 'Thêm cặp kết nghĩa', /twinnings\/new/);
  await page.fill('[name=title]', 'Kết nghĩa bản Thử – thôn Nghiệm');
  await page.selectOption('[name=level]', 'VILLAGE');
  await page.fill('[name=localName]', 'bản Thử');
  await pick(page, 'Thuộc đơn vị hành chính', 'Phong Tho');
  await pick(page, 'Nước', 'trung quoc');
  await pick(page, 'Thuộc đơn vị hành chính', 'kim', 1);
  await page.fill('[name=sinceYear]', '2019');
  await save(page);
  const id = await keptAt(page, '/twinnings');
  await follow(page, 'Sửa cặp kết nghĩa', /edit$/);
  await page.fill('[name=signedOn]', '2019-05-04');
  await save(page);
  await keptAt(page, '/twinnings');
  await page.getByText('4/5/2019').first().waitFor();
  expect(
    await answer(`{ twinning(id: "${id}") {
    titleEn level localName sinceYear signedOn provenance
    counterpartCountry { code } localUnit { country { code } } counterpartUnit { country { code } }
  } }`),
  ).toEqual({
    twinning: {
      titleEn: 'Kết nghĩa bản Thử – thôn Nghiệm',
      level: 'VILLAGE',
      localName: 'bản Thử',
      sinceYear: 2019,
      signedOn: '2019-05-04',
      provenance: 'ENTERED',
      counterpartCountry: { code: 'CN' },
      localUnit: { country: { code: 'VN' } },
      counterpartUnit: { country: { code: 'CN' } },
    },
  });
  await page.close();
});

test('an activity of a partner is entered from its page, with those present, and changed', async () => {
  const page = await open(`/partners/${await idOfOrganisation()}`);
  await follow(page, 'Thêm hoạt động', /activities\/new/);
  expect(await fieldsOf(page, 'Đối tác chính').inputValue()).toBe(organisation);
  await page.fill('[name=title]', 'Đón đoàn thử nghiệm');
  await page.selectOption('[name=kind]', 'DELEGATION');
  await page.selectOption('[name=direction]', 'INBOUND');
  await page.fill('[name=startDate]', '2026-03-02');
  await page.fill('[name=endDate]', '2026-03-01');
  await pick(page, 'Đơn vị chủ trì', 'lien hiep');
  await pick(page, 'Tổ chức', 'mat tran');
  await page.getByRole('button', { name: 'Thêm bên tham gia' }).click();
  await pick(page, 'Tổ chức', 'so ngoai vu', 1);
  await page.fill('[name=counterpartPeople]', 'bảy');
  await save(page);
  await page.getByText('Viết chưa đúng dạng; số').waitFor();
  await page.fill('[name=counterpartPeople]', '7');
  await save(page);
  await page.getByText('Kết thúc trước khi bắt đầu.').waitFor();
  expect(await page.getAttribute('[name=endDate]', 'aria-invalid')).toBe('true');
  await page.fill('[name=endDate]', '2026-03-04');
  await save(page);
  const id = await keptAt(page, '/activities');
  await page.getByRole('heading', { name: 'Đón đoàn thử nghiệm', level: 1 }).waitFor();
  await follow(page, 'Sửa hoạt động', /edit$/);
  await page.fill('textarea[name=outcome]', 'Hai bên thống nhất chương trình.');
  await save(page);
  await keptAt(page, '/activities');
  await page.getByText('Hai bên thống nhất chương trình.').first().waitFor();
  expect(
    await answer(`{ activity(id: "${id}") {
    kind startDate endDate counterpartPeople outcome provenance
    counterpart { name } counterpartCountry { code } lead { side } participants { side }
  } }`),
  ).toEqual({
    activity: {
      kind: 'DELEGATION',
      startDate: '2026-03-02',
      endDate: '2026-03-04',
      counterpartPeople: 7,
      outcome: 'Hai bên thống nhất chương trình.',
      provenance: 'ENTERED',
      counterpart: { name: organisation },
      counterpartCountry: { code: 'KR' },
      lead: { side: 'LOCAL' },
      participants: [{ side: 'LOCAL' }, { side: 'LOCAL' }],
    },
  });
  await page.close();
});
