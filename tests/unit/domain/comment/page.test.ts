import { expect, test } from 'vitest';
import { parseCommentPage } from '../../../../src/domain/comment/page.ts';

test.each([
  ['/tin-tuc/duong-thon-ba/', 'article', 'duong-thon-ba'],
  ['/nghi-quyet/nghi-quyet-05/', 'resolution', 'nghi-quyet-05'],
  ['/van-ban/chi-thi-01/', 'document', 'chi-thi-01'],
  ['/ke-hoach/ke-hoach-02/', 'plan', 'ke-hoach-02'],
  ['/gop-y/', 'general', 'gop-y'],
])('%s takes comments', (address, kind, entry) => {
  expect(parseCommentPage(address)).toEqual({ kind, entry, address });
});

test.each([
  '',
  '/',
  '/gioi-thieu/',
  '/tin-tuc/',
  '/tin-tuc/a',
  'tin-tuc/a/',
  '/tin-tuc/../a/',
  '/tin-tuc/a/b/',
  '/tin-tuc/a/?x=1',
  '//tin-tuc/a/',
  '/tin-tuc/Ấ/',
  '/huong-dan/a/',
  `/tin-tuc/${'a'.repeat(300)}/`,
])('“%s” takes none', (address) => {
  expect(parseCommentPage(address)).toBeUndefined();
});
