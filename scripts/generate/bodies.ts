import type { Day } from '../../src/domain/calendar.ts';
import type { Body } from '../../src/schemas/body.ts';
import { CENTRAL_BODIES } from './bodies-above.ts';
import {
  COMMUNE,
  DISTRICT,
  DISTRICTS_END,
  nameInSentence,
  NEIGHBOURS,
  OFFICES_BEGIN,
  PLACES,
  PROVINCE,
} from './places.ts';

/** A body as it stands in `bodies.yaml`. */
export type GeneratedBody = Pick<Body, 'id' | 'name' | 'kind'> &
  Partial<Omit<Body, 'id' | 'name' | 'kind'>>;

type Row = [id: string, name: string, kind: Body['kind'], code?: string];

function rows(level: NonNullable<Body['level']>, place: string, list: Row[]): GeneratedBody[] {
  return list.map(([id, name, kind, symbolCode]) => ({
    id,
    name,
    kind,
    level,
    place,
    ...(symbolCode && { symbolCode }),
  }));
}

const ofProvince = rows('province', PROVINCE, [
  ['tinh-uy', 'Tỉnh ủy Giả Tưởng', 'party', 'TU'],
  ['van-phong-tinh-uy', 'Văn phòng Tỉnh ủy Giả Tưởng', 'party', 'VPTU'],
  ['ban-to-chuc-tinh-uy', 'Ban Tổ chức Tỉnh ủy Giả Tưởng', 'party', 'BTCTU'],
  ['ubkt-tinh-uy', 'Ủy ban Kiểm tra Tỉnh ủy Giả Tưởng', 'party', 'UBKTTU'],
  ['hdnd-tinh', 'Hội đồng nhân dân tỉnh Giả Tưởng', 'people-council', 'HĐND'],
  ['ubnd-tinh', 'Ủy ban nhân dân tỉnh Giả Tưởng', 'people-committee', 'UBND'],
  ['so-y-te', 'Sở Y tế tỉnh Giả Tưởng', 'unit', 'SYT'],
  ['so-xay-dung', 'Sở Xây dựng tỉnh Giả Tưởng', 'unit', 'SXD'],
  ['tinh-doan', 'Tỉnh đoàn Giả Tưởng', 'mass', 'TĐTN'],
]);

const ofDistrict = rows('district', DISTRICT, [
  ['huyen-uy', 'Huyện ủy Phỏng Định', 'party', 'HU'],
  ['hdnd-huyen', 'Hội đồng nhân dân huyện Phỏng Định', 'people-council', 'HĐND'],
  ['ubnd-huyen', 'Ủy ban nhân dân huyện Phỏng Định', 'people-committee', 'UBND'],
]).map((body): GeneratedBody => {
  const [sort = ''] = body.id.split('-huyen');
  const kind = body.id === 'huyen-uy' ? 'dang-uy' : sort;
  const successors = [kind, ...Object.keys(NEIGHBOURS).map((place) => `${kind}-${place}`)];
  return { ...body, validUntil: DISTRICTS_END, ending: 'split', successors };
});

const ofCommune = rows('commune', COMMUNE, [
  ['dang-uy', 'Đảng ủy xã Thử Nghiệm', 'party', 'ĐU'],
  ['ban-thuong-vu', 'Ban Thường vụ Đảng ủy xã Thử Nghiệm', 'party', 'ĐU'],
  ['uy-ban-kiem-tra', 'Ủy ban Kiểm tra Đảng ủy xã Thử Nghiệm', 'party', 'UBKTĐU'],
  ['van-phong-dang-uy', 'Văn phòng Đảng ủy xã Thử Nghiệm', 'party', 'VPĐU'],
  ['hdnd', 'Hội đồng nhân dân xã Thử Nghiệm', 'people-council', 'HĐND'],
  ['ubnd', 'Ủy ban nhân dân xã Thử Nghiệm', 'people-committee', 'UBND'],
  ['mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Thử Nghiệm', 'front', 'MTTQ'],
  ['doan-thanh-nien', 'Đoàn Thanh niên xã Thử Nghiệm', 'mass', 'ĐTN'],
  ['hoi-phu-nu', 'Hội Liên hiệp Phụ nữ xã Thử Nghiệm', 'mass', 'HPN'],
  ['hoi-nong-dan', 'Hội Nông dân xã Thử Nghiệm', 'mass', 'HND'],
  ['van-phong', 'Văn phòng HĐND và UBND xã Thử Nghiệm', 'unit', 'VP'],
  ['cong-an', 'Công an xã Thử Nghiệm', 'unit', 'CA'],
  ['quan-su', 'Ban Chỉ huy Quân sự xã Thử Nghiệm', 'unit'],
  ['tram-y-te', 'Trạm Y tế xã Thử Nghiệm', 'unit'],
  ['truong-tieu-hoc', 'Trường Tiểu học Thử Nghiệm', 'unit'],
  ['truong-thcs', 'Trường Trung học cơ sở Thử Nghiệm', 'unit'],
  ['htx-nong-nghiep', 'Hợp tác xã Nông nghiệp Thử Nghiệm', 'other'],
  ['ban-bien-tap-cong', 'Ban biên tập Cổng thông tin xã Thử Nghiệm', 'other'],
]);

