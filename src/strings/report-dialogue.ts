/** Words of the dialogue in which a clerk reports. */
export const dialogue = {
  plan: (name: string, title: string) => `${name}: ${title}`,
  day: (day: string, open: number, all: number) =>
    `Báo cáo ngày ${day}. ${open} nhiệm vụ chưa xong trên ${all} nhiệm vụ.`,
  help: 'Enter: bỏ qua · b: quay lại · q: dừng, ghi những gì đã trả lời · Ctrl+C: dừng, không ghi gì',
  heading: (at: number, of: number, number: number, id: string) =>
    `── ${at}/${of} · Nhiệm vụ ${number} (${id}) ──`,
  lead: (names: string) => `  Chủ trì:    ${names}`,
  support: (names: string) => `  Phối hợp:   ${names}`,
  noLead: 'chưa rõ cơ quan chủ trì',
  deadline: (words: string, standing: string) => `  Thời hạn:   ${words} (${standing})`,
  last: (words: string) => `  Kỳ trước:   ${words}`,
  sameDay: (words: string) => `  Ngày này đã có: ${words}`,
  answered: (words: string) => `  Đã trả lời: ${words}  (Enter: giữ nguyên · x: bỏ câu trả lời)`,
  noReport: 'chưa có báo cáo',
  report: (state: string, day: string, note: string) => `${state}, ${day}${note && `. ${note}`}`,
  answer: (state: string, note: string, evidence: number) =>
    `${state}${note && `. ${note}`}${evidence > 0 ? ` (${evidence} minh chứng)` : ''}`,
  states: (states: readonly string[]) =>
    `  ${states.map((label, at) => `${at + 1} ${label}`).join(' · ')}`,
  askState: 'Tình trạng: ',
  askNote: 'Ghi chú: ',
  askCovered: 'Số liệu đến ngày (Enter: ngày báo cáo): ',
  askEvidence: 'Minh chứng, tên: ',
  askMoreEvidence: 'Thêm minh chứng, tên: ',
  askPlace: 'Minh chứng, tệp hoặc địa chỉ https://...: ',
  unknownState: (words: string, near: string) =>
    `  Không hiểu “${words}”.${near && ` Có phải “${near}”?`} Hãy gõ số hoặc chữ trong danh sách trên.`,
  pastDue: (day: string) =>
    `  Thời hạn là ${day}. Nếu xong sau ngày ấy, gõ b rồi chọn “Hoàn thành muộn”.`,
  takenDay:
    '  Ngày này đã có báo cáo khác. Hãy sửa thẳng trong tệp kế hoạch, hoặc báo cáo cho ngày khác (--on).',
  first: '  Đây là nhiệm vụ đầu tiên.',
  placeFault: (words: string) => `  Không được: ${words}`,
  placeEmpty: '  Bỏ minh chứng này vì chưa có tệp hoặc địa chỉ.',
  unfinished: (id: string) => `Nhiệm vụ ${id} trả lời dở dang nên không ghi.`,
  summary: (count: number) => `Đã trả lời ${count} nhiệm vụ:`,
  summaryLine: (id: string, words: string) => `  ${id}: ${words}`,
  nothing: 'Chưa trả lời nhiệm vụ nào.',
  askSave: 'Enter: ghi vào kế hoạch · b: quay lại: ',
  interrupted: 'Đã dừng. Không ghi gì.',
} as const;

/** Words of the command around the dialogue and the table. */
export const reporting = {
  usage:
    'Cách dùng: npm run report -- KẾ-HOẠCH [--on NGÀY] [--from TỆP | --export TỆP] [--dry-run] [--portal THƯ-MỤC]',
  plans: 'Các kế hoạch có nhiệm vụ:',
  planLine: (id: string, symbol: string, open: number) =>
    `  ${id}  (${symbol}; ${open} nhiệm vụ chưa xong)`,
  unknownPlan: (words: string) => `Không có kế hoạch nào hợp với “${words}”.`,
  severalPlans: (words: string) => `“${words}” hợp với nhiều kế hoạch. Hãy ghi rõ hơn:`,
  notADay: (words: string) =>
    `“${words}” không phải một ngày. Hãy viết như 30/09/2026 hoặc 2026-09-30.`,
  futureDay: (day: string, today: string) => `Ngày báo cáo ${day} ở sau hôm nay (${today}).`,
  beforePlan: (day: string, issuedOn: string) =>
    `Ngày báo cáo ${day} ở trước ngày ban hành kế hoạch (${issuedOn}).`,
  oneWay: 'Chỉ dùng một trong hai: --from hoặc --export.',
  nothingOpen: (day: string) => `Đến ngày ${day} không còn nhiệm vụ nào chưa xong.`,
  exportEnding: 'Tệp xuất ra phải có đuôi .xlsx hoặc .csv.',
  exportTaken: (file: string) => `Đã có tệp ${file}; có thể ai đó đang điền. Hãy chọn tên khác.`,
  exported: (count: number, file: string) => `Đã xuất ${count} nhiệm vụ vào ${file}.`,
  otherSheets: (names: string) => `Không đọc các trang tính: ${names}.`,
  ignoredColumns: (heads: string) => `Không đọc các cột: ${heads}.`,
  mistake: (place: string, words: string) => `${place ? `${place}: ` : ''}${words}`,
  nothingTaken: (count: number) =>
    `${count} lỗi trong bảng. Chưa ghi gì; hãy sửa bảng rồi chạy lại.`,
  refused: (task: string, day: string) =>
    `${task}: ngày ${day} đã có báo cáo khác. Hãy sửa thẳng trong tệp kế hoạch, hoặc báo cáo cho ngày khác.`,
  refusedAll: 'Chưa ghi gì.',
  badPlan: 'Kế hoạch đang có lỗi. Hãy sửa trước khi ghi báo cáo.',
  badResult: 'Báo cáo không hợp lệ với kế hoạch. Chưa ghi gì.',
  layout:
    'Tệp kế hoạch có cách trình bày mà lệnh này không sửa được an toàn. Chưa ghi gì; hãy thêm báo cáo bằng tay.',
  failed: (reason: string) => `Không ghi được: ${reason}. Tệp kế hoạch giữ nguyên.`,
  same: (count: number) => `${count} báo cáo đã có sẵn, không ghi lại.`,
  unchanged: 'Không có gì mới để ghi.',
  saved: (count: number, file: string) => `Đã ghi ${count} báo cáo vào ${file}.`,
  wouldSave: (count: number, file: string) =>
    `Sẽ ghi ${count} báo cáo vào ${file} (chạy thử, chưa ghi gì).`,
  copied: (name: string) => `Tệp đính kèm: ${name}`,
  line: (task: string, day: string, state: string) => `  ${task}: ${state}, ngày ${day}`,
} as const;
