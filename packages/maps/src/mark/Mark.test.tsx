import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Mark } from './Mark.tsx';

const mark = { key: 'KR', label: 'Hàn Quốc', tooltip: 'Hàn Quốc\n41 tỷ đồng' };

test('a mark with an address is a link that says its name and figure', () => {
  const markup = renderToStaticMarkup(<Mark mark={{ ...mark, href: '?c=KR', selected: true }}>.</Mark>);
  expect(markup).toContain('<a href="?c=KR" aria-label="Hàn Quốc, 41 tỷ đồng" aria-current="true"');
  expect(markup).toContain('data-key="KR"');
  expect(markup).toContain('data-tooltip="Hàn Quốc\n41 tỷ đồng"');
});

test('a mark without an address is a picture with the same name, and no link', () => {
  const markup = renderToStaticMarkup(<Mark mark={mark}>.</Mark>);
  expect(markup).toContain('role="img" aria-label="Hàn Quốc, 41 tỷ đồng"');
  expect(markup).not.toContain('<a');
});
