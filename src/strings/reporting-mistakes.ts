type Values = Record<string, string>;

/** What is wrong with a table of reports or a piece of evidence, and how to mend it; a sentence or two a rule. */
const EXPLANATIONS: Record<string, (values: Values) => string> = {
  'no-such-table': () => 'không có tệp này. Hãy xem lại đường dẫn.',
  'table-too-big': () =>
    'tệp quá lớn so với một bảng báo cáo. Hãy bỏ ảnh, bỏ các trang tính không cần rồi lưu lại.',
  'table-too-long': () =>
    'bảng quá dài (nhiều nhất 5000 dòng, 200 cột). Hãy xoá các dòng, cột trống ở cuối rồi lưu lại.',
  'empty-table': () => 'tệp không có dữ liệu.',
  'broken-workbook': () =>
    'không mở được bảng tính. Hãy mở tệp bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx.',
  'old-workbook': () =>
    'tệp là Excel đời cũ (.xls) hoặc có mật khẩu. Hãy lưu lại dạng .xlsx, không đặt mật khẩu.',
  'broken-csv': () =>
    'tệp CSV có dấu nháy kép mở mà không đóng. Hãy lưu lại từ phần mềm bảng tính, hoặc dùng .xlsx.',
  'legacy-encoding': () =>
    'tệp không lưu ở dạng Unicode (có thể là bảng mã Windows-1258, TCVN3 hoặc VNI). Hãy lưu lại dạng “CSV UTF-8”, hoặc dùng .xlsx.',
  'several-sheets': () =>
    'có nhiều trang tính cùng là bảng báo cáo. Hãy giữ một trang tính, xoá hoặc ẩn các trang khác.',
  'no-head': (it) =>
    `không thấy dòng tiêu đề cột${it['sheet'] ? ` trong trang tính “${it['sheet']}”` : ''}. Bảng cần cột “Tình trạng kỳ này” và ít nhất một trong các cột “Mã nhiệm vụ”, “STT”, “Nhiệm vụ”.`,
  'doubled-column': (it) =>
    `cột này và cột “${it['other']}” mang cùng một ý, không rõ lấy cột nào. Hãy đổi tên hoặc xoá một cột.`,
  'task-missing': () =>
    'có tình trạng nhưng không ghi nhiệm vụ nào. Hãy ghi mã, STT hoặc tên nhiệm vụ.',
  'unknown-code': (it) =>
    `kế hoạch không có nhiệm vụ mã “${it['found']}”. Các mã có trong kế hoạch: ${it['known']}.`,
  'unknown-number': (it) =>
    `kế hoạch không có nhiệm vụ số “${it['found']}”; kế hoạch có ${it['count']} nhiệm vụ. Hãy ghi mã nhiệm vụ.`,
  'unknown-title': (it) =>
    `kế hoạch không có nhiệm vụ tên “${it['found']}”. Hãy chép đúng tên trong kế hoạch, hoặc ghi mã nhiệm vụ.`,
  'title-of-several': (it) =>
    `tên “${it['found']}” hợp với cả ${it['first']} và ${it['second']}. Hãy ghi mã nhiệm vụ.`,
  'code-against-title': (it) =>
    `mã “${it['found']}” không phải của nhiệm vụ có tên ở dòng này (tên ấy là của ${it['other']}). Hãy sửa mã hoặc tên.`,
  'number-against-title': (it) =>
    `số “${it['found']}” trong kế hoạch không phải nhiệm vụ “${it['title']}” (tên ấy là của ${it['other']}). Hãy ghi thêm mã nhiệm vụ, hoặc bỏ cột STT.`,
  'task-twice': (it) =>
    `nhiệm vụ ${it['task']} đã có ở dòng ${it['other']} với nội dung khác, cùng ngày báo cáo. Hãy gộp thành một dòng.`,
  'state-missing': () =>
    'có ghi chú hoặc minh chứng nhưng không có tình trạng. Hãy chọn tình trạng, hoặc xoá ghi chú nếu không báo cáo.',
  'unknown-state': (it) =>
    `không hiểu tình trạng “${it['found']}”.${it['near'] ? ` Có phải “${it['near']}”?` : ''} Hãy chọn một trong: ${it['allowed']}. Phần còn lại chuyển sang cột ghi chú.`,
  'not-a-day': (it) =>
    `“${it['found']}” không phải ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 30/09/2026.`,
  'report-in-future': (it) =>
    `ngày báo cáo “${it['found']}” ở sau hôm nay (${it['today']}). Hãy sửa ngày.`,
  'report-before-plan': (it) =>
    `ngày báo cáo “${it['found']}” ở trước ngày ban hành kế hoạch (${it['issuedOn']}). Hãy sửa ngày.`,
  'covers-to-come': (it) =>
    `số liệu đến ngày “${it['found']}” muộn hơn ngày báo cáo (${it['on']}). Hãy ghi ngày cuối của kỳ mà báo cáo nói đến.`,
  'legacy-letters': (it) =>
    `“${it['found']}” viết bằng phông chữ cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode rồi lưu lại.`,
  'evidence-without-place': (it) =>
    `minh chứng “${it['title']}” chưa có nơi xem. Hãy ghi địa chỉ trang mạng (https://...) hoặc tên tệp.`,
  'evidence-without-title': (it) =>
    `minh chứng “${it['place']}” chưa có tên. Hãy ghi tên, ví dụ: Báo cáo kết quả quý II.`,
  'evidence-counts': (it) =>
    `có ${it['titles']} tên minh chứng nhưng ${it['places']} địa chỉ hoặc tệp. Hãy ghi mỗi minh chứng một dòng, hai ô cùng số dòng.`,
  'evidence-address': (it) =>
    `“${it['found']}” không phải địa chỉ trang mạng đầy đủ, ví dụ https://example.vn/bao-cao.`,
  'no-such-evidence': (it) =>
    `không có tệp “${it['found']}”. Hãy xem lại tên và nơi để tệp (bảng gửi về thì tệp nằm cạnh bảng); trang mạng thì ghi cả https://.`,
  'evidence-outside': (it) =>
    `tệp “${it['found']}” nằm ngoài thư mục của bảng báo cáo. Hãy chép tệp vào cạnh bảng rồi chỉ ghi tên tệp.`,
  'evidence-empty': (it) => `tệp “${it['found']}” không có nội dung.`,
  'evidence-too-big': (it) =>
    `tệp “${it['found']}” lớn hơn 50 MB. Hãy thu nhỏ tệp, hoặc đăng nơi khác rồi ghi địa chỉ.`,
  'attachment-name': (it) => `tên tệp “${it['found']}” không dùng được. Hãy đổi tên tệp.`,
  'attachment-type': (it) =>
    `không nhận loại tệp này: “${it['found']}”. Hãy dùng PDF, bảng tính hoặc ảnh JPG, PNG, WebP.`,
  'svg-code': (it) => `ảnh “${it['found']}” chứa mã chạy được. Hãy dùng ảnh khác.`,
  'picture-broken': (it) => `không mở được ảnh “${it['found']}”. Hãy dùng tệp ảnh khác.`,
};

/** The mistake in the words of a clerk. */
export function explainMistake({ rule, values }: { rule: string; values: Values }): string {
  return EXPLANATIONS[rule]?.(values) ?? `không hợp lệ (${rule}).`;
}

/** Where a mistake stands in a table. */
export function mistakePlace({ row, column }: { row: number; column: string }): string {
  return [row > 0 && `dòng ${row}`, column && `cột “${column}”`].filter(Boolean).join(', ');
}

/** Rules that have an explanation, so that a test can prove none is without. */
export const EXPLAINED_MISTAKES: ReadonlySet<string> = new Set(Object.keys(EXPLANATIONS));
