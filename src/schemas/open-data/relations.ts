import { z } from 'zod';
import { RELATION_KINDS } from '../../domain/relation.ts';
import { address, date, list, partialDate, words } from './columns.ts';

/** A directed relation between two official documents, as open data; it stands once, from the acting one. */
export const relationRow = z.strictObject({
  id: words.meta({
    term: 'mã quan hệ',
    description: 'Văn bản tác động, loại quan hệ và văn bản đích.',
    example: 'quy-dinh-37 > replaces > quy-dinh-47',
  }),
  kind: z.enum(RELATION_KINDS).meta({
    term: 'mã loại quan hệ',
    description: 'Văn bản tác động làm gì với văn bản đích.',
    example: 'replaces',
    vocabulary: 'relation-kind',
  }),
  from: words.meta({
    term: 'văn bản tác động',
    description: 'Mã văn bản, xem bộ “Văn bản”.',
    example: 'quy-dinh-37-qd-tw-2021-10-25',
  }),
  fromAddress: address.meta({
    term: 'địa chỉ văn bản tác động',
    description: 'Trang của văn bản tác động.',
    example: 'https://example.vn/van-ban/quy-dinh-37-qd-tw-2021-10-25/',
  }),
  to: words.nullable().meta({
    term: 'văn bản đích',
    description: 'Mã văn bản đích; trống nếu cổng không có văn bản đó.',
    example: 'quy-dinh-47-qd-tw-2011-11-01',
  }),
  toName: words.meta({
    term: 'tên văn bản đích',
    description: 'Loại và số, ký hiệu, hoặc tên gọi.',
    example: 'Quy định 47-QĐ/TW',
  }),
  toIssuedOn: partialDate.nullable().meta({
    term: 'ngày ban hành văn bản đích',
    description: 'Ngày, tháng hoặc năm; trống nếu chưa rõ.',
    example: '2011-11-01',
  }),
  toAddress: address.nullable().meta({
    term: 'địa chỉ văn bản đích',
    description: 'Trang của văn bản đích; trống nếu không có hoặc đã bị rút.',
    example: 'https://example.vn/van-ban/quy-dinh-47-qd-tw-2011-11-01/',
  }),
  clauses: list.meta({
    term: 'điều khoản đích',
    description: 'Điều khoản của văn bản đích chịu tác động; trống là toàn văn bản.',
    example: 'dieu-5',
  }),
  basis: z.enum(['stated', 'editorial']).meta({
    term: 'mã cơ sở',
    description: 'Nguồn nêu rõ, hay do ban biên tập đối chiếu.',
    example: 'stated',
    vocabulary: 'basis',
  }),
  quotation: words.nullable().meta({
    term: 'trích dẫn',
    description: 'Câu của nguồn nêu quan hệ này.',
    example: '“Quy định này thay thế …”',
  }),
  sourceName: words.meta({
    term: 'nguồn',
    description: 'Nơi ban biên tập đọc quan hệ này.',
    example: 'Báo Nhân Dân',
  }),
  sourceAddress: address.nullable().meta({
    term: 'địa chỉ nguồn',
    description: 'Địa chỉ của nguồn trên mạng.',
    example: 'https://example.vn/bai',
  }),
  sourceCheckedOn: date.meta({
    term: 'ngày kiểm tra nguồn',
    description: 'Ngày ban biên tập đối chiếu với nguồn lần gần nhất.',
    example: '2026-11-24',
  }),
  unverified: z.boolean().meta({
    term: 'chưa kiểm chứng',
    description: 'Đúng (true) khi quan hệ chỉ dựa vào nguồn thứ cấp.',
    example: 'false',
  }),
});

export type RelationRow = z.infer<typeof relationRow>;
