import type { DocumentType } from '../../../src/domain/document-type.ts';
import type { EntryKind } from '../facts.ts';

/** How the symbols of a form are written; `#` is the number, `@` the year. */
export interface DocumentForm {
  type: DocumentType;
  /** Ids of the bodies that issue together; `branch` stands for any branch of a hamlet. */
  issuers: string[];
  /** Pattern of the symbol, e.g. `#/@/NĐ-CP`; empty for documents without one. */
  symbol: string;
  shape: DocumentShape;
  /** How often it comes, against the others of its collection. */
  weight: number;
  /** Party numbers run through a term, those of the State through a year. */
  count: 'term' | 'year';
  /** First number; the Centre's are far above all that exist. */
  first: number;
  from?: string;
  until?: string;
}

/**
 * Structure of the text: Điều alone, Chương and Điều, a decision with an attached text, Roman sections of the
 * Party, or numbered items.
 */
export type DocumentShape = 'articles' | 'chapters' | 'attached' | 'sections' | 'items';

const SHAPES: Record<string, DocumentShape> = {
  a: 'articles',
  c: 'chapters',
  k: 'attached',
  s: 'sections',
  i: 'items',
};

/** type | issuers | symbol | shape | weight. */
const PARTY = `
nghi-quyet|dang-uy|#-NQ/ĐU|s|30
nghi-quyet|ban-thuong-vu|#-NQ/ĐU|s|14
nghi-quyet|branch|#-NQ/CB|i|20
nghi-quyet|dang-uy|#-NQ/ĐH|s|1
nghi-quyet|dang-uy-xa-uom-loi|#-NQ/ĐU|s|5
nghi-quyet|tinh-uy|#-NQ/TU|s|6
ke-hoach|dang-uy|#-KH/ĐU|s|16
ke-hoach|branch|#-KH/CB|i|4
ke-hoach|uy-ban-kiem-tra|#-KH/UBKTĐU|s|3
ke-hoach|tinh-uy|#-KH/TU|s|2
chuong-trinh|dang-uy|#-CTr/ĐU|s|8
de-an|dang-uy|#-ĐA/ĐU|s|5
ket-luan|dang-uy|#-KL/ĐU|s|8
ket-luan|ban-thuong-vu|#-KL/ĐU|s|9
ket-luan|uy-ban-kiem-tra|#-KL/UBKTĐU|i|5
quyet-dinh|ban-thuong-vu|#-QĐ/ĐU|k|7
quy-dinh|ban-thuong-vu|#-QĐ/ĐU|c|6
quy-dinh|dang-uy|#-QyĐ/ĐU|c|3
quy-che|dang-uy|#-QC/ĐU|c|6
huong-dan|ban-thuong-vu|#-HD/ĐU|s|7
huong-dan|van-phong-dang-uy|#-HD/VPĐU|i|4
thong-bao|dang-uy|#-TB/ĐU|i|10
bao-cao|dang-uy|#-BC/ĐU|s|9
bao-cao|branch|#-BC/CB|i|9
to-trinh|dang-uy|#-TTr/ĐU|i|3
phuong-an|dang-uy|#-PA/ĐU|s|2
du-an|tinh-uy|#-DA/TU|s|1
quy-hoach|tinh-uy|#-QH/TU|s|1
cong-van|dang-uy|#-CV/ĐU|i|8
bien-ban|branch|#-BB/CB|i|5
giay-moi|van-phong-dang-uy|#-GM/VPĐU|i|2
giay-gioi-thieu|van-phong-dang-uy|#-GGT/VPĐU|i|1
chi-thi|tinh-uy|#-CT/TU|s|4
thong-tri|tinh-uy|#-TT/TU|s|2
thong-cao|tinh-uy|#-TC/TU|i|1
quy-dinh|tinh-uy|#-QĐi/TU|c|2
huong-dan|ban-to-chuc-tinh-uy|#-HD/BTCTU|s|2
ban-sao|ubkt-tinh-uy|#-BS/UBKTTU|i|1
`;
const MASS = `
huong-dan|tinh-doan|#-HD/TĐTN-BKT|s|2
bao-cao|doan-thanh-nien|#-BC/ĐTN|s|3
bao-cao|hoi-phu-nu|#/BC-HPN|i|3
bao-cao|hoi-nong-dan|#/BC-HND|i|3
thong-bao|mat-tran|#/TB-MTTQ|i|3
bao-cao|mat-tran|#/BC-MTTQ|s|3
ke-hoach|mat-tran|#/KH-MTTQ|s|4
ke-hoach|doan-thanh-nien|#-KH/ĐTN|s|4
`;
const DISTRICT = `
nghi-quyet|huyen-uy|#-NQ/HU|s|8
chi-thi|huyen-uy|#-CT/HU|s|4
ket-luan|huyen-uy|#-KL/HU|s|3
cong-van|huyen-uy|#-CV/HU|i|4
ke-hoach|huyen-uy|#-KH/HU|s|5
to-trinh|huyen-uy|#-TTr/HU|i|1
`;
const STATE = `
nghi-quyet|hdnd|#/NQ-HĐND|a|44
nghi-quyet|hdnd-xa-uom-loi|#/NQ-HĐND|a|6
nghi-quyet|hdnd-xa-mo-phong|#/NQ-HĐND|a|4
nghi-quyet|hdnd-tinh|#/@/NQ-HĐND|c|6
quyet-dinh|ubnd|#/QĐ-UBND|a|24
quyet-dinh|ubnd|#/QĐ-UBND|k|14
quyet-dinh|ubnd|#/@/QĐ-UBND|k|4
quyet-dinh|ubnd-tinh|#/@/QĐ-UBND|k|5
quyet-dinh|ubnd-tinh|#/QĐ-UBND|a|4
quyet-dinh|ubnd-xa-phac-thao|#/QĐ-UBND|a|3
quy-che|ubnd|#/QC-UBND|c|3
quy-dinh|ubnd|#/QyĐ-UBND|c|3
chi-thi|ubnd|#/CT-UBND|i|7
thong-bao|ubnd|#/TB-UBND|i|18
thong-bao|hdnd|#/TB-HĐND|i|3
bao-cao|ubnd|#/BC-UBND|s|18
huong-dan|ubnd|#/HD-UBND|s|7
to-trinh|ubnd|#/TTr-UBND|i|6
phuong-an|ubnd|#/PA-UBND|s|4
de-an|ubnd|#/ĐA-UBND|s|4
du-an|ubnd|#/DA-UBND|s|2
bien-ban|ubnd|#/BB-UBND|i|3
thong-cao|ubnd|#/TC-UBND|i|1
cong-dien|ubnd|#/CĐ-UBND|i|3
hop-dong|ubnd|#/HĐ-UBND|a|2
ban-ghi-nho|ubnd|#/BGN-UBND|i|1
ban-thoa-thuan|ubnd|#/BTT-UBND|i|1
giay-uy-quyen|ubnd|#/GUQ-UBND|i|1
giay-moi|ubnd|#/GM-UBND|i|2
giay-gioi-thieu|ubnd|#/GGT-UBND|i|1
giay-nghi-phep|ubnd|#/GNP-UBND|i|1
phieu-gui|ubnd|#/PG-UBND|i|1
phieu-chuyen|ubnd|#/PC-UBND|i|1
phieu-bao|ubnd|#/PB-UBND|i|1
ban-sao-y|ubnd|#/SY-UBND|i|1
ban-trich-sao|ubnd|#/TrS-UBND|i|1
ban-sao-luc|ubnd|#/SL-UBND|i|1
cong-van|ubnd|#/UBND-VP|i|10
cong-van|ubnd|#/UBND-KT|i|8
cong-van|so-y-te|#/SYT-NVY|i|2
quyet-dinh|so-xay-dung|#/QĐ-SXD-QH|a|2
loi-keu-goi|mat-tran||i|1
ke-hoach|ubnd|#/KH-UBND|s|30
chuong-trinh|ubnd|#/CTr-UBND|s|6
de-an|ubnd-tinh|#/ĐA-UBND|s|2
`;
const CENTRE = `
nghi-quyet|ban-chap-hanh-trung-uong|#-NQ/TW|s|2
nghi-quyet|bo-chinh-tri|#-NQ/TW|s|2
nghi-quyet|chinh-phu|#/NQ-CP|a|2
nghi-quyet|uy-ban-thuong-vu-quoc-hoi|#/NQ-UBTVQH15|a|1
nghi-quyet|quoc-hoi|#/@/QH15|a|1
chi-thi|bo-chinh-tri|#-CT/TW|s|2
ket-luan|bo-chinh-tri|#-KL/TW|s|2
quy-dinh|ban-bi-thu|#-QĐ/TW|c|2
quy-dinh|ban-chap-hanh-trung-uong|#-QĐi/TW|c|1
huong-dan|van-phong-trung-uong|#-HD/VPTW|s|1
huong-dan|ban-to-chuc-trung-uong|#-HD/BTCTW|s|1
ke-hoach|ubkt-trung-uong|#-KH/UBKTTW|s|1
quyet-dinh|trung-uong-doan|#-QĐ/TWĐTN-VP|a|1
luat|quoc-hoi|#/@/QH15|c|2
phap-lenh|uy-ban-thuong-vu-quoc-hoi|#/@/UBTVQH15|c|1
lenh|chu-tich-nuoc|#/@/L-CTN|i|1
nghi-dinh|chinh-phu|#/@/NĐ-CP|c|3
nghi-dinh|chinh-phu|#-CP|a|1
nghi-dinh|chinh-phu|#/CP|a|1
quyet-dinh|thu-tuong-chinh-phu|#/QĐ-TTg|k|2
thong-tu|bo-noi-vu|#/@/TT-BNV|c|2
thong-tu-lien-tich|bo-noi-vu,bo-tai-chinh|#/@/TTLT-BNV-BTC|c|1
van-ban-hop-nhat|ngan-hang-nha-nuoc|#/VBHN-NHNN|c|1
cong-van|bo-y-te|#/BYT-DP|i|1
`;