const offices = rows('commune', COMMUNE, [
  ['phong-kinh-te', 'Phòng Kinh tế xã Thử Nghiệm', 'unit'],
  ['phong-van-hoa', 'Phòng Văn hóa – Xã hội xã Thử Nghiệm', 'unit'],
  ['trung-tam-hcc', 'Trung tâm Phục vụ hành chính công xã Thử Nghiệm', 'unit'],
]).map((body): GeneratedBody => ({ ...body, parent: 'ubnd', validFrom: OFFICES_BEGIN }));

/** Who did the work of an office before it began. */
const FORMER = {
  'phong-kinh-te': 'to-kinh-te-ky-thuat',
  'phong-van-hoa': 'bo-phan-van-hoa',
  'trung-tam-hcc': 'bo-phan-mot-cua',
} as const;

const ended: GeneratedBody[] = rows('commune', COMMUNE, [
  ['to-kinh-te-ky-thuat', 'Tổ Kinh tế kỹ thuật xã Thử Nghiệm', 'unit'],
  ['bo-phan-van-hoa', 'Bộ phận Văn hóa – Xã hội xã Thử Nghiệm', 'unit'],
  ['bo-phan-mot-cua', 'Bộ phận Một cửa xã Thử Nghiệm', 'unit'],
]).map((body) => {
  const office = Object.entries(FORMER).find(([, former]) => former === body.id)?.[0] ?? '';
  const isSplit = body.id === 'to-kinh-te-ky-thuat';
  return {
    ...body,
    parent: 'ubnd',
    validUntil: DISTRICTS_END,
    ending: isSplit ? 'split' : 'renamed',
    successors: isSplit ? [office, 'trung-tam-hcc'] : [office],
  };
});

const abolished: GeneratedBody = {
  ...(rows('commune', COMMUNE, [['ban-quan-ly-cho', 'Ban Quản lý chợ Thử Nghiệm', 'unit']])[0] ?? {
    id: '',
    name: '',
    kind: 'unit',
  }),
  parent: 'ubnd',
  validUntil: '2024-03-31',
  ending: 'abolished',
};

const branches = PLACES.filter(({ level, validUntil }) => level === 'village' && !validUntil).map(
  ({ id, name }): GeneratedBody => ({
    id: `chi-bo-${id}`,
    name: `Chi bộ ${nameInSentence({ name })}`,
    kind: 'party',
    level: 'village',
    parent: 'dang-uy',
    place: id,
    symbolCode: 'CB',
  }),
);

const ofNeighbours = Object.entries(NEIGHBOURS).flatMap(([place, name]) =>
  rows('commune', place, [
    [`dang-uy-${place}`, `Đảng ủy xã ${name}`, 'party', 'ĐU'],
    [`hdnd-${place}`, `Hội đồng nhân dân xã ${name}`, 'people-council', 'HĐND'],
    [`ubnd-${place}`, `Ủy ban nhân dân xã ${name}`, 'people-committee', 'UBND'],
  ]),
);

/** All bodies; those below the Centre are invented. */
export const BODIES: readonly GeneratedBody[] = [
  ...CENTRAL_BODIES,
  ...ofProvince,
  ...ofDistrict,
  ...ofCommune,
  ...offices,
  ...ended,
  abolished,
  ...branches,
  ...ofNeighbours,
];

const BY_ID = new Map(BODIES.map((body) => [body.id, body]));

/** The body of that id; throws for an unknown one. */
export function bodyOf(id: string): GeneratedBody {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`No body ${id}`);
  return found;
}

/** Who bears an office's work on a day: itself, or what stood before it. */
export function leadOn(lead: string, day: Day): GeneratedBody {
  const isToCome = (bodyOf(lead).validFrom ?? day) > day;
  return bodyOf(isToCome && lead in FORMER ? FORMER[lead as keyof typeof FORMER] : lead);
}
