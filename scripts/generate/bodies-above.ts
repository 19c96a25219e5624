import type { Body } from '../../src/schemas/body.ts';

type Row = [id: string, name: string, kind: Body['kind'], code: string];

const ROWS: Row[] = [
  ['ban-chap-hanh-trung-uong', 'Ban Chấp hành Trung ương Đảng', 'party', 'TW'],
  ['bo-chinh-tri', 'Bộ Chính trị', 'party', 'TW'],
  ['ban-bi-thu', 'Ban Bí thư', 'party', 'TW'],
  ['van-phong-trung-uong', 'Văn phòng Trung ương Đảng', 'party', 'VPTW'],
  ['ban-to-chuc-trung-uong', 'Ban Tổ chức Trung ương', 'party', 'BTCTW'],
  ['ubkt-trung-uong', 'Ủy ban Kiểm tra Trung ương', 'party', 'UBKTTW'],
  ['trung-uong-doan', 'Trung ương Đoàn Thanh niên', 'mass', 'TWĐTN'],
  ['quoc-hoi', 'Quốc hội', 'national-assembly', 'QH'],
  ['uy-ban-thuong-vu-quoc-hoi', 'Ủy ban Thường vụ Quốc hội', 'national-assembly', 'UBTVQH'],
  ['chu-tich-nuoc', 'Chủ tịch nước', 'government', 'CTN'],
  ['chinh-phu', 'Chính phủ', 'government', 'CP'],
  ['thu-tuong-chinh-phu', 'Thủ tướng Chính phủ', 'government', 'TTg'],
  ['bo-noi-vu', 'Bộ Nội vụ', 'government', 'BNV'],
  ['bo-tai-chinh', 'Bộ Tài chính', 'government', 'BTC'],
  ['bo-y-te', 'Bộ Y tế', 'government', 'BYT'],
  ['ngan-hang-nha-nuoc', 'Ngân hàng Nhà nước Việt Nam', 'government', 'NHNN'],
];

/**
 * Bodies of the Centre, which are real: only they make symbols of every form possible. What they issue here is
 * invented, and numbered far above anything that they have issued.
 */
export const CENTRAL_BODIES = ROWS.map(([id, name, kind, symbolCode]) => ({
  id,
  name,
  kind,
  level: 'central' as const,
  place: 'viet-nam',
  symbolCode,
}));
