import { describe, expect, test } from 'vitest';
import {
  COMMENT_FIELDS,
  COMMENT_LENGTHS,
  readComment,
  type TypedComment,
} from '../../../../src/domain/comment/typed-comment.ts';

const TYPED: TypedComment = {
  title: 'Hỏi về đèn đường',
  author: 'Bạn đọc thôn Ba',
  email: 'ban.doc@example.vn',
  text: 'Bao giờ đoạn cuối thôn có đèn?',
};
const CHECKS = { bodyNames: ['Ủy ban nhân dân xã Thử'], hiddenEmail: '(đã ẩn)' };

function read(change: Partial<TypedComment>) {
  return readComment({ ...TYPED, ...change }, CHECKS);
}

describe('a comment', () => {
  test('is kept as it was typed', () => {
    expect(read({})).toEqual({ comment: TYPED });
  });

  test.each(COMMENT_FIELDS)('needs its %s', (field) => {
    expect(read({ [field]: ' \u200b\n' })).toEqual({ faults: [{ field, rule: 'missing' }] });
  });

  test.each(['title', 'author', 'text'] as const)('has words in its %s', (field) => {
    expect(read({ [field]: '???' })).toEqual({ faults: [{ field, rule: 'no-words' }] });
  });

  test.each(['title', 'author', 'text'] as const)('ends at the limit of its %s', (field) => {
    const longest = 'ế'.repeat(COMMENT_LENGTHS[field]);
    expect(read({ [field]: longest })).toHaveProperty('comment');
    expect(read({ [field]: `${longest}ế` })).toEqual({ faults: [{ field, rule: 'too-long' }] });
  });

  test.each([
    'khong-co-a-cong',
    'a@b',
    'a b@example.vn',
    'a@example.vn\nBcc: x@example.vn',
    '@vn.vn',
  ])('needs an address to which a letter could go: %s', (email) => {
    expect(read({ email })).toEqual({ faults: [{ field: 'email', rule: 'not-an-email' }] });
  });

  test('names all its faults at once', () => {
    expect(read({ title: '', author: 'UBND xã Thử', email: 'x' })).toEqual({
      faults: [
        { field: 'title', rule: 'missing' },
        { field: 'email', rule: 'not-an-email' },
        { field: 'author', rule: 'name-of-body' },
      ],
    });
  });

  test('is not signed with an address', () => {
    expect(read({ author: 'minh@example.vn' })).toEqual({
      faults: [{ field: 'author', rule: 'email-as-name' }],
    });
  });

  test.each(['minh@example.vn', 'MINH+x@example.com.vn', 'minh＠example.vn', 'minh@localhost'])(
    'hides %s in what is published',
    (email) => {
      expect(read({ title: `Gửi ${email}`, text: `Trả lời tôi (${email}) nhé.` })).toMatchObject({
        comment: { title: 'Gửi (đã ẩn)', text: 'Trả lời tôi ((đã ẩn)) nhé.' },
      });
    },
  );
});
