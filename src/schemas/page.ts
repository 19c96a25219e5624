import { z } from 'zod';
import { changeNotes } from './change-notes.ts';
import { day, portalAddress, publication, text } from './fields.ts';

/** A plain page: about, contact, accessibility, terms. */
export const pageSchema = z.strictObject({
  title: text.meta({ term: 'tiêu đề', example: 'Giới thiệu' }),
  description: text.meta({ term: 'mô tả', example: 'Cổng này là gì, do ai phụ trách.' }),
  updatedOn: day.optional().meta({ term: 'ngày cập nhật', example: '2026-11-24' }),
  aliases: z.array(portalAddress).default([]).meta({ term: 'địa chỉ cũ', example: '[/about/]' }),
  ...changeNotes,
  ...publication,
});

export type Page = z.infer<typeof pageSchema>;
