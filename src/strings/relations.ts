import type { RelationKind } from '../domain/relation.ts';

/** Verb from the acting document to its target, and back. */
export const RELATION_VERBS: Record<RelationKind, [acting: string, target: string]> = {
  'based-on': ['căn cứ vào', 'là căn cứ của'],
  amends: ['sửa đổi, bổ sung', 'được sửa đổi, bổ sung bởi'],
  replaces: ['thay thế', 'được thay thế bởi'],
  repeals: ['bãi bỏ', 'bị bãi bỏ bởi'],
  details: ['quy định chi tiết', 'được quy định chi tiết bởi'],
  guides: ['hướng dẫn', 'được hướng dẫn bởi'],
  consolidates: ['hợp nhất', 'được hợp nhất trong'],
  corrects: ['đính chính', 'được đính chính bởi'],
  'refers-to': ['dẫn chiếu', 'được dẫn chiếu bởi'],
  explains: ['giải thích', 'được giải thích bởi'],
  stops: ['đình chỉ thi hành', 'bị đình chỉ thi hành theo'],
  suspends: ['tạm ngưng hiệu lực', 'bị tạm ngưng hiệu lực theo'],
  promulgates: ['công bố', 'được công bố bởi'],
  related: ['liên quan đến', 'liên quan đến'],
  continues: ['tiếp tục thực hiện', 'được tiếp tục thực hiện theo'],
  implements: ['triển khai, thực hiện', 'được triển khai bởi'],
  reviews: ['sơ kết, tổng kết', 'được sơ kết, tổng kết bởi'],
};

/** Reasons for a document's status; they follow its label. */
export const reasons = {
  since: (day: string) => `từ ${day}`,
  /** Where the day of effect of the acting document is not known. */
  sinceIssue: (day: string) => `từ ${day} (tính theo ngày ban hành)`,
  expired: (day: string) => `hết thời hạn, ngày cuối cùng ${day}`,
  notYet: (day: string) => `có hiệu lực từ ${day}`,
  notIssued: (day: string) => `ban hành ngày ${day}`,
  stated: (source: string) => `theo ${source}`,
  nothing: 'chưa có nguồn đã kiểm tra nào xác nhận tình trạng hiện nay',
  effectiveFrom: (day: string) => `có hiệu lực từ ${day}`,
  continued: 'được tiếp tục thực hiện theo',
  coming: (verb: string) => `sẽ ${verb}`,
  on: (day: string) => `(${day})`,
  unverified: 'chưa kiểm chứng',
} as const;

/** That something rests on a document which has ended. */
export const restsOn = {
  article: 'Bài viết dẫn',
  plan: 'Kế hoạch này thực hiện',
  task: 'Nhiệm vụ này thực hiện',
  document: (verb: string) => `Văn bản này ${verb}`,
  acted: (verb: string) => `, đã ${verb}`,
  suspended: (verb: string) => `, đang ${verb}`,
  since: (day: string) => ` từ ngày ${day}`,
  /** Several documents may bear one symbol. */
  dated: (name: string, day: string) => `${name} (${day})`,
  expired: (day: string) => `, đã hết thời hạn (ngày cuối cùng ${day})`,
  stated: (label: string, source: string) => `, đã ghi “${label}” theo ${source}`,
  unverified: ' (chưa kiểm chứng)',
} as const;

/** Words of the page of relations. */
export const relationWords = {
  title: 'Quan hệ văn bản',
  /** The day tells documents of one symbol apart; empty where the name does so. */
  pageTitle: (name: string, day: string) => `Quan hệ của ${name}${day && ` ngày ${day}`}`,
  description: (name: string, counts: string) =>
    `Căn cứ, sửa đổi, thay thế, triển khai: ${name} có ${counts}.`,
  counts: (relations: number, documents: number) => `${relations} quan hệ với ${documents} văn bản`,
  outsideCount: (count: number) => `trong đó ${count} văn bản ngoài cổng`,
  editorialCount: (count: number) => `${count} quan hệ do ban biên tập đối chiếu`,
  unverifiedCount: (count: number) => `${count} quan hệ chưa kiểm chứng`,
  back: 'Nội dung văn bản',
  all: (count: number) =>
    `${count > 1 ? `Tất cả ${count} quan hệ` : 'Xem quan hệ này'}: sơ đồ, diễn biến, nguồn`,
  allShort: (count: number) => `Quan hệ đầy đủ (${count})`,
  more: (count: number) => `và ${count} văn bản khác`,
  chain: 'Diễn biến theo thời gian',
  here: 'Văn bản này',
  outside: 'ngoài cổng',
  outsideAt: 'Mở trang ngoài',
  diagram: 'Sơ đồ quan hệ',
  diagramTitle: (name: string) => `Sơ đồ quan hệ của ${name}`,
  diagramText: (before: number, after: number) =>
    `${before} văn bản có trước và ${after} văn bản có sau, nối với văn bản này bằng đường kẻ; mũi tên chỉ vào văn bản được nhắc tới hoặc chịu tác động. Danh sách bằng lời ở ngay dưới sơ đồ.`,
  twin: 'Sơ đồ bằng lời',
  before: 'Có trước',
  this: 'Văn bản này',
  after: 'Có sau',
  none: 'Không có',
  legend: {
    ends: 'thay thế, bãi bỏ',
    changes: 'sửa đổi, đính chính, tạm ngưng',
    other: 'quan hệ khác',
  },
  table: 'Bảng quan hệ',
  document: 'Văn bản',
  part: 'Phần liên quan',
  whole: 'Toàn văn bản',
  evidence: 'Lời văn và nguồn',
  editorial: 'ban biên tập đối chiếu',
  source: 'Nguồn:',
  checkedOn: (day: string) => `kiểm tra ngày ${day}`,
  asOf: (day: string) => `tính đến ngày ${day}`,
} as const;
