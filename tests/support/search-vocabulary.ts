import { Vocabulary } from '../../src/search/query/repair/vocabulary.ts';

const COUNTS = {
  ...{ bí: 6, chi: 20, đang: 30, đảng: 40, dạng: 3, giữ: 9, kỷ: 12, luật: 14, nghỉ: 4, nghị: 30 },
  ...{ nông: 9, quyết: 28, thư: 8, thôn: 9, viên: 25, việc: 25 },
};
const PAIRS = [
  'đảng viên 20',
  'nghị quyết 25',
  'kỷ luật 11',
  'nông thôn 8',
  'giữ kỷ 5',
  'bí thư 6',
];

const forms = Object.keys(COUNTS);
/** Words of a small portal, with how often they stand and which stand side by side. */
export const vocabulary = new Vocabulary({
  forms,
  counts: Object.values(COUNTS),
  pairs: PAIRS.map((it) => {
    const [first = '', second = '', count] = it.split(' ');
    return { first: forms.indexOf(first), second: forms.indexOf(second), count: Number(count) };
  }),
});
