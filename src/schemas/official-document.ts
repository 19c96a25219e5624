import { z } from 'zod';
import { DOCUMENT_TYPE_SLUGS } from '../domain/document-type.ts';
import { RELATION_KINDS } from '../domain/relation.ts';
import { EFFECT_STATUSES } from '../domain/lifecycle.ts';
import { changeNotes } from './change-notes.ts';
import { clausePath } from './edges.ts';
import {
  day,
  partialDay,
  portalAddress,
  publication,
  reference,
  source,
  text,
  webAddress,
} from './fields.ts';
import { studyMatter } from './study.ts';

/** A document that this portal does not hold: a stub, counted as such. */
const outsideDocument = z.strictObject({
  type: z.enum(DOCUMENT_TYPE_SLUGS).optional().meta({ term: 'loại', example: 'quy-dinh' }),
  symbol: text.optional().meta({ term: 'số, ký hiệu', example: '30-QĐ/TW' }),
  issuedOn: partialDay.optional().meta({ term: 'ngày ban hành', example: '2016-07-26' }),
  title: text.optional().meta({ term: 'tên gọi', example: 'Quy định thi hành Điều lệ Đảng' }),
  address: webAddress.optional().meta({ term: 'địa chỉ', example: 'https://example.vn/van-ban' }),
});

/** A directed relation, stored once, at the acting document; kinds as in facts 3.2. */
export const relationSchema = z
  .strictObject({
    kind: z.enum(RELATION_KINDS).meta({ term: 'quan hệ', example: 'replaces' }),
    document: reference('documents').optional().meta({
      term: 'văn bản đích',
      example: 'quy-dinh-47-qd-tw-2011-11-01',
    }),
    outside: outsideDocument
      .optional()
      .meta({ term: 'văn bản ngoài cổng', example: '{ symbol: 30-QĐ/TW }' }),
    /** Clauses of the target that are affected; none means the whole document. */
    clauses: z.array(clausePath).default([]).meta({ term: 'điều khoản', example: '[dieu-5]' }),
    /** The words of the acting document that state the relation. */
    quotation: text.optional().meta({ term: 'trích dẫn', example: '“Quy định này thay thế …”' }),
    source: source.optional().meta({
      term: 'nguồn',
      example: '{ name: …, checkedOn: 2026-11-24, verification: verified }',
    }),
  })
  .refine((it) => Boolean(it.document) !== Boolean(it.outside), {
    path: ['document'],
    params: { rule: 'one-target' },
  });

/** Fields of every official document, in the order a clerk knows them. */
export const officialDocumentFields = {
  type: z.enum(DOCUMENT_TYPE_SLUGS).meta({ term: 'loại văn bản', example: 'nghi-quyet' }),
  /** As printed, in canonical form; the word `unknown` where the source does not tell it. */
  symbol: text.meta({ term: 'số, ký hiệu', example: '04-NQ/TW' }),
  /** Day of issue; a month or year where the source tells no more; the word `unknown` where it tells nothing. */
  issuedOn: z
    .union([partialDay, z.literal('unknown')])
    .meta({ term: 'ngày ban hành', example: '2016-10-30' }),
  /** Trích yếu, without the type's name. */
  subject: text.meta({ term: 'trích yếu', example: 'Về phát triển kinh tế tập thể' }),
  /**
   * `printed`: as the document has it; `shortened`: cut by an editor or a source; `described`: an editor's words,
   * where no source gives it.
   */
  subjectForm: z
    .enum(['printed', 'shortened', 'described'])
    .default('printed')
    .meta({ term: 'dạng trích yếu', example: 'shortened' }),
  /** A name that readers use more than the symbol. */
  shortTitle: text
    .optional()
    .meta({ term: 'tên thường gọi', example: 'Nghị quyết Trung ương 4 khóa XII' }),
  issuers: z
    .array(reference('bodies'))
    .min(1)
    .meta({ term: 'cơ quan ban hành', example: '[ban-chap-hanh-trung-uong]' }),
  signers: z
    .array(
      z.strictObject({
        name: text.meta({ term: 'họ tên', example: 'Nguyễn Văn Mẫu' }),
        title: text.meta({ term: 'chức vụ', example: 'Bí thư' }),
      }),
    )
    .default([])
    .meta({ term: 'người ký', example: '[{ name: …, title: Bí thư }]' }),
  effectiveFrom: day.optional().meta({ term: 'ngày có hiệu lực', example: '2026-01-09' }),
  /** Legal expiry; `unpublishAt` takes a page down. */
  expiresOn: day.optional().meta({ term: 'ngày hết hiệu lực', example: '2030-12-31' }),
  /** What a dated, checked source says of its force; without it the status is derived or not determined. */
  statedStatus: z
    .strictObject({
      status: z.enum(EFFECT_STATUSES).meta({ term: 'tình trạng', example: 'in-force' }),
      on: day.meta({ term: 'tính đến ngày', example: '2026-11-24' }),
      source: source.meta({
        term: 'nguồn',
        example: '{ name: …, checkedOn: …, verification: verified }',
      }),
    })
    .optional()
    .meta({
      term: 'tình trạng theo nguồn',
      example: '{ status: in-force, on: 2026-11-24, source: … }',
    }),
  fieldsOfWork: z
    .array(reference('topics'))
    .default([])
    .meta({ term: 'lĩnh vực', example: '[xay-dung-dang]' }),
  relations: z
    .array(relationSchema)
    .default([])
    .meta({ term: 'quan hệ văn bản', example: '[{ kind: replaces, document: … }]' }),
  /** `full`: the whole text; `summary`: told by clause in our own words; `stub`: facts alone, no body. */
  text: z.enum(['full', 'summary', 'stub']).meta({ term: 'phần văn bản', example: 'summary' }),
  source: source.meta({
    term: 'nguồn',
    example: '{ name: …, checkedOn: 2026-11-24, verification: verified }',
  }),
  attachments: z
    .array(
      z.strictObject({
        /** File name in the folder named like the document, beside it. */
        file: text.meta({ term: 'tệp', example: 'toan-van.pdf' }),
        title: text.meta({ term: 'tên tệp', example: 'Toàn văn (bản ký số)' }),
      }),
    )
    .default([])
    .meta({ term: 'tệp đính kèm', example: '[{ file: toan-van.pdf, title: Toàn văn }]' }),
  study: studyMatter.optional().meta({ term: 'nội dung học tập', example: '{ gist: [ … ] }' }),
  aliases: z.array(portalAddress).default([]).meta({ term: 'địa chỉ cũ', example: '[/vb/12/]' }),
  ...changeNotes,
  ...publication,
};

/** Rules over several fields of a document; the field they name is the one to mend. */
export function withDocumentRules<T extends z.ZodType<DocumentDates>>(schema: T) {
  return schema
    .refine(
      (it) => !it.effectiveFrom || !(it.effectiveFrom < it.issuedOn) || it.issuedOn === 'unknown',
      {
        path: ['effectiveFrom'],
        params: { rule: 'effective-after-issued' },
      },
    )
    .refine((it) => !it.expiresOn || it.expiresOn >= (it.effectiveFrom ?? it.expiresOn), {
      path: ['expiresOn'],
      params: { rule: 'expires-after-effective' },
    });
}

interface DocumentDates {
  issuedOn: string;
  effectiveFrom?: string | undefined;
  expiresOn?: string | undefined;
}

/** A resolution or any other official document that is not a plan. */
export const officialDocumentSchema = withDocumentRules(z.strictObject(officialDocumentFields));

export type OfficialDocument = z.infer<typeof officialDocumentSchema>;
