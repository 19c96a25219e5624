/** What a type of official document is called and which codes stand for it in symbols. */
interface DocumentTypeEntry {
  /** Part of an address, and the value of a document's `type`. */
  slug: string;
  /** Name as printed above the subject. */
  name: string;
  /** Codes in symbols of the Party and of mass organisations, the current one first (facts 1.2). */
  party: readonly string[];
  /** Codes in symbols of the State, the current one first (facts 2.1). */
  state: readonly string[];
}

/**
 * Types of official documents of the Party and of the State.
 *
 * QĐ stands for two types in symbols of the Party, and TT for one type there and another in those
 * of the State. Types without a code bear no symbol, or one that does not name them.
 */
export const DOCUMENT_TYPES = [
  { slug: 'hien-phap', name: 'Hiến pháp', party: [], state: [] },
  { slug: 'bo-luat', name: 'Bộ luật', party: [], state: [] },
  { slug: 'luat', name: 'Luật', party: [], state: [] },
  { slug: 'phap-lenh', name: 'Pháp lệnh', party: [], state: ['PL'] },
  { slug: 'lenh', name: 'Lệnh', party: [], state: ['L'] },
  { slug: 'nghi-dinh', name: 'Nghị định', party: [], state: ['NĐ'] },
  { slug: 'thong-tu', name: 'Thông tư', party: [], state: ['TT'] },
  { slug: 'thong-tu-lien-tich', name: 'Thông tư liên tịch', party: [], state: ['TTLT'] },
  { slug: 'nghi-quyet-lien-tich', name: 'Nghị quyết liên tịch', party: [], state: ['NQLT'] },
  { slug: 'van-ban-hop-nhat', name: 'Văn bản hợp nhất', party: [], state: ['VBHN'] },
  { slug: 'cuong-linh', name: 'Cương lĩnh chính trị', party: [], state: [] },
  { slug: 'dieu-le', name: 'Điều lệ', party: [], state: [] },
  { slug: 'chien-luoc', name: 'Chiến lược', party: [], state: [] },
  { slug: 'nghi-quyet', name: 'Nghị quyết', party: ['NQ'], state: ['NQ'] },
  { slug: 'quyet-dinh', name: 'Quyết định', party: ['QĐ'], state: ['QĐ'] },
  { slug: 'quy-dinh', name: 'Quy định', party: ['QĐ', 'QĐi', 'QyĐ'], state: ['QyĐ'] },
  { slug: 'chi-thi', name: 'Chỉ thị', party: ['CT'], state: ['CT'] },
  { slug: 'ket-luan', name: 'Kết luận', party: ['KL'], state: ['KL'] },
  { slug: 'quy-che', name: 'Quy chế', party: ['QC'], state: ['QC'] },
  { slug: 'thong-tri', name: 'Thông tri', party: ['TT'], state: [] },
  { slug: 'huong-dan', name: 'Hướng dẫn', party: ['HD'], state: ['HD'] },
  { slug: 'thong-bao', name: 'Thông báo', party: ['TB'], state: ['TB'] },
  { slug: 'thong-cao', name: 'Thông cáo', party: ['TC'], state: ['TC'] },
  { slug: 'tuyen-bo', name: 'Tuyên bố', party: [], state: [] },
  { slug: 'loi-keu-goi', name: 'Lời kêu gọi', party: [], state: [] },
  { slug: 'bao-cao', name: 'Báo cáo', party: ['BC'], state: ['BC'] },
  { slug: 'ke-hoach', name: 'Kế hoạch', party: ['KH'], state: ['KH'] },
  { slug: 'quy-hoach', name: 'Quy hoạch', party: ['QH'], state: [] },
  { slug: 'chuong-trinh', name: 'Chương trình', party: ['CTr', 'CTrHĐ'], state: ['CTr'] },
  { slug: 'de-an', name: 'Đề án', party: ['ĐA'], state: ['ĐA'] },
  { slug: 'phuong-an', name: 'Phương án', party: ['PA'], state: ['PA'] },
  { slug: 'du-an', name: 'Dự án', party: ['DA'], state: ['DA'] },
  { slug: 'to-trinh', name: 'Tờ trình', party: ['TTr'], state: ['TTr'] },
  { slug: 'cong-van', name: 'Công văn', party: ['CV'], state: ['CV'] },
  { slug: 'bien-ban', name: 'Biên bản', party: ['BB'], state: ['BB'] },
  { slug: 'cong-dien', name: 'Công điện', party: [], state: ['CĐ'] },
  { slug: 'hop-dong', name: 'Hợp đồng', party: [], state: ['HĐ'] },
  { slug: 'ban-ghi-nho', name: 'Bản ghi nhớ', party: [], state: ['BGN', 'GN'] },
  { slug: 'ban-thoa-thuan', name: 'Bản thỏa thuận', party: [], state: ['BTT', 'TTh'] },
  { slug: 'ban-sao', name: 'Bản sao', party: ['BS'], state: [] },
  { slug: 'ban-sao-y', name: 'Bản sao y', party: [], state: ['SY'] },
  { slug: 'ban-trich-sao', name: 'Bản trích sao', party: [], state: ['TrS'] },
  { slug: 'ban-sao-luc', name: 'Bản sao lục', party: [], state: ['SL'] },
  { slug: 'giay-moi', name: 'Giấy mời', party: ['GM'], state: ['GM'] },
  { slug: 'giay-gioi-thieu', name: 'Giấy giới thiệu', party: ['GGT'], state: ['GGT'] },
  { slug: 'giay-chung-nhan', name: 'Giấy chứng nhận', party: [], state: [] },
  { slug: 'giay-di-duong', name: 'Giấy đi đường', party: [], state: [] },
  { slug: 'giay-nghi-phep', name: 'Giấy nghỉ phép', party: [], state: ['GNP', 'NP'] },
  { slug: 'giay-uy-quyen', name: 'Giấy ủy quyền', party: [], state: ['GUQ', 'UQ'] },
  { slug: 'phieu-gui', name: 'Phiếu gửi', party: [], state: ['PG'] },
  { slug: 'phieu-chuyen', name: 'Phiếu chuyển', party: [], state: ['PC'] },
  { slug: 'phieu-bao', name: 'Phiếu báo', party: [], state: ['PB'] },
  { slug: 'thu-cong', name: 'Thư công', party: [], state: [] },
] as const satisfies readonly DocumentTypeEntry[];

/** Slug of a type of official document. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number]['slug'];

/** Slugs of all types, in the order of the table. */
export const DOCUMENT_TYPE_SLUGS: readonly DocumentType[] = DOCUMENT_TYPES.map(({ slug }) => slug);

/** Types whose documents are cited by name and year (facts 2.4); a name comes back in other years. */
export const LAW_TYPES: ReadonlySet<string | null> = new Set<DocumentType>([
  'hien-phap',
  'bo-luat',
  'luat',
  'phap-lenh',
]);

/** Vietnamese name of a type: `Nghị quyết` for `nghi-quyet`. */
export function documentTypeName(type: DocumentType): string {
  return DOCUMENT_TYPES.find(({ slug }) => slug === type)?.name ?? type;
}

/** Which side of public life gave a symbol its form. */
export type SymbolSide = 'party' | 'state';

/** Types that a code stands for on that side; none for an unknown code, two for QĐ of the Party. */
export function documentTypesOfCode(code: string, side: SymbolSide): DocumentType[] {
  const types: readonly (DocumentTypeEntry & { slug: DocumentType })[] = DOCUMENT_TYPES;
  return types.filter((type) => type[side].includes(code)).map(({ slug }) => slug);
}
