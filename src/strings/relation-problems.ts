import { formatDay } from '../domain/calendar.ts';
import type { EffectStatus } from '../domain/lifecycle.ts';
import type { RelationKind } from '../domain/relation.ts';
import { LEVEL_LABELS, STATUS_LABELS } from './labels.ts';
import { RELATION_VERBS } from './relations.ts';

type Values = Record<string, string>;

const verb = ({ kind }: Values) => RELATION_VERBS[kind as RelationKind][0];
const level = (id: string | undefined) => LEVEL_LABELS[id as keyof typeof LEVEL_LABELS];

/** Mistakes in what documents say of one another, and how to mend them. */
export const relationExplanations: Record<string, (values: Values) => string> = {
  'relation-to-itself': () =>
    'văn bản không thể có quan hệ với chính nó. Hãy sửa document thành văn bản đích.',
  'relation-target-younger': (it) =>
    `không thể ${verb(it)} “${it['target']}”, ban hành ${formatDay(it['targetDay'] ?? '')}, sau văn bản này (${formatDay(it['day'] ?? '')}). Hãy kiểm tra hai ngày, hoặc ghi quan hệ ở văn bản kia.`,
  'relation-unsaid': (it) =>
    `chưa có căn cứ cho việc ${verb(it)} “${it['target']}”. Hãy thêm quotation (câu trong văn bản nêu việc này), hoặc source (nơi đọc được).`,
  'implements-lower': (it) =>
    `văn bản “${level(it['level'])}” không thể triển khai văn bản “${level(it['targetLevel'])}” (${it['target']}). Hãy kiểm tra cơ quan ban hành, hoặc ghi quan hệ ở văn bản cấp dưới.`,
  'stated-after-end': (it) =>
    `ghi “${STATUS_LABELS[it['status'] as EffectStatus]}” tính đến ${formatDay(it['on'] ?? '')}, nhưng văn bản đã hết hiệu lực từ ${formatDay(it['end'] ?? '')} theo quan hệ hoặc expiresOn. Hãy sửa statedStatus, hoặc sửa quan hệ, ngày hết hiệu lực nếu chúng sai.`,
  'relation-circle': (it) =>
    `các văn bản thay thế, sửa đổi nhau thành vòng: ${it['circle']}. Hãy bỏ hoặc sửa một quan hệ trong vòng.`,
};
