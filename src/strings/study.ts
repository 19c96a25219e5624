/** Words of the page on which a document is studied. */
export const studyWords = {
  link: 'Học tập văn bản',
  /** The day tells documents of one symbol apart; empty where the name does so. */
  pageTitle: (name: string, day: string) => `Học tập ${name}${day && ` ngày ${day}`}`,
  description: (name: string) =>
    `Tài liệu để tự học ${name}: tình trạng, những điểm chính, toàn văn trên cổng theo từng điều khoản.`,
  back: 'Trang của văn bản',
  text: 'Nội dung văn bản',
  notes: 'Ghi chép của tôi',
  newPoints: 'Điểm mới',
  comparedWith: 'So với',
  present: 'Điều khoản mới',
  former: 'Điều khoản được thay thế',
  timeline: 'Mốc thời gian',
  issued: (issuers: string) => `${issuers} ban hành`,
  effective: 'Bắt đầu có hiệu lực',
  lastDay: 'Ngày cuối cùng có hiệu lực',
  coming: 'sắp tới',
  terms: 'Thuật ngữ trong văn bản',
  termIn: 'Dùng lần đầu ở',
  questions: 'Câu hỏi tự kiểm tra',
  questionsNote: 'Kết quả hiện ngay trên trang, không chấm điểm, không lưu lại.',
} as const;

/** Words of the line that tells how far a reader has come. */
export const progressWords = {
  title: 'Tiến độ đọc',
  mark: (clause: string) => `Đã đọc ${clause}`,
  count: (count: number, total: number) => `Đã đọc ${count} trong ${total} phần.`,
  all: (total: number) => `Đã đọc hết ${total} phần.`,
  goOn: (clause: string, hasBegun: boolean) =>
    hasBegun ? `Đọc tiếp ${clause}` : `Bắt đầu từ ${clause}`,
  clear: 'Bỏ mọi dấu đã đọc',
  cleared: 'Đã bỏ mọi dấu đã đọc.',
  kept: 'Dấu đã đọc chỉ nằm trong trình duyệt này.',
  refused:
    'Trình duyệt không cho lưu, hoặc đã hết chỗ. Dấu đã đọc giữ được đến khi bạn đóng trang.',
} as const;

/** What a question with options says to a choice. */
export const questionWords = {
  right: 'đúng',
  wrong: 'chưa đúng',
  rightSaid: (option: string) => `Đúng: ${option}`,
  wrongSaid: (option: string) =>
    `Chưa đúng: ${option}. Hãy chọn lại, hoặc mở phần trả lời để đọc điều khoản.`,
} as const;

/** Words of a checklist that remembers its ticks. */
export const checklistWords = {
  count: (count: number, total: number) => `Đã đánh dấu ${count} trong ${total} việc.`,
  clear: 'Bỏ hết dấu',
  refused: 'Trình duyệt không cho lưu, nên dấu chỉ giữ được đến khi bạn đóng trang.',
} as const;
