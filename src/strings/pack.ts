/** Phrases of a study pack: what a reader prints, and the page that makes it. */

/**
 * Steps of a branch meeting as the commune of Tuy Lộc published them in 2022 (facts 6.3). Their order and wording are the
 * programme's own.
 */
export const MEETING_STEPS = [
  'Tuyên bố lý do, giới thiệu đại biểu',
  'Cử thư ký',
  'Điểm danh',
  'Thông qua chương trình',
  'Báo cáo tháng trước, phương hướng tháng tới',
  'Triển khai văn bản của cấp trên',
  'Định hướng sinh hoạt của đảng ủy',
  'Đại biểu cấp trên phát biểu',
  'Tiếp thu ý kiến',
  'Thảo luận',
  'Tổng hợp ý kiến, phân công nhiệm vụ',
  'Biểu quyết kết luận hoặc nghị quyết',
  'Xét quần chúng ưu tú, kết nạp, chuyển chính thức (nếu có)',
  'Chấm điểm buổi sinh hoạt',
  'Thông qua biên bản',
  'Kết thúc',
] as const;

export const MEETING_SOURCE = {
  name: 'hướng dẫn chương trình sinh hoạt chi bộ đăng trên trang tuyloc.vn (2022)',
  address: 'https://tuyloc.vn/huong-dan-chuong-trinh-sinh-hoat-chi-bo/',
} as const;

/** Fields of the minutes, with the lines that each has on paper. */
export const MINUTES_FIELDS = [
  { name: 'Thời gian, địa điểm', lines: 1 },
  { name: 'Triệu tập (chính thức/dự bị)', lines: 1 },
  { name: 'Có mặt', lines: 1 },
  { name: 'Vắng có lý do', lines: 1 },
  { name: 'Vắng không lý do', lines: 1 },
  { name: 'Đại biểu cấp trên', lines: 1 },
  { name: 'Chủ trì', lines: 1 },
  { name: 'Thư ký', lines: 1 },
  { name: 'Nội dung', lines: 4 },
  { name: 'Ý kiến', lines: 6 },
  { name: 'Kết luận', lines: 4 },
  { name: 'Biểu quyết', lines: 1 },
] as const;

/** What stands on the paper and in the e-book. */
export const sheetWords = {
  title: 'Tài liệu sinh hoạt',
  details: {
    superior: 'Tổ chức cấp trên',
    organisation: 'Tổ chức',
    topic: 'Nội dung, chuyên đề',
    day: 'Ngày',
    time: 'Giờ',
    place: 'Địa điểm',
    chair: 'Chủ trì',
    secretary: 'Thư ký',
  },
  agenda: 'Chương trình',
  agendaSource: 'Các bước theo',
  agendaChanged: 'có bớt, thêm hoặc xếp lại',
  extracts: 'Trích văn bản',
  noExtracts: 'Chưa chọn điều khoản nào.',
  whole: 'Toàn văn bản',
  wholeText: (name: string) => `${name} (toàn văn bản)`,
  inside: 'Nằm trong:',
  status: 'Tình trạng:',
  unverified: 'chưa kiểm chứng',
  asOf: (day: string) => `tính đến ngày ${day}`,
  summary: 'Bản tóm tắt biên tập, không phải nguyên văn.',
  citation: 'Trích dẫn:',
  source: 'Nguồn:',
  issuerSource: 'Cổng lấy từ:',
  checkedOn: (day: string) => `kiểm tra ngày ${day}`,
  takenOn: (day: string) => `Trích ngày ${day}.`,
  questions: 'Câu hỏi thảo luận',
  onDocument: (name: string) => `Về ${name}`,
  ownQuestions: 'Câu hỏi của buổi sinh hoạt',
  answers: 'Gợi ý trả lời',
  minutes: 'Biên bản',
  minutesNote:
    'Mẫu gợi ý để ghi, chưa kiểm chứng với hướng dẫn chính thức. Xin đối chiếu với mẫu của cấp trên.',
  made: (portal: string, day: string) => `Soạn từ ${portal}, ngày ${day}.`,
  again: 'Mở lại lựa chọn này:',
  notOfficial: 'Tài liệu này để đọc và thảo luận, không thay bản chính do cơ quan ban hành giữ.',
  contents: 'Mục lục',
} as const;

