import type { DataSetName } from '../schemas/open-data/sets.ts';
import { phrases } from './phrases.ts';

/** Name of each data set and what it holds, in one or two sentences. */
export const dataSetWords: Record<DataSetName, { title: string; description: string }> = {
  documents: {
    title: 'Văn bản',
    description:
      'Nghị quyết, kế hoạch và các văn bản khác trên cổng: số, ký hiệu, trích yếu, cơ quan ban hành, tình trạng hiệu lực và nguồn đã đối chiếu.',
  },
  relations: {
    title: 'Quan hệ giữa các văn bản',
    description:
      'Văn bản nào căn cứ, thay thế, sửa đổi hay triển khai văn bản nào, kèm điều khoản chịu tác động và câu văn làm căn cứ.',
  },
  plans: {
    title: 'Kế hoạch',
    description:
      'Kế hoạch, chương trình hành động và đề án: mục đích, thời kỳ, cơ quan ban hành, số nhiệm vụ và chỉ tiêu đã đăng.',
  },
  tasks: {
    title: 'Nhiệm vụ',
    description:
      'Từng nhiệm vụ của các kế hoạch: ai chủ trì, ai phối hợp, thời hạn, trạng thái được báo cáo và tình trạng so với hạn vào ngày tính đến.',
  },
  taskReports: {
    title: 'Báo cáo về nhiệm vụ',
    description:
      'Từng báo cáo có ngày của cơ quan thực hiện nhiệm vụ: trạng thái, ghi chú và minh chứng kèm theo.',
  },
  indicators: {
    title: 'Chỉ tiêu',
    description:
      'Các chỉ tiêu của kế hoạch: đơn vị tính, hiện trạng, mục tiêu, thời hạn và kết quả mới nhất được công bố.',
  },
  indicatorValues: {
    title: 'Kết quả của chỉ tiêu',
    description: 'Từng giá trị đo được của mỗi chỉ tiêu theo thời gian, kèm nguồn nêu giá trị đó.',
  },
  chain: {
    title: 'Liên kết điều khoản, nhiệm vụ và bài viết',
    description:
      'Nhiệm vụ nào thực hiện điều khoản nào, bài viết nào phản ánh kết quả, và liên kết do nguồn nêu rõ hay do ban biên tập đối chiếu.',
  },
  bodies: {
    title: 'Cơ quan, đơn vị',
    description:
      'Các cơ quan ban hành văn bản hoặc thực hiện nhiệm vụ, thời gian tồn tại và đơn vị kế thừa.',
  },
  places: {
    title: 'Địa bàn',
    description:
      'Các đơn vị hành chính có trong tin bài và văn bản, mã số, thời gian tồn tại và đơn vị kế thừa.',
  },
};

/** Phrases of the pages of open data. */
export const openData = {
  title: phrases.openData,
  titleOf: (set: string) => `${phrases.openData}: ${set}`,
  intro:
    'Những gì cổng công bố, ở dạng bảng và tệp máy đọc được. Dữ liệu được làm từ chính nội dung của các trang, nên hai bên luôn khớp nhau.',
  description:
    'Tải dữ liệu về văn bản, kế hoạch, nhiệm vụ, chỉ tiêu và cơ quan ở dạng CSV và JSON.',
  asOf: (day: string) => `Tính đến ngày ${day}`,
  sets: 'Các bộ dữ liệu',
  set: 'Bộ dữ liệu',
  rows: 'Số dòng',
  numberOfRows: (count: number) => `${new Intl.NumberFormat('vi-VN').format(count)} dòng`,
  files: 'Tải về',
  file: 'Tệp',
  size: 'Dung lượng',
  checksum: 'SHA-256',
  formats: { csv: 'CSV', json: 'JSON', schema: 'Lược đồ JSON' },
  fileLabel: (format: string, set: string) => `${format} của bộ ${set}`,
  checksums: 'Mã SHA-256 của mọi tệp, để kiểm tra bằng lệnh sha256sum',
  licence: 'Điều kiện sử dụng lại',
  noLicence:
    'Cổng chưa công bố giấy phép cho dữ liệu này. Muốn sử dụng lại, xin hỏi cơ quan chủ quản.',
  dictionary: 'Các cột',
  column: 'Cột',
  term: 'Tên',
  meaning: 'Nghĩa',
  type: 'Kiểu',
  example: 'Ví dụ',
  codes: (count: number) => `${count} mã`,
  notes: 'Cách đọc',
  feeds: 'Bản tin và lịch để theo dõi',
  feedsNote:
    'Mỗi chuyên mục, kế hoạch, cơ quan có bản tin RSS riêng; mỗi kế hoạch, cơ quan có lịch thời hạn riêng. Liên kết ở chân trang của trang đó.',
} as const;

/** How to read the files, one thing a paragraph. */
export const readingNotes = [
  'Ô trống trong CSV và null trong JSON nghĩa là cổng chưa biết, hoặc không có giá trị nào. Chưa biết không bao giờ được ghi thành số 0.',
  'Tệp CSV dùng bảng mã UTF-8, dấu phẩy giữa các cột, mọi ô chữ nằm trong dấu nháy kép. LibreOffice và Excel mở được ngay; nếu được hỏi, chọn Unicode (UTF-8) và dấu phẩy.',
  'Trong CSV, các giá trị của một danh sách cách nhau bằng dấu | (có dấu cách hai bên).',
  'Ô chữ của CSV bắt đầu bằng một trong các dấu = + - @ hoặc gồm những con số mà phần mềm bảng tính sẽ tự đổi (như 09043, 05/2019) có thêm một dấu nháy đơn ở đầu, để không chạy thành công thức và không mất số 0. Chữ vốn bắt đầu bằng dấu nháy đơn cũng vậy: bỏ một dấu nháy đơn ở đầu ô là được chữ gốc. JSON giữ nguyên chữ gốc.',
  'Chỉ có nội dung đang công khai. Mục đã rút vẫn có trong bộ Văn bản và Kế hoạch, kèm ngày rút và lý do; nhiệm vụ, chỉ tiêu, liên kết của mục đã rút thì không có.',
  'Mã ở cột id và địa chỉ ở cột address không đổi, dùng được để nối các bộ với nhau và dẫn nguồn.',
] as const;

/** Kinds of values, as the dictionary names them. */
export const typeWords = {
  string: 'chữ',
  code: 'mã',
  date: 'ngày, dạng 2026-06-30',
  partialDate: 'ngày, tháng hoặc năm',
  address: 'địa chỉ web',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true hoặc false',
  listOf: (type: string) => `danh sách: ${type}`,
  orNothing: (type: string) => `${type}; có thể trống`,
} as const;
