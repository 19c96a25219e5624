import { DOCUMENT_TYPES } from '../domain/document-type.ts';
import { RELATION_KINDS } from '../domain/relation.ts';
import type { Vocabulary } from '../schemas/fields.ts';
import { LEVEL_LABELS, STATE_LABELS, STATUS_LABELS } from './labels.ts';
import { RELATION_VERBS } from './relations.ts';

/** Words for how a task stands to its deadline. */
export const STANDING_LABELS = {
  'in-time': 'Trong hạn',
  'due-soon': 'Sắp đến hạn',
  overdue: 'Quá hạn',
  'no-deadline': 'Không có hạn tính được thành ngày',
  closed: 'Không còn việc phải làm',
} as const;

/** A word for every code of open data, by the set that the code belongs to. */
export const VOCABULARIES: Record<Vocabulary, Record<string, string>> = {
  'document-collection': {
    resolutions: 'Nghị quyết',
    documents: 'Văn bản khác',
    plans: 'Kế hoạch',
  },
  'document-type': Object.fromEntries(DOCUMENT_TYPES.map(({ slug, name }) => [slug, name])),
  'effect-status': STATUS_LABELS,
  'text-form': {
    full: 'Toàn văn',
    summary: 'Bản tóm tắt của ban biên tập',
    stub: 'Chỉ có thông tin nhận biết',
  },
  verification: { verified: 'Đã kiểm chứng', secondary: 'Chưa kiểm chứng' },
  'plan-kind': {
    plan: 'Kế hoạch',
    'action-programme': 'Chương trình hành động',
    scheme: 'Đề án',
  },
  'deadline-kind': {
    day: 'Một ngày',
    month: 'Một tháng',
    quarter: 'Một quý',
    year: 'Một năm',
    range: 'Từ ngày đến ngày',
    ongoing: 'Thường xuyên',
    periodic: 'Định kỳ',
    words: 'Bằng lời, không tính được thành ngày',
  },
  'task-state': STATE_LABELS,
  standing: STANDING_LABELS,
  direction: {
    up: 'Tăng là tốt',
    down: 'Giảm là tốt',
    none: 'Không có chiều nào tốt hơn',
  },
  'target-kind': {
    'at-least': 'Ít nhất',
    'at-most': 'Nhiều nhất',
    exactly: 'Đúng bằng',
    within: 'Trong khoảng',
    text: 'Bằng lời',
  },
  'body-kind': {
    party: 'Cơ quan, tổ chức của Đảng',
    'people-council': 'Hội đồng nhân dân',
    'people-committee': 'Ủy ban nhân dân',
    government: 'Chính phủ, bộ, ngành',
    'national-assembly': 'Quốc hội và cơ quan của Quốc hội',
    front: 'Mặt trận Tổ quốc',
    mass: 'Đoàn thể, hội',
    court: 'Tòa án',
    unit: 'Đơn vị trực thuộc',
    other: 'Cơ quan, tổ chức khác',
  },
  'place-kind': {
    country: 'Quốc gia',
    province: 'Tỉnh',
    city: 'Thành phố',
    district: 'Huyện',
    town: 'Thị trấn, thị xã',
    commune: 'Xã',
    ward: 'Phường',
    village: 'Thôn, tổ dân phố',
  },
  level: LEVEL_LABELS,
  ending: {
    merged: 'Nhập vào đơn vị khác',
    split: 'Chia tách',
    renamed: 'Đổi tên',
    abolished: 'Giải thể, kết thúc hoạt động',
  },
  'node-kind': {
    task: 'Nhiệm vụ',
    plan: 'Kế hoạch',
    indicator: 'Chỉ tiêu',
    article: 'Bài viết',
    clause: 'Điều khoản',
    document: 'Toàn văn bản',
  },
  basis: { stated: 'Nguồn nêu rõ', editorial: 'Ban biên tập đối chiếu' },
  'relation-kind': Object.fromEntries(
    RELATION_KINDS.map((kind) => [kind, RELATION_VERBS[kind][0]]),
  ),
};
