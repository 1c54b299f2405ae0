import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;
let manager: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
  manager = await stage.person({ language: 'vi', role: 'manager' });
});
afterAll(() => stage?.close());

async function open(person: BrowserContext, address: string): Promise<Page> {
  const page = await person.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** Asks the API as the manager does. */
async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await manager.request.post('/api/graphql', { data: { query, variables } });
  return ((await response.json()) as { data: Data }).data;
}

let made = 0;
async function makeProject(more: object = {}): Promise<{ id: string; code: string; version: number }> {
  made += 1;
  const input = { code: `THU-DON-${made}`, type: 'PROJECT', title: `Dự án dọn dẹp ${made}`, ...more };
  const { written } = await ask<{ written: { project: { id: string; code: string; version: number } } }>(
    'mutation ($input: CreateProjectInput!) { written: createProject(input: $input) { ... on ProjectWritten { project { id code version } } } }',
    { input: { titleEn: `Tidied project ${made}`, ...input } },
  );
  return written.project;
}

async function makeOrganisation(name: string): Promise<string> {
  const input = { kind: 'FUND', side: 'PARTNER', name, nameEn: `${name} (en)` };
  const { written } = await ask<{ written: { id: string } }>(
    'mutation ($input: CreateOrganisationInput!) { written: createOrganisation(input: $input) { ... on OrganisationWritten { id } } }',
    { input },
  );
  return written.id;
}

