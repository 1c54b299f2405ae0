import { describe, expect, it } from 'vitest';
import { formatExactMoney, formatMoney, formatMoneyCell } from './money.ts';

const exact = (vnd: string) => ({ vnd, atLeast: false });
const over = (vnd: string) => ({ vnd, atLeast: true });

describe('a sum in đồng', () => {
  it.each([
    ['131000000000', '131 tỷ đồng', '131 billion VND'],
    ['2900000000', '2,9 tỷ đồng', '2.9 billion VND'],
    ['204000000', '204 triệu đồng', '204 million VND'],
    ['1751000000000', '1.751 tỷ đồng', '1,751 billion VND'],
    ['134104000000', '134 tỷ đồng', '134 billion VND'],
    ['45649000000', '45,6 tỷ đồng', '45.6 billion VND'],
    ['850000', '850.000 đồng', '850,000 VND'],
    ['0', '0 đồng', '0 VND'],
  ])('%s reads as people say it', (vnd, vi, en) => {
    expect(formatMoney(exact(vnd), 'vi')).toBe(vi);
    expect(formatMoney(exact(vnd), 'en')).toBe(en);
  });

  it('keeps a lower bound a lower bound', () => {
    expect(formatMoney(over('131000000000'), 'vi')).toBe('trên 131 tỷ đồng');
    expect(formatMoney(over('131000000000'), 'en')).toBe('over 131 billion VND');
  });

  it('never rounds a lower bound up, or it would claim too much', () => {
    expect(formatMoney(over('131999999999'), 'vi')).toBe('trên 131 tỷ đồng');
    expect(formatMoney(exact('131999999999'), 'vi')).toBe('132 tỷ đồng');
  });

  it('goes to the next unit when rounding fills the smaller one', () => {
    expect(formatMoney(exact('999700000'), 'vi')).toBe('1 tỷ đồng');
  });

  it('says that a sum is estimated', () => {
    expect(formatMoney({ vnd: '5300000', atLeast: false, estimated: true }, 'vi')).toBe(
      'khoảng 5,3 triệu đồng',
    );
  });

  it('keeps every digit where exactness is asked for, beyond what a float holds', () => {
    expect(formatExactMoney(exact('9007199254740993'), 'vi')).toBe('9.007.199.254.740.993 đồng');
    expect(formatMoneyCell(over('131000000000'), 'en')).toBe('> 131,000,000,000');
  });
});
