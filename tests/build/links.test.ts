import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { checkOutput } from '../../scripts/checks/output.ts';

describe.each(inject('portals'))('$name', ({ folder, basePath }) => {
  test('every link, anchor, picture and style leads somewhere inside the portal', () => {
    expect(checkOutput(folder, basePath)).toEqual([]);
  });
});

describe('what the check of the output refuses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Rules that a body of one page breaks, beside an address that leads to it. */
  function rulesFor(body: string, basePath = '/'): string[] {
    writeFileSync(join(folder, 'index.html'), `<html><body id="dau">${body}</body></html>`);
    return checkOutput(folder, basePath).map(({ rule }) => rule);
  }

  test.each([
    ['a page that is not there', '<a href="/khong-co/">Xem</a>', ['broken-link']],
    ['a clause that is not there', '<a href="/#dieu-9">Điều 9</a>', ['broken-anchor']],
    ['an anchor of the page itself', '<a href="#dieu-9">Điều 9</a>', ['broken-anchor']],
    ['a picture that is not there', '<img src="/anh/a.webp" alt="">', ['broken-link']],
    [
      'a picture of another host',
      '<img src="https://xa-thu.example/a.webp" alt="">',
      ['outside-request'],
    ],
    ['a size of a picture that is not there', '<img srcset="/a.webp 1x" alt="">', ['broken-link']],
    ['a script that stands in the page', '<script>alert(1)</script>', ['inline-code']],
    ['a style that stands in the page', '<style>p{}</style>', ['inline-code']],
    ['a style on an element', '<p style="color:red">Chữ</p>', ['inline-code']],
    ['what happens at a click', '<p onclick="a()">Chữ</p>', ['inline-code']],
    ['a form that nothing receives', '<form action="/gui/khong-co/"></form>', ['broken-link']],
    ['a form for the receiver', '<form action="/gui/y-kien/"></form>', []],
    ['a good link', '<a href="/#dau">Đầu trang</a>', []],
    ['a link to another host', '<a href="https://xa-thu.example/">Xã Thử</a>', []],
    ['data for search engines', '<script type="application/ld+json">{}</script>', []],
  ])('%s', (_case, body, rules) => {
    expect(rulesFor(body)).toEqual(rules);
  });

  test('an address that forgets the base path', () => {
    expect(rulesFor('<a href="/">Trang chủ</a>', '/cong/')).toEqual(['broken-link']);
    expect(rulesFor('<a href="/cong/">Trang chủ</a>', '/cong/')).toEqual([]);
  });
});
