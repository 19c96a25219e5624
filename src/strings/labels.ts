import type { EffectStatus } from '../domain/lifecycle.ts';
import type { RelationKind } from '../domain/relation.ts';
import type { TaskState } from '../domain/task.ts';
import type { TaskCase } from '../domain/task-report.ts';

/** Words for the values that content uses. */

export const STATUS_LABELS: Record<EffectStatus, string> = {
  'not-yet': 'Chưa có hiệu lực',
  'in-force': 'Còn hiệu lực',
  'partly-expired': 'Hết hiệu lực một phần',
  expired: 'Hết hiệu lực',
  suspended: 'Ngưng hiệu lực',
  'partly-suspended': 'Ngưng hiệu lực một phần',
  'no-longer-suitable': 'Không còn phù hợp',
  unknown: 'Chưa xác định',
};

export const STATUS_TONES: Record<EffectStatus, 'ok' | 'info' | 'warn' | 'bad'> = {
  'not-yet': 'info',
  'in-force': 'ok',
  'partly-expired': 'warn',
  expired: 'bad',
  suspended: 'bad',
  'partly-suspended': 'warn',
  'no-longer-suitable': 'bad',
  unknown: 'info',
};

export const STATE_LABELS: Record<TaskState, string> = {
  'not-started': 'Chưa bắt đầu',
  'in-progress': 'Đang thực hiện',
  done: 'Hoàn thành',
  'done-late': 'Hoàn thành muộn',
  paused: 'Tạm dừng',
  adjusted: 'Điều chỉnh',
  dropped: 'Thôi thực hiện',
  'no-report': 'Chưa có báo cáo',
  unverifiable: 'Không kiểm chứng được',
};

/** States by which tasks are counted. */
export const CASE_LABELS: Record<TaskCase, string> = {
  ...STATE_LABELS,
  'done-unproved': 'Hoàn thành, chưa có minh chứng',
};

/** Label at the acting document, label at its target (facts 3.2). */
export const RELATION_LABELS: Record<RelationKind, [acting: string, target: string]> = {
  'based-on': ['Căn cứ ban hành', 'Văn bản áp dụng'],
  amends: ['Văn bản được sửa đổi, bổ sung', 'Văn bản sửa đổi, bổ sung'],
  replaces: ['Văn bản được thay thế', 'Văn bản thay thế'],
  repeals: ['Văn bản bị bãi bỏ', 'Văn bản bãi bỏ'],
  details: ['Văn bản được quy định chi tiết', 'Văn bản quy định chi tiết'],
  guides: ['Văn bản được hướng dẫn áp dụng', 'Văn bản hướng dẫn áp dụng'],
  consolidates: ['Văn bản được hợp nhất', 'Văn bản hợp nhất'],
  corrects: ['Văn bản được đính chính', 'Văn bản đính chính'],
  'refers-to': ['Văn bản được dẫn chiếu', 'Văn bản dẫn chiếu'],
  explains: ['Văn bản được giải thích', 'Văn bản giải thích'],
  stops: ['Văn bản bị đình chỉ thi hành', 'Văn bản đình chỉ thi hành'],
  suspends: ['Văn bản bị tạm ngưng hiệu lực', 'Văn bản tạm ngưng hiệu lực'],
  promulgates: ['Văn bản được công bố', 'Văn bản công bố'],
  related: ['Văn bản liên quan cùng nội dung', 'Văn bản liên quan cùng nội dung'],
  continues: ['Tiếp tục thực hiện', 'Được tiếp tục thực hiện bởi'],
  implements: ['Triển khai, thực hiện', 'Được triển khai bởi'],
  reviews: ['Sơ kết, tổng kết', 'Được sơ kết, tổng kết bởi'],
};

export const LEVEL_LABELS = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  village: 'Thôn, tổ dân phố',
} as const;

export const PERIOD_LABELS = {
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': 'sáu tháng một lần',
  year: 'hằng năm',
} as const;