/** What the page says of itself while a reader makes a pack. */
export const packWords = {
  title: 'Tài liệu sinh hoạt',
  intro:
    'Chọn điều khoản của một hay nhiều văn bản, xếp thứ tự, rồi in ra giấy hoặc tải về máy đọc sách, kèm chương trình, câu hỏi và mẫu biên bản.',
  privacy:
    'Những gì ghi ở đây chỉ nằm trong trình duyệt này, không gửi đi đâu. Địa chỉ để chia sẻ chỉ chứa các điều khoản đã chọn.',
  noScript:
    'Soạn tài liệu sinh hoạt cần JavaScript. Khi không bật được, xin mở trang của từng văn bản: trang đó in được và có bản tải về để đọc trên máy đọc sách.',
  allDocuments: 'Danh sách văn bản',
  allPlans: 'Danh sách kế hoạch',
  step: {
    choose: 'Chọn văn bản, điều khoản',
    arrange: 'Trích đoạn đã chọn',
    meeting: 'Buổi sinh hoạt',
    agenda: 'Chương trình',
    questions: 'Câu hỏi',
    parts: 'Các phần của tài liệu',
    finish: 'In và tải về',
  },
  filter: 'Lọc theo số, ký hiệu hoặc trích yếu',
  listed: (shown: number, all: number) =>
    shown < all ? `${all} văn bản; đang hiện ${shown}, gõ thêm để lọc.` : `${all} văn bản.`,
  noneListed: 'Không có văn bản nào khớp.',
  listFailed: 'Chưa tải được danh sách văn bản.',
  retry: 'Thử lại',
  loading: 'Đang tải…',
  outlineFailed: 'Chưa tải được các điều khoản của văn bản này.',
  empty:
    'Chưa có trích đoạn nào. Mở một văn bản ở trên rồi đánh dấu điều khoản, hoặc bấm vào số ở lề khi đọc văn bản.',
  gone: 'Không có trong văn bản',
  up: (name: string) => `Đưa lên: ${name}`,
  down: (name: string) => `Đưa xuống: ${name}`,
  remove: (name: string) => `Bỏ: ${name}`,
  removeAll: 'Bỏ tất cả trích đoạn',
  removeAllSure: 'Bỏ tất cả trích đoạn đã chọn?',
  added: (name: string, count: number) => `Đã thêm ${name}. Có ${count} trích đoạn.`,
  removed: (name: string, count: number) => `Đã bỏ ${name}. Còn ${count} trích đoạn.`,
  movedTo: (name: string, place: number, count: number) =>
    `${name}: vị trí ${place} trên ${count}.`,
  atEnd: (name: string, isFirst: boolean) => `${name} đã ở ${isFirst ? 'đầu' : 'cuối'} danh sách.`,
  share: 'Chép địa chỉ để chia sẻ',
  shared: 'Đã chép địa chỉ.',
  sharedByHand: 'Xin chép địa chỉ này:',
  othersChoice: (count: number) =>
    `Đây là lựa chọn trong địa chỉ vừa mở. Danh sách ${count} trích đoạn đã giữ trong trình duyệt này vẫn còn nguyên.`,
  openOwn: 'Mở danh sách đã giữ',
  keepThis: 'Giữ lựa chọn này thay danh sách cũ',
  kept: 'Đã giữ lựa chọn này.',
  notKept:
    'Trình duyệt không cho lưu. Những gì chọn và ghi ở đây sẽ mất khi đóng trang; xin chép địa chỉ để giữ lựa chọn.',
  addLine: 'Thêm mục',
  newLine: 'Mục mới của chương trình',
  restoreAgenda: 'Lấy lại chương trình gốc',
  agendaRestored: 'Đã lấy lại chương trình gốc.',
  lineAdded: (line: string) => `Đã thêm: ${line}`,
  lineRemoved: (line: string) => `Đã bỏ: ${line}`,
  questionsHint:
    'Câu hỏi có sẵn của các văn bản đã chọn tự vào bản in. Ở đây thêm câu hỏi riêng của buổi sinh hoạt.',
  addQuestion: 'Thêm câu hỏi',
  newQuestion: 'Câu hỏi mới',
  parts: {
    agenda: 'Chương trình',
    questions: 'Câu hỏi thảo luận',
    answers: 'Gợi ý trả lời',
    minutes: 'Mẫu biên bản',
  },
  clear: 'Xoá những gì đã ghi',
  clearSure: 'Xoá thông tin buổi sinh hoạt, chương trình và câu hỏi đã ghi trong trình duyệt này?',
  cleared: 'Đã xoá những gì đã ghi.',
  print: 'In',
  book: 'Tải bản đọc trên máy đọc sách (EPUB)',
  bookMade: 'Đã tạo tệp EPUB.',
  bookFailed: 'Chưa tạo được tệp EPUB. Xin in ra giấy, hoặc bỏ bớt trích đoạn rồi thử lại.',
  preview: 'Bản in',
  building: 'Đang lấy lời văn của các điều khoản…',
  built: (count: number) => `Bản in có ${count} trích đoạn.`,
  faults: 'Cần biết về lựa chọn này:',
  fault: {
    missing: (id: string) => `Cổng không có văn bản “${id}”.`,
    unreachable: (name: string) => `Chưa tải được “${name}”. Các trích đoạn khác vẫn đủ.`,
    retired: (name: string, words: string, why: string) =>
      `${name}: ${words} không còn. Lý do: ${why}.`,
    unknown: (name: string, id: string) => `${name}: không có điều khoản “${id}”.`,
    anyWords: 'lời văn',
    wordless: (name: string, words: string) => `${name}: trang của văn bản không có ${words}.`,
    unread: (part: string) => `Không đọc được phần này của địa chỉ: “${part}”.`,
  },
  movedClause: (name: string, words: string) =>
    `${name}: điều khoản trong địa chỉ nay là ${words}.`,
} as const;
