import type { Day } from '../../src/domain/calendar.ts';
import { toSlug } from '../../src/domain/vietnamese.ts';

/** A place of the invented commune and what lies around it. */
export interface GeneratedPlace {
  id: string;
  name: string;
  kind: 'country' | 'province' | 'district' | 'commune' | 'village';
  level: 'central' | 'province' | 'district' | 'commune' | 'village';
  parent?: string;
  description?: string;
  validFrom?: Day;
  validUntil?: Day;
  ending?: 'merged' | 'split';
  successors?: string[];
}

/** The last day of the districts. */
export const DISTRICTS_END: Day = '2025-06-30';
/** The first day of the offices that the communes got in their place. */
export const OFFICES_BEGIN: Day = '2025-07-01';

export const PROVINCE = 'tinh-gia-tuong';
export const DISTRICT = 'huyen-phong-dinh';
export const COMMUNE = 'xa-thu-nghiem';
/** Communes next to it, with their names. */
export const NEIGHBOURS = {
  'xa-uom-loi': 'Ướm Lời',
  'xa-phac-thao': 'Phác Thảo',
  'xa-mo-phong': 'Mô Phỏng',
} as const;

/** Some differ from one another by marks alone. */
const HAMLETS = (
  'Cầu Dấu;Cầu Dâu;Đồng Má;Đống Mả;Bãi Thơ;Bái Thờ;Hồ Trang;Hố Tràng;Gò Vần;Bến Nhịp;Ao Chữ;Vườn Số;' +
  'Dốc Hẹn;Đầm Gương;Rừng Ca;Giếng Câu;Nội Bìa;Ngoại Bìa;Xóm Kể;Ngõ Đố;Đồi Nét;Suối Vẽ;Trại Phấn;Bờ Trang'
).split(';');

function hamlets(): GeneratedPlace[] {
  const taken = new Set<string>();
  return HAMLETS.map((name) => {
    const slug = `thon-${toSlug(name)}`;
    const id = taken.has(slug) ? `${slug}-2` : slug;
    taken.add(slug);
    return { id, name: `Thôn ${name}`, kind: 'village', level: 'village', parent: COMMUNE };
  });
}

const NOT_REAL = 'Tên đặt ra để thử phần mềm, không phải nơi có thật.';

/** All places; none of them is real but the country. */
export const PLACES: readonly GeneratedPlace[] = [
  { id: 'viet-nam', name: 'Việt Nam', kind: 'country', level: 'central' },
  {
    id: PROVINCE,
    name: 'Tỉnh Giả Tưởng',
    kind: 'province',
    level: 'province',
    parent: 'viet-nam',
    description: NOT_REAL,
  },
  {
    id: DISTRICT,
    name: 'Huyện Phỏng Định',
    kind: 'district',
    level: 'district',
    parent: PROVINCE,
    description: `Kết thúc cùng cấp huyện. ${NOT_REAL}`,
    validUntil: DISTRICTS_END,
    ending: 'split',
    successors: [COMMUNE, ...Object.keys(NEIGHBOURS)],
  },
  {
    id: COMMUNE,
    name: 'Xã Thử Nghiệm',
    kind: 'commune',
    level: 'commune',
    parent: PROVINCE,
    description: `Xã của cổng này, chia thành ${HAMLETS.length} thôn. ${NOT_REAL}`,
  },
  ...Object.entries(NEIGHBOURS).map(([id, name]): GeneratedPlace => ({
    id,
    name: `Xã ${name}`,
    kind: 'commune',
    level: 'commune',
    parent: PROVINCE,
    description: NOT_REAL,
  })),
  {
    id: 'xa-nhap-dau',
    name: 'Xã Nháp Đầu',
    kind: 'commune',
    level: 'commune',
    parent: DISTRICT,
    description: `Nhập vào xã Thử Nghiệm. ${NOT_REAL}`,
    validUntil: '2019-12-31',
    ending: 'merged',
    successors: [COMMUNE],
  },
  {
    id: 'thon-goc-vo',
    name: 'Thôn Góc Vở',
    kind: 'village',
    level: 'village',
    parent: COMMUNE,
    validUntil: '2022-12-31',
    ending: 'merged',
    successors: ['thon-ao-chu'],
  },
  ...hamlets(),
];

/** Hamlets that news are about on a day. */
export function hamletsOn(day: Day): GeneratedPlace[] {
  return PLACES.filter(
    ({ level, validUntil }) => level === 'village' && (!validUntil || validUntil >= day),
  );
}

/** A place's name within a sentence: `thôn Gò Vần`. */
export function nameInSentence({ name }: { name: string }): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The place of that id; throws for an unknown one. */
export function placeOf(id: string): GeneratedPlace {
  const found = PLACES.find((place) => place.id === id);
  if (!found) throw new RangeError(`No place ${id}`);
  return found;
}
