import type { CitationIssue } from '../domain/citation.ts';
import type { WrittenDate } from '../domain/written-date.ts';

/** Words of `npm run inspect` for what the readers of symbols and citations found doubtful. */
export const ISSUE_WORDS: Record<CitationIssue, string> = {
  nfd: 'chữ tổ hợp rời (NFD), đã ghép lại',
  homoglyph: 'có chữ trông giống Đ, đã đổi',
  dash: 'dấu gạch ngang không phải “-”, đã đổi',
  'trailing-punctuation': 'bỏ dấu câu ở cuối',
  'short-prefix': 'bỏ tên loại viết tắt đứng trước',
  label: 'bỏ chữ “Số”',
  'tw-diacritic': 'TƯ hoặc T.Ư viết thành TW',
  spaces: 'bỏ khoảng trắng thừa',
  'missing-hyphen': 'thiếu gạch nối, đã thêm',
  case: 'sai chữ hoa, chữ thường, đã sửa',
  'missing-diacritic': 'thiếu dấu, đã thêm',
  'swapped-separators': 'gạch nối và gạch chéo đổi chỗ nhau, đã sửa',
  'missing-leading-zero': 'thiếu số 0 ở đầu, đã thêm',
  'type-mismatch': 'tên loại và ký hiệu không khớp nhau',
  'unknown-type': 'ký hiệu loại văn bản chưa có trong bảng',
  'unknown-org': 'ký hiệu cơ quan chưa có trong bảng',
  'missing-number': 'chưa có số',
  'multiple-numbers': 'có nhiều số, không chỉ một văn bản',
  'two-digit-year': 'năm chỉ có hai chữ số',
  'missing-year': 'thiếu năm',
  'missing-type': 'thiếu ký hiệu loại văn bản',
  'missing-org': 'thiếu ký hiệu cơ quan ban hành',
  'historic-form': 'dạng cũ, trước năm 1997',
  unparsed: 'không đọc được',
  'no-document': 'không nói rõ văn bản nào',
  'bad-point-letter': 'chữ cái không dùng để đặt tên điểm',
  'missing-term': 'thiếu khóa của hội nghị',
  'bad-range': 'khoảng “từ … đến …” không đúng thứ tự',
  'invalid-date': 'ngày không có thật',
  abbreviated: 'viết tắt',
};

export const PRECISION_WORDS: Record<WrittenDate['precision'], string> = {
  day: 'một ngày',
  month: 'một tháng',
  quarter: 'một quý',
  year: 'một năm',
  range: 'một khoảng thời gian',
  invalid: 'không có ngày này',
  none: 'không nói ngày nào',
};

export const inspectionWords = {
  symbol: 'Số, ký hiệu',
  type: 'loại',
  issuer: 'cơ quan',
  year: 'năm',
  citation: 'Viện dẫn',
  wholeDocument: 'cả văn bản',
  self: 'chính văn bản này',
  noDocument: 'không nói rõ văn bản',
  dated: 'ngày',
  date: 'Ngày',
  time: 'lúc',
  notes: 'Lưu ý',
  nothing: 'Không nhận ra số ký hiệu, viện dẫn hay ngày tháng nào.',
};