type Common = Omit<DocumentForm, 'type' | 'issuers' | 'symbol' | 'shape' | 'weight'>;

function read(table: string, common: Common): DocumentForm[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [type = '', issuers = '', symbol = '', shape = '', weight = ''] = row.split('|');
      return {
        ...common,
        type: type as DocumentType,
        issuers: issuers.split(','),
        symbol,
        shape: SHAPES[shape] ?? 'items',
        weight: Number(weight),
      };
    });
}

const centre = read(CENTRE, { count: 'term', first: 900 }).map((form): DocumentForm => {
  // Such symbols were last given in the nineties (facts 2.2).
  if (/^#[-/]CP$/.test(form.symbol)) return { ...form, from: '1992-01-01', until: '1997-12-31' };
  // Terms of the National Assembly, and the last years of joint circulars.
  if (form.symbol.includes('QH15')) return { ...form, from: '2021-07-20' };
  return form.type === 'thong-tu-lien-tich' ? { ...form, until: '2016-06-30' } : form;
});

/** Every kind of symbol of facts 1.2 and 2.2, and how often it comes. */
export const DOCUMENT_FORMS: readonly DocumentForm[] = [
  ...read(PARTY, { count: 'term', first: 1 }),
  ...read(MASS, { count: 'term', first: 1 }),
  ...read(DISTRICT, { count: 'term', first: 1, until: '2025-06-30' }),
  ...read(STATE, { count: 'year', first: 1 }),
  ...centre,
];

const PLAN_TYPES: readonly DocumentType[] = ['ke-hoach', 'chuong-trinh', 'de-an'];

/** The collection in which documents of a form stand. */
export function collectionOf({
  type,
}: DocumentForm): EntryKind & ('resolutions' | 'documents' | 'plans') {
  if (type === 'nghi-quyet') return 'resolutions';
  return PLAN_TYPES.includes(type) ? 'plans' : 'documents';
}
