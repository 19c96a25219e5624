import { describe, expect, test } from 'vitest';
import { blockOf } from '../../../server/intake/address-block.ts';
import { addressLimits, ALLOWANCES } from '../../../server/intake/address-limits.ts';

describe('an address belongs to a block', () => {
  test.each([
    ['203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113'],
    ['2001:db8:12:34::1', '2001:db8:12'],
    ['2001:0DB8:0012:ffff:1:2:3:4', '2001:db8:12'],
    ['2001:db8::1', '2001:db8:0'],
    ['::1', '0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0'],
    ['', 'unknown'],
    ['không phải', 'unknown'],
    ['1.2.3.4, 5.6.7.8', 'unknown'],
  ])('%s to %s', (address, block) => {
    expect(blockOf(address)).toBe(block);
  });
});

describe('a block of addresses', () => {
  const allowances = { ...ALLOWANCES, comment: { hour: 2, day: 3 } };
  const HOUR = 3_600_000;
  const start = Date.parse('2026-07-15T01:15:00Z');

  test('may send so often in an hour and in a day', () => {
    let time = start;
    const limits = addressLimits(() => new Date(time), allowances);
    const send = (address = '203.0.113.7') => limits.take('comment', address);
    expect([send(), send('203.0.113.8'), send()]).toEqual([undefined, undefined, 45 * 60]);
    time += HOUR;
    expect([send(), send()]).toEqual([undefined, (22 * 60 - 15) * 60]);
    time += 24 * HOUR;
    expect(send()).toBeUndefined();
  });

  test('takes nothing from another block, nor from another act', () => {
    const limits = addressLimits(() => new Date(start), allowances);
    for (let times = 0; times < 5; times += 1) limits.take('comment', '203.0.113.7');
    expect(limits.take('comment', '203.0.114.7')).toBeUndefined();
    expect(limits.take('useful', '203.0.113.7')).toBeUndefined();
  });

  test('is forgotten when very many others have come', () => {
    const limits = addressLimits(() => new Date(start), allowances);
    for (let times = 0; times < 5; times += 1) limits.take('comment', '203.0.113.7');
    for (let other = 0; other < 50_000; other += 1) {
      limits.take('useful', `10.${other >> 8}.${other & 255}.1`);
    }
    expect(limits.take('comment', '203.0.113.7')).toBeUndefined();
  });
});
