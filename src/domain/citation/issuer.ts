import { findPhrase, isCapital, keyAt, phrases, tokenAt, wordsBetween } from './passage.ts';
import type { Passage } from './passage.ts';

/** Body that issued a document; `name` is `null` where only initials tell it, as in "BTV Tỉnh ủy". */
export interface WrittenIssuer {
  name: string | null;
  end: number;
}

const INITIALS = new Set(['BTV', 'BCH', 'BCT', 'BBT', 'TTg', 'BCSĐ']);

/** Names of bodies and offices, which may follow one another: "Bộ trưởng" + "Bộ Tài chính". */
const BODIES = phrases(
  [
    'Ban Chấp hành|Ban Thường vụ|Thường trực|Thường vụ|Bộ Chính trị|Ban Bí thư|Trung ương Đảng',
    'Trung ương|T.Ư|TW|TƯ|Đảng Cộng sản Việt Nam|Đảng bộ|Đảng ủy|Đảng đoàn|Ban cán sự đảng|Chi bộ',
    'Chi ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng|Ban Tổ chức|Ban Tuyên giáo và Dân vận',
    'Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ban Kinh tế|Ban Chính sách, chiến lược',
    'Ủy ban Kiểm tra|Văn phòng|Ban Chỉ đạo|Hội đồng Lý luận|Quân ủy',
    'Quốc hội|Ủy ban Thường vụ|Chủ tịch nước|Chính phủ|Thủ tướng|Phó Thủ tướng|Chủ tịch|Bộ trưởng',
    'Thống đốc|Tổng Thanh tra|Chánh án|Viện trưởng|Tổng Kiểm toán|Giám đốc|Bí thư|Tổng Bí thư',
    'Hội đồng Bộ trưởng|Hội đồng Nhà nước|Hội đồng Thẩm phán|Hội đồng Chính phủ',
    'Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Ủy ban hành chính',
    'Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao|Kiểm toán nhà nước|Thanh tra Chính phủ',
    'Tòa án nhân dân|Viện kiểm sát nhân dân|Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước',
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc',
    'Tổng Liên đoàn Lao động Việt Nam|Trung ương Đoàn|Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Bảo hiểm xã hội Việt Nam|Đảng ủy Công an Trung ương|Quân ủy Trung ương',
    'Bộ Công an|Bộ Công Thương|Bộ Dân tộc và Tôn giáo|Bộ Giáo dục và Đào tạo|Bộ Giao thông vận tải',
    'Bộ Kế hoạch và Đầu tư|Bộ Khoa học và Công nghệ|Bộ Lao động - Thương binh và Xã hội',
    'Bộ Lao động, Thương binh và Xã hội|Bộ Ngoại giao|Bộ Nội vụ|Bộ Nông nghiệp và Môi trường',
    'Bộ Nông nghiệp và Phát triển nông thôn|Bộ Quốc phòng|Bộ Tài chính|Bộ Tài nguyên và Môi trường',
    'Bộ Thông tin và Truyền thông|Bộ Tư pháp|Bộ Văn hóa, Thể thao và Du lịch|Bộ Văn hóa - Thông tin',
    'Bộ Văn hóa, Thông tin|Bộ Xây dựng|Bộ Y tế|Bộ Thương mại|Bộ Thủy sản|Ủy ban Dân tộc|Bộ',
    'Sở Công Thương|Sở Dân tộc và Tôn giáo|Sở Giáo dục và Đào tạo|Sở Giao thông vận tải|Sở Du lịch',
    'Sở Kế hoạch và Đầu tư|Sở Khoa học và Công nghệ|Sở Lao động - Thương binh và Xã hội|Sở Ngoại vụ',
    'Sở Nội vụ|Sở Nông nghiệp và Môi trường|Sở Nông nghiệp và Phát triển nông thôn|Sở Tài chính',
    'Sở Tài nguyên và Môi trường|Sở Thông tin và Truyền thông|Sở Tư pháp|Sở Xây dựng|Sở Y tế',
    'Sở Văn hóa, Thể thao và Du lịch|Sở Văn hóa và Thể thao',
    'Hội Nông dân Việt Nam|Hội Cựu chiến binh Việt Nam|Hội Liên hiệp Phụ nữ Việt Nam',
  ]
    .flatMap((line) => line.split('|'))
    .map((name) => [name, name] as const),
);
const LEVELS = phrases(
  'tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|cấp tỉnh|cấp huyện|cấp xã|khối'
    .split('|')
    .map((level) => [level, level] as const),
);
const MOST_BODIES = 6;
const MOST_PLACE_WORDS = 5;
const MOST_WORDS = 10;

/** The body named at a place: a chain of known names with their places, or a run of words in capitals. */
export function readIssuer(passage: Passage, at: number): WrittenIssuer | undefined {
  const first = tokenAt(passage, at);
  if (!first || first.gap === 'paragraph') return undefined;
  // A conference is where a body met, and none itself.
  if (first.key === 'hội' && keyAt(passage, at + 1) === 'nghị') return undefined;
  if (INITIALS.has(first.text)) return { name: null, end: endOfBodies(passage, at + 1) };
  const end = endOfBodies(passage, at);
  if (end > at) return { name: wordsBetween(passage, at, end), end };
  return readUnknownBody(passage, at);
}

function endOfBodies(passage: Passage, at: number): number {
  let end = at;
  for (let count = 0; count < MOST_BODIES; count++) {
    const body = findPhrase(passage, end, BODIES);
    const isNamed = body && keyAt(passage, end) !== '' && isCapital(passage, end);
    const next = endOfPlace(passage, isNamed ? body.end : end);
    // A place belongs to a body before it, and two bodies stand side by side without a sign.
    if (next === end || (count === 0 && !isNamed && end === at)) return end;
    end = next;
  }
  return end;
}

/** "tỉnh Phú Thọ", "xã Tam Hồng" and the bare name in "Tỉnh ủy Vĩnh Phúc": where it ends. */
export function endOfPlace(passage: Passage, at: number): number {
  const level = findPhrase(passage, at, LEVELS);
  let end = level?.end ?? at;
  while (end - at < MOST_PLACE_WORDS && isPlaceWord(passage, end)) end++;
  return end;
}

function isPlaceWord(passage: Passage, at: number): boolean {
  const token = tokenAt(passage, at);
  if (token?.kind !== 'word' || !keyAt(passage, at) || STOP.has(token.key)) return false;
  return isCapital(passage, at) && !findPhrase(passage, at, BODIES);
}

/** A body that the table lacks: words from capital to capital, with a small syllable or two between. */
function readUnknownBody(passage: Passage, at: number): WrittenIssuer | undefined {
  let end = at;
  for (let next = at; next - at < MOST_WORDS; next++) {
    const token = tokenAt(passage, next);
    if (token?.kind !== 'word' || !keyAt(passage, next) || STOP.has(token.key)) break;
    if (isCapital(passage, next)) end = next + 1;
    else if (next >= end + 2) break;
  }
  const isName = end > at + 1 && isCapital(passage, at);
  return isName ? { name: wordsBetween(passage, at, end), end } : undefined;
}

const STOP = new Set(
  'về quy ban hướng và của theo này ngày năm do để tại trong có được'.split(' '),
);
