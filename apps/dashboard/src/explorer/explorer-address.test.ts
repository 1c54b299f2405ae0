import { expect, it } from 'vitest';
import { explorerAddress, readExplorerAddress } from './explorer-address.ts';

it('carries an operation and its variables to the explorer and back, diacritics and signs included', () => {
  const document = 'query A($q: String) {\n  projects(search: $q) { totalCount } # a & b = c\n}';
  const href = explorerAddress({ document, variables: { q: 'Phìn Hồ & Lả Nhì Thàng', none: undefined } });
  const [path, fragment] = href.split('#');
  expect(path).toBe('/explorer');
  expect(readExplorerAddress(`#${fragment}`)).toEqual({
    query: document,
    variables: '{\n  "q": "Phìn Hồ & Lả Nhì Thàng"\n}',
  });
});

it('says that there is no operation in an address without one', () => {
  expect(readExplorerAddress('')).toBeNull();
  expect(readExplorerAddress('#section')).toBeNull();
});