/** Takes back the change whose page is open. */
async function takeBack(page: Page): Promise<void> {
  await page.waitForURL(/admin\/changes\//);
  await page.waitForLoadState('networkidle');
  await page.fill('[name=reason]', 'Làm lại như cũ (thử)');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Thay đổi này đã được hoàn tác', { exact: false }).waitFor();
}

test('a record is deleted with a reason, and brought back from where its list says', async () => {
  const { code } = await makeProject();
  const page = await open(manager, `/projects/${code}`);
  await page.getByRole('link', { name: 'Xóa bản ghi' }).click();
  await page.waitForURL(/records\/.+\/delete/);
  await page.waitForLoadState('networkidle');
  await page.fill('[name=reason]', 'Nhập nhầm (thử)');
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.waitForURL(/projects\?deleted=/);
  expect((await page.request.get(`/projects/${code}`)).status()).toBe(404);
  await page.getByRole('status').getByRole('link', { name: 'Khôi phục' }).click();
  await takeBack(page);
  expect((await page.request.get(`/projects/${code}`)).status()).toBe(200);
  await page.close();
});

const named = { title: 'Bản ghi sắp xóa (thử)', titleEn: 'To be deleted (trial)' };
const YEAR = { year: 2031, periodFrom: '2031-01-01', periodTo: '2032-01-01' };

test.each([
  ['Activity', '/activities', { kind: 'FESTIVAL', ...named }],
  [
    'Organisation',
    '/partners',
    { kind: 'FUND', side: 'PARTNER', name: 'Quỹ Sắp Xóa', nameEn: 'To be deleted' },
  ],
  ['Twinning', '/twinnings', { level: 'COMMUNE', ...named }],
  ['LegalDocument', '/library', { number: '99/THU', kind: 'DECISION', issuedOn: '2020-01-01', ...named }],
  ['Plan', '/library/plans', { status: 'DRAFT', ...YEAR, ...named }],
  ['Source', '/library/sources', named],
] as const)('a record of type %s leads to its list when it is deleted', async (type, list, input) => {
  const country = await ask<{ countries: { nodes: { id: string }[] } }>(
    '{ countries(first: 1, filter: { code: { eq: "CN" } }) { nodes { id } } }',
  );
  const more = type === 'Twinning' ? { counterpartCountry: country.countries.nodes[0]?.id } : {};
  const { written } = await ask<{ written: { id: string } }>(
    `mutation ($input: Create${type}Input!) { written: create${type}(input: $input) { ... on ${type}Written { id } } }`,
    { input: { ...input, ...more } },
  );
  const page = await open(manager, `/records/${written.id}/delete`);
  await page.fill('[name=reason]', 'Nhập nhầm (thử)');
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByText('Đã xóa bản ghi.').waitFor();
  expect(new URL(page.url()).pathname).toBe(list);
  await page.close();
});

test('whatever refers to a record is named, with links, instead of deleting it', async () => {
  const organisation = await makeOrganisation('Quỹ Đang Dùng (thử)');
  const { code } = await makeProject({ participants: [{ organisation, role: 'FUNDING' }] });
  const page = await open(manager, `/records/${organisation}/delete`);
  await page.fill('[name=reason]', 'Không còn hoạt động (thử)');
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  const alert = page.locator('main').getByRole('alert');
  await alert.getByText('Dự án: 1 bản ghi', { exact: false }).waitFor();
  expect(await alert.getByRole('link').getAttribute('href')).toBe(`/projects/${code}`);
  expect(await page.inputValue('[name=reason]')).toBe('Không còn hoạt động (thử)');
  await page.close();
});

test('a record is deleted without scripts', async () => {
  const { id, code } = await makeProject();
  const plain = await stage.person({ language: 'vi', role: 'manager', scripts: false });
  const page = await plain.newPage();
  await page.goto(`/records/${id}/delete`);
  await page.fill('[name=reason]', 'Nhập nhầm (thử)');
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByText('Đã xóa bản ghi.').waitFor();
  expect((await page.request.get(`/projects/${code}`)).status()).toBe(404);
  await plain.close();
});

test('a project is shared with a partner that is looked for, and the share is taken back', async () => {
  const organisation = await makeOrganisation('Quỹ Được Chia Sẻ (thử)');
  const { code } = await makeProject();
  const sharedWith = async () => {
    const { project } = await ask<{ project: { shares: { organisation: { id: string } }[] } }>(
      'query ($code: String!) { project(code: $code) { shares { organisation { id } } } }',
      { code },
    );
    return project.shares.map((share) => share.organisation.id);
  };
  const page = await open(manager, `/projects/${code}`);
  await page.getByText('Chưa chia sẻ với đối tác nào.').waitFor();
  await page.fill('[name=shareWith]', 'duoc chia se');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByRole('button', { name: 'Chia sẻ với Quỹ Được Chia Sẻ (thử)', exact: true }).click();
  await page.getByText('Đã chia sẻ dự án.').waitFor();
  expect(await sharedWith()).toEqual([organisation]);
  await page.getByRole('button', { name: 'Thôi chia sẻ với Quỹ Được Chia Sẻ (thử)' }).click();
  await page.getByText('Đã thôi chia sẻ dự án.').waitFor();
  expect(await sharedWith()).toEqual([]);
  await page.close();
});

test('many projects are changed alike; whom somebody else has changed meanwhile is named and left', async () => {
  const title = 'Dự án hàng loạt (thử)';
  const projects = [await makeProject({ title }), await makeProject({ title }), await makeProject({ title })];
  const statuses = async () => {
    const { nodes } = await ask<{ nodes: { status: string | null }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Project { status } } }',
      { ids: projects.map(({ id }) => id) },
    );
    return nodes.map(({ status }) => status).toSorted();
  };
  const page = await open(manager, '/projects?q=hang+loat+thu');
  await page.getByLabel('Chọn cả trang').check();
  await page.getByText('Đã chọn 3 dòng').waitFor();
  await page.getByRole('button', { name: 'Sửa các dự án đã chọn' }).click();
  await page.waitForURL(/projects\/bulk/);
  await page.waitForLoadState('networkidle');
  await page.selectOption('[name=status]', 'SUSPENDED');
  await ask('mutation ($input: UpdateProjectInput!) { updateProject(input: $input) { __typename } }', {
    input: { id: projects[0]?.id, expectedVersion: projects[0]?.version, governingDecree: '80/2020/NĐ-CP' },
  });
  await page.getByRole('button', { name: 'Sửa 3 dự án' }).click();
  await page.getByText('Đã sửa 2 dự án.').waitFor();
  const left = page.getByRole('status').getByRole('listitem');
  expect(await left.count()).toBe(1);
  expect(await left.getByRole('link').getAttribute('href')).toBe(`/projects/${projects[0]?.code}`);
  expect(await statuses()).toEqual(['SUSPENDED', 'SUSPENDED', null]);
  await page.getByRole('link', { name: 'Xem thay đổi, hoàn tác' }).click();
  await takeBack(page);
  expect(await statuses()).toEqual([null, null, null]);
  await page.close();
});

