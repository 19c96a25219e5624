import { reasonWords } from './withdrawn.ts';

/** Phrases that the catalog puts into views: titles of pages, reasons, words around dates and counts. */
export const phrases = {
  home: 'Trang chủ',
  news: 'Tin tức',
  documents: 'Văn bản',
  resolutions: 'Nghị quyết',
  plans: 'Kế hoạch',
  guides: 'Hướng dẫn',
  plainPages: 'Trang thông tin',
  taskNumber: (number: number) => `Nhiệm vụ ${number}`,
  glossary: 'Thuật ngữ',
  search: 'Tìm kiếm',
  siteMap: 'Sơ đồ trang',
  notFound: 'Không tìm thấy trang',
  topics: 'Chủ đề',
  bodies: 'Cơ quan, đơn vị',
  places: 'Địa bàn',
  otherPages: 'Trang khác',
  allNewsFeed: 'Tin mới (RSS)',
  documentFeed: 'Văn bản mới (RSS)',
  planFeed: 'Kế hoạch này: báo cáo và tin bài (RSS)',
  bodyFeed: 'Cơ quan này: văn bản, báo cáo, tin bài (RSS)',
  deadlineCalendar: 'Lịch thời hạn nhiệm vụ (iCalendar)',
  planCalendar: 'Lịch thời hạn của kế hoạch (iCalendar)',
  bodyCalendar: 'Lịch thời hạn của cơ quan (iCalendar)',
  openData: 'Dữ liệu mở',
  report: 'Báo cáo',
  reportOf: (day: string) => `Báo cáo ngày ${day}.`,
  sectionFeed: (name: string) => `Tin mục ${name} (RSS)`,
  listPage: (title: string, page: number) => `${title} – trang ${page}`,
  newsIntro: 'Tin bài theo thứ tự mới nhất.',
  documentsIntro:
    'Nghị quyết, chỉ thị, quy định, kế hoạch và văn bản khác. Mỗi văn bản ghi rõ nguồn và ngày kiểm tra.',
  resolutionsIntro: 'Các nghị quyết được giới thiệu trên cổng, xếp từ mới đến cũ.',
  plansIntro: 'Kế hoạch, chương trình hành động, đề án và tình trạng từng nhiệm vụ.',
  guidesIntro: 'Các bước cụ thể cho việc học tập, sinh hoạt và soạn thảo văn bản.',
  glossaryIntro: 'Giải nghĩa những từ thường gặp trong văn bản và tin bài của cổng.',
  searchIntro: 'Tìm trong tin tức, văn bản, kế hoạch và hướng dẫn.',
  archive: (period: string) => `Tin tức ${period}`,
  month: (month: number, year: string) => `tháng ${month}/${year}`,
  year: (year: string) => `năm ${year}`,
  byAuthor: (name: string) => `Bài của ${name}`,
  aboutTopic: (name: string) => `Chủ đề: ${name}`,
  atPlace: (name: string) => `Địa bàn: ${name}`,
  filterSections: 'Chuyên mục',
  filterYears: 'Năm',
  filterMonths: 'Tháng',
  filterTypes: 'Loại văn bản',
  filterAll: 'Tất cả',
  validFrom: 'Có từ',
  validUntil: 'Đến hết',
  within: 'Thuộc',
  codes: 'Mã số',
  successors: 'Đơn vị kế thừa',
  predecessors: 'Hình thành từ',
  unverified: 'chưa kiểm chứng',
  checkedOn: (day: string) => `kiểm tra ngày ${day}`,
  ended: (day: string) => `Đã kết thúc hoạt động, ngày cuối cùng ${day}`,
  symbolUnknown: 'Chưa rõ số, ký hiệu',
  dayUnknown: 'Chưa rõ ngày',
  sourceOnDay: (name: string, day: string) => `${name}, ngày ${day}`,
  wholeDocument: 'Toàn văn bản',
  newerPage: 'Tin mới hơn',
  olderPage: 'Tin cũ hơn',
  asOf: (day: string) => `tính đến ngày ${day}`,
  numberOfTasks: (count: number) => `${count} nhiệm vụ`,
  privacyMail: 'Góp ý',
} as const;

/** Terms of the metadata table, as a clerk knows them. */
export const terms = {
  symbol: 'Số, ký hiệu',
  subject: 'Trích yếu',
  type: 'Loại văn bản',
  kind: 'Loại kế hoạch',
  issuers: 'Cơ quan ban hành',
  signers: 'Người ký',
  issuedOn: 'Ngày ban hành',
  effectiveFrom: 'Ngày có hiệu lực',
  expiresOn: 'Ngày hết hiệu lực',
  status: 'Tình trạng',
  fieldsOfWork: 'Lĩnh vực',
  period: 'Thời kỳ',
  source: 'Nguồn',
  level: 'Cấp',
  parent: 'Cấp trên',
  place: 'Địa bàn',
  symbolCode: 'Ký hiệu cơ quan',
  address: 'Trang điện tử',
} as const;

/** Words around a deadline. */
export const deadlines = {
  month: (text: string) => `Tháng ${text}`,
  quarter: (quarter: string, year: string) =>
    `Quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? ''}/${year}`,
  year: (year: number) => `Năm ${year}`,
  range: (from: string, until: string) => `Từ ${from} đến ${until}`,
  ongoing: 'Thường xuyên',
  periodic: (every: string, until: string) => `Định kỳ ${every}${until && ` đến ${until}`}`,
} as const;

/** What the page at a former address says. */
export const moved = {
  title: 'Trang đã chuyển địa chỉ',
  link: 'Mở trang ở địa chỉ mới',
} as const;

/** What is said of a subject that is not as the document has it. */
export const SUBJECT_NOTES = {
  shortened: 'trích yếu ghi gọn theo nguồn',
  described: 'nguồn không nêu trích yếu; đây là lời của ban biên tập',
} as const;

/** Words that a rendered body shows beside its own. */
export const bodyWords = {
  answer: 'Trả lời',
  showAnswer: 'Xem trả lời',
  discussion: 'Câu hỏi để thảo luận',
  options: (question: string) => `Phương án: ${question}`,
  source: 'Trích:',
  cut: 'phần đầu',
  summary: 'lời tóm tắt của ban biên tập',
  table: 'Bảng số liệu, kéo ngang để xem hết',
  withdrawn: reasonWords,
} as const;

/** Words of a document as plain Markdown. */
export const markdownWords = {
  force: 'Hiệu lực',
  tasks: 'Nhiệm vụ',
  lead: 'Chủ trì',
  leadUnknown: 'chưa rõ',
  page: 'Trang của văn bản',
  summary: 'Bản tóm tắt biên tập, không phải nguyên văn.',
  relations: 'Quan hệ văn bản',
  withdrawn: 'Trang này đã được rút.',
};
