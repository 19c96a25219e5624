import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How a query is written, by what is hard about it. */
export const QUERY_CLASSES = [
  /** With all marks, as in print. */
  'full-marks',
  /** Without any mark: `dang vien`. */
  'no-marks',
  /** Some syllables with marks, some without. */
  'mixed',
  /** The number of a document, however written: `nq 04`. */
  'symbol',
  /** A day or month, however written: `15-7-2019`. */
  'date',
  /** Words in quotation marks, wanted side by side. */
  'quoted',
  /** One or two slips: a wrong letter or tone, syllables glued or split. */
  'typo',
  /** Abbreviations: `btv`, `hđnd`. */
  'abbreviation',
  /** The last word broken off while typing. */
  'partial',
  /** With words that are another word without marks: `đảng` and `đang`. */
  'homograph',
  /** Another spelling: i or y, tone placement, leftovers of Telex or VNI. */
  'spelling',
  /** Said only deep inside one clause or body. */
  'deep',
  /** A known page, as a reader remembers its title. */
  'known',
] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

const grade = z.int().min(1).max(3);

/** A query and the entries that answer it. */
export const judgedQuerySchema = z
  .object({
    /** Unique in its set. */
    id: z.string().min(1),
    /** Name under which its measures are summed up; the own sets use `QUERY_CLASSES`. */
    class: z.string().min(1),
    /** As a reader types it. */
    query: z.string().refine((text) => text.trim() !== ''),
    /** Lowest grade that counts for S@1 and MRR@10. */
    target: grade,
    /**
     * Grades by entry id, the file name without extension, or `collection/id` where entries of two collections
     * bear the id: 3 = the page wanted, 2 = much about it, 1 = mentions it. Nothing else is relevant.
     */
    relevant: z.record(z.string(), grade),
  })
  .refine(({ target, relevant }) => Object.values(relevant).some((it) => it >= target), {
    path: ['target'],
    params: { rule: 'unreachable-target' },
  });

export type JudgedQuery = z.infer<typeof judgedQuerySchema>;

const querySetSchema = z
  .array(judgedQuerySchema)
  .min(1)
  .superRefine((queries, context) => {
    const seen = new Set<string>();
    for (const [at, { id }] of queries.entries()) {
      if (seen.has(id)) {
        context.addIssue({ code: 'custom', path: [at, 'id'], params: { rule: 'repeated' } });
      }
      seen.add(id);
    }
  });

/** A file that is no set of judged queries. The message is a sentence for whoever wrote the file. */
export class UnusableQuerySet extends Error {}

/** Read a file of judged queries. Throws `UnusableQuerySet` with all that is wrong in it, a line each. */
export function readQuerySet(file: string): JudgedQuery[] {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UnusableQuerySet(`Không đọc được tệp “${file}”. Hãy xem lại tên tệp.`);
  }
  return parseQuerySet(text, file);
}

/** Judged queries from the text of a file, whose name the messages bear. Throws `UnusableQuerySet`. */
export function parseQuerySet(text: string, file: string): JudgedQuery[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UnusableQuerySet(`Tệp “${file}” không phải JSON đúng.`);
  }
  const { success, data: queries, error } = querySetSchema.safeParse(data);
  if (success) return queries;
  const lines = error.issues.map((issue) => `${file}: ${place(issue.path, data)}${words(issue)}`);
  throw new UnusableQuerySet(lines.join('\n'));
}

function place([at, ...fields]: readonly PropertyKey[], data: unknown): string {
  if (typeof at !== 'number') return '';
  const query = (data as Record<string, unknown>[])[at];
  const id = typeof query?.['id'] === 'string' ? ` (${query['id']})` : '';
  const field = fields.length > 0 ? `, trường ${fields.join('.')}` : '';
  return `câu hỏi thứ ${at + 1}${id}${field}: `;
}

function words(issue: z.core.$ZodIssue): string {
  const field = issue.path.at(1);
  if (issue.code === 'custom' && issue.params?.['rule'] === 'repeated') {
    return 'trùng với một câu hỏi ở trước.';
  }
  if (issue.code === 'custom' && issue.params?.['rule'] === 'unreachable-target') {
    return 'không mục nào trong relevant đạt mức này.';
  }
  if (field === 'target') return 'phải là số nguyên từ 1 đến 3.';
  if (field === 'relevant') return 'phải là bảng mã mục và mức, mức là số nguyên từ 1 đến 3.';
  if (field === 'id' || field === 'class' || field === 'query') return 'phải có chữ.';
  return issue.path.length > 0
    ? 'phải là một câu hỏi có id, class, query, target, relevant.'
    : 'phải là một danh sách câu hỏi, ít nhất một câu.';
}