test('activities are chosen and changed alike without scripts', async () => {
  const plain = await stage.person({ language: 'vi', role: 'manager', scripts: false });
  const page = await plain.newPage();
  await page.goto('/activities?view=list&kind=FESTIVAL');
  const chosen = page.locator('input[name=id]').first();
  const id = await chosen.inputValue();
  await chosen.check();
  await page.getByRole('button', { name: 'Sửa các hoạt động đã chọn' }).click();
  await page.selectOption('[name=kind]', 'EXCHANGE');
  await page.getByRole('button', { name: 'Sửa 1 hoạt động' }).click();
  await page.getByText('Đã sửa 1 hoạt động.').waitFor();
  const { node } = await ask<{ node: { kind: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on Activity { kind } } }',
    { id },
  );
  expect(node.kind).toBe('EXCHANGE');
  await plain.close();
});

test('duplicates are merged, the old address leads to the one that stays, and they are parted again', async () => {
  const keep = await makeOrganisation('Quỹ Trùng Tên Hoàn Toàn (thử)');
  const gone = await makeOrganisation('Quỹ Trùng Tên Hoàn Toàn (thử)');
  const page = await open(manager, '/admin/duplicates');
  const pair = page.locator('form', { has: page.locator(`[name=keep][value=${keep}]`) });
  await pair.locator(`[name=keep][value=${keep}]`).check();
  await pair.getByRole('button', { name: 'Gộp hai bản ghi' }).click();
  await page.getByText('Đã gộp hai bản ghi.', { exact: false }).waitFor();
  const old = await open(manager, `/partners/${gone}`);
  expect(new URL(old.url()).pathname).toBe(`/partners/${keep}`);
  await page.getByRole('status').getByRole('link', { name: 'Hoàn tác' }).click();
  await takeBack(page);
  await old.goto(`/partners/${gone}`);
  expect(new URL(old.url()).pathname).toBe(`/partners/${gone}`);
  await old.close();
  await page.goto('/admin/duplicates', { waitUntil: 'networkidle' });
  await pair.getByRole('button', { name: 'Hai bản ghi khác nhau' }).click();
  await page.getByText('Đã ghi nhận là hai bản ghi khác nhau', { exact: false }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await pair.count()).toBe(0);
  await page.getByRole('status').getByRole('link', { name: 'Hoàn tác' }).click();
  await takeBack(page);
  await page.goto('/admin/duplicates', { waitUntil: 'networkidle' });
  expect(await pair.count()).toBe(1);
  await page.close();
});

test('two records that nothing suggests are put side by side and merged', async () => {
  const keep = await makeOrganisation('Quỹ Bạch Mã Hồng (thử)');
  const gone = await makeOrganisation('White Horse Endowment (trial)');
  const page = await open(manager, '/admin/duplicates');
  await page.getByText('Gộp hai bản ghi khác, không có trong gợi ý').click();
  await page.fill('[name=one]', 'bach ma hong');
  await page.fill('[name=other]', 'white horse endowment');
  await page.getByRole('button', { name: 'So sánh' }).click();
  const pair = page.locator('form', { has: page.locator(`[name=keep][value=${gone}]`) });
  await pair.locator(`[name=keep][value=${keep}]`).check();
  await pair.getByRole('button', { name: 'Gộp hai bản ghi' }).click();
  await page.getByText('Đã gộp hai bản ghi.', { exact: false }).waitFor();
  await page.goto(`/partners/${gone}`);
  expect(new URL(page.url()).pathname).toBe(`/partners/${keep}`);
  await page.close();
});

test('a project that was merged leads to the one that stays under its old code', async () => {
  const [keep, gone] = [await makeProject(), await makeProject()];
  await ask('mutation ($input: MergeProjectsInput!) { mergeProjects(input: $input) { __typename } }', {
    input: { keep: keep.id, keepVersion: keep.version, merge: gone.id, mergeVersion: gone.version },
  });
  const page = await open(manager, `/projects/${gone.code}`);
  expect(new URL(page.url()).pathname).toBe(`/projects/${keep.code}`);
  await page.close();
});

test.each(['analyst', 'partner'] as const)('for a person who is %s there is none of this', async (role) => {
  const { id, code } = await makeProject();
  const person = await stage.person({ language: 'vi', role });
  const page = await person.newPage();
  for (const address of [
    `/projects/${code}`,
    '/projects',
    '/activities?view=list',
    '/admin/duplicates',
    `/records/${id}/delete`,
    `/projects/bulk?id=${id}`,
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const controls = page.locator(
      'main :is([href^="/records/"], #sharing, #chosen, [name=id], [name=record], [name=keep], [name=reason])',
    );
    expect(await controls.count(), address).toBe(0);
    expect(await page.getByRole('link', { name: 'Bản ghi trùng' }).count(), address).toBe(0);
  }
  await person.close();
});
