import { z } from 'zod';

/**
 * Kinds of columns of open data. A column is in every row; `null` says that the portal does not know the value, or
 * that there is none, and never that it is zero.
 */

/** Text that is not empty. */
export const words = z.string().min(1);

/** A day, a month `YYYY-MM` or a year `YYYY`, where the source tells no more. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** A day of the local calendar (RFC 3339 full-date). */
export const date = z.iso.date();

/** A whole address on the web. */
export const address = z.url();

/** Several texts; the empty list says that the source names none. */
export const list = z.array(words);

export const count = z.int().nonnegative();

export const asOf = date.meta({
  term: 'tính đến ngày',
  description: 'Ngày mà các giá trị suy ra trong dòng này là đúng.',
  example: '2026-11-24',
});

/** What a row of a withdrawn entry says; both are null for all others. */
export const withdrawal = {
  withdrawnOn: date.nullable().meta({
    term: 'ngày rút',
    description: 'Ngày mục này bị rút khỏi cổng; trống nếu vẫn đăng.',
    example: '2026-11-20',
  }),
  withdrawnWhy: words.nullable().meta({
    term: 'lý do rút',
    description: 'Vì sao mục này bị rút.',
    example: 'Số liệu sai, chờ kiểm tra lại.',
  }),
};
