import { keysOf, wordsOf, type Word } from './words.ts';

/** An abbreviation and what it stands for, as editors write them. */
export interface Abbreviation {
  short: string;
  full: string;
}

/** First letter of terms that stand for an abbreviation and its full form alike. */
export const MEANING = '+';

/** Abbreviations of every office; a portal adds its own in its glossary (facts 1.2, 1.3, 2.3). */
const OF_THE_FIELD = `
  btv ban thường vụ; bch ban chấp hành; hđnd hội đồng nhân dân; ubnd ủy ban nhân dân; mttq mặt trận tổ quốc;
  ubmttq ủy ban mặt trận tổ quốc; ubkt ủy ban kiểm tra; btc ban tổ chức; bct bộ chính trị; bbt ban bí thư;
  tw trung ương; đu đảng ủy; đv đảng viên; bqh ban quản lý; đbqh đại biểu quốc hội; qh quốc hội; cp chính phủ;
  nq nghị quyết; kh kế hoạch; ct chỉ thị; kl kết luận; qđ quyết định; qđ quy định; hd hướng dẫn; tb thông báo;
  bc báo cáo; nđ nghị định; tt thông tư; ctr chương trình; ttr tờ trình; cv công văn; đa đề án; qc quy chế;
  ntm nông thôn mới; cchc cải cách hành chính; tthc thủ tục hành chính; dvc dịch vụ công; cđs chuyển đổi số;
  cntt công nghệ thông tin; bhyt bảo hiểm y tế; bhxh bảo hiểm xã hội; ktxh kinh tế xã hội; qpan quốc phòng an ninh;
  antt an ninh trật tự; atgt an toàn giao thông; attp an toàn thực phẩm; pccc phòng cháy chữa cháy;
  pctn phòng chống tham nhũng; pctt phòng chống thiên tai; gpmb giải phóng mặt bằng; vsmt vệ sinh môi trường;
  htx hợp tác xã; tdp tổ dân phố; thcs trung học cơ sở; thpt trung học phổ thông; gdđt giáo dục và đào tạo;
  lđtbxh lao động thương binh và xã hội; cbcc cán bộ công chức; cbccvc cán bộ công chức viên chức;
  tsvm trong sạch vững mạnh; đtn đoàn thanh niên; lhpn liên hiệp phụ nữ; ccb cựu chiến binh; nct người cao tuổi;
  bvmt bảo vệ môi trường; xdđ xây dựng đảng; csdl cơ sở dữ liệu; nvqs nghĩa vụ quân sự; dqtv dân quân tự vệ`;

const ORDINALS = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');

/** A resolution of a plenum of the Centre: NQTW4, "Nghị quyết Trung ương 4", "... Hội nghị lần thứ tư ..." (facts 2.4). */
const OF_PLENUMS: Abbreviation[] = ORDINALS.flatMap((ordinal, index) => {
  const number = index + 1;
  const short = `nqtw ${number}`;
  return [
    { short, full: `nq tw ${number}` },
    { short, full: `nghị quyết tw ${number}` },
    { short, full: `nghị quyết trung ương ${number}` },
    { short, full: `nghị quyết hội nghị trung ương ${number}` },
    { short, full: `nghị quyết hội nghị lần thứ ${ordinal} ban chấp hành trung ương` },
  ];
});

/** A place where an abbreviation or its full form stands, in words counted from 0. */
export interface Meaning {
  term: string;
  at: number;
  length: number;
  /** Words of each of its writings, the fewest first. */
  spans: readonly number[];
}

/** Finds abbreviations and what they stand for in the words of texts and of queries. */
export class Abbreviations {
  private readonly spansOf = new Map<string, number[]>();
  private readonly byFirst = new Map<string, { words: string[]; term: string }[]>();

  constructor(ofThePortal: readonly Abbreviation[] = []) {
    for (const { short, full } of [...ofTheField(), ...OF_PLENUMS, ...ofThePortal]) {
      const written = wordsOf(short).map(({ form }) => form);
      const term = MEANING + written.join('');
      this.add(written, term);
      this.add(
        wordsOf(full).map(({ form }) => form),
        term,
      );
    }
  }

  /** Meanings in words, compared with their marks, or without where a reader types none. */
  find(words: readonly Word[], by: 'form' | 'key' = 'form'): Meaning[] {
    return words.flatMap((word, at) =>
      (this.byFirst.get(word.key) ?? []).flatMap(({ words: wanted, term }) => {
        const isHere = wanted.every((it, offset) => {
          const found = words[at + offset];
          return found && (by === 'form' ? found.form === it : matches(found, it));
        });
        const spans = this.spansOf.get(term) ?? [];
        return isHere ? [{ term, at, length: wanted.length, spans }] : [];
      }),
    );
  }

  /** Every writing with its term, in the order in which they were told. */
  all(): [writing: string, term: string][] {
    return [...this.byFirst.values()].flat().map(({ words, term }) => [words.join(' '), term]);
  }

  private add(words: string[], term: string): void {
    const [first] = words;
    if (!first) return;
    const { key } = keysOf(first);
    const those = this.byFirst.get(key) ?? [];
    if (!those.some((it) => it.term === term && it.words.join(' ') === words.join(' '))) {
      this.byFirst.set(key, [...those, { words, term }]);
      const spans = new Set([...(this.spansOf.get(term) ?? []), words.length]);
      this.spansOf.set(
        term,
        [...spans].sort((a, b) => a - b),
      );
    }
  }
}

/** A word with marks means itself; one without may stand for any with its letters. */
function matches(found: Word, wanted: string): boolean {
  return found.form === wanted || (found.form === found.key && found.key === keysOf(wanted).key);
}

function ofTheField(): Abbreviation[] {
  return OF_THE_FIELD.split(';').map((pair) => {
    const [short = '', ...full] = pair.trim().split(/\s+/);
    return { short, full: full.join(' ') };
  });
}
