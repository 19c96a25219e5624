import type { CascadeRow, TargetGroup } from '../../src/catalog/views/cascade-parts.ts';
import type { IndicatorView } from '../../src/catalog/views/indicator-parts.ts';

/** Valid views of a plan's page; a test states only what it is about. */

export function anIndicator(overrides: Partial<IndicatorView> = {}): IndicatorView {
  const before = { iso: '2025-12-31', text: '31/12/2025' };
  const later = { iso: '2026-10-31', text: '31/10/2026' };
  return {
    id: 'ct-1',
    name: 'Tỷ lệ hộ dùng nước sạch',
    unit: '%',
    target: 'ít nhất 93%',
    outcome: { id: 'not-yet', label: 'Chưa đạt, chưa đến hạn' },
    progress: 'đã đi 94% quãng từ hiện trạng đến mục tiêu',
    rows: [
      {
        label: 'Hiện trạng',
        isBaseline: true,
        date: before,
        value: '86%',
        source: { label: 'Rà soát hộ' },
      },
      {
        label: 'Kết quả',
        isBaseline: false,
        date: later,
        value: '92,6%',
        source: { label: 'Báo cáo' },
      },
    ],
    chart: {
      title: 'Biểu đồ: Tỷ lệ hộ dùng nước sạch',
      description: 'Hiện trạng 86% (31/12/2025). Mục tiêu: ít nhất 93%.',
      points: [
        { day: '2025-12-31', value: 86, label: '86%', isBaseline: true },
        { day: '2026-10-31', value: 92.6, label: '92,6%', isBaseline: false },
      ],
      zone: { from: 93, label: 'Đạt khi ít nhất 93%' },
      first: before,
      last: later,
    },
    clauses: [],
    ...overrides,
  };
}

export function aCascadeRow(overrides: Partial<CascadeRow> = {}): CascadeRow {
  return {
    document: {
      key: 'nghi-quyet-12',
      name: 'Nghị quyết 12-NQ/ĐU',
      title: 'Về nền hành chính phục vụ',
      date: { iso: '2026-04-10', text: '10/04/2026' },
      address: '/nghi-quyet/nghi-quyet-12/',
      outside: false,
    },
    depth: 2,
    level: 'Cấp xã',
    issuers: 'Đảng ủy xã Minh Hoạ',
    claims: [],
    here: false,
    ...overrides,
  };
}

export function aTargetGroup(): TargetGroup {
  const plan = (label: string) => ({ label, address: `/ke-hoach/${label.length}/` });
  return {
    name: 'Tỷ lệ hộ dùng nước sạch',
    clauses: [
      { label: 'Nghị quyết 03-NQ/ĐU, điểm a', address: '/x/#a', words: 'Ít nhất 98% số hộ' },
    ],
    plans: [
      {
        plan: plan('Kế hoạch 15/KH-UBND'),
        name: 'Tỷ lệ hộ dùng nước sạch',
        target: 'ít nhất 93%',
        newest: { iso: '2026-10-31', text: '31/10/2026', value: '92,6%' },
      },
      { plan: plan('Chương trình 04-CTr/ĐU'), name: 'Hộ dùng nước sạch', target: 'ít nhất 98%' },
    ],
  };
}
