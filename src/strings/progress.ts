/** Words of the pages under `/tien-do/`. */
export const progressWords = {
  title: 'Tiến độ thực hiện',
  short: 'Tiến độ',
  intro:
    'Mọi nhiệm vụ trong các kế hoạch trên cổng: đã làm đến đâu theo báo cáo, việc nào quá hạn, điều khoản nào chưa có nhiệm vụ. Nơi chưa có báo cáo được ghi đúng như vậy, không tính là chưa làm.',
  noPlans: 'Cổng chưa đăng kế hoạch nào có danh sách nhiệm vụ.',
  whole: (tasks: number, plans: number) => `${tasks} nhiệm vụ trong ${plans} kế hoạch`,
  unlisted: (count: number) =>
    `Còn ${count} nhiệm vụ mà nguồn không nêu tên. Cổng không biết tình trạng của những nhiệm vụ này nên không tính vào các con số trên.`,
  withoutTasks: 'Cổng chưa có danh sách nhiệm vụ của:',
  plans: 'Từng kế hoạch',
  overdue: 'Quá hạn',
  noOverdue: 'Trong những nhiệm vụ có hạn tính được theo ngày, không có nhiệm vụ nào quá hạn.',
  dueSoon: 'Sắp đến hạn',
  dueSoonNote: (days: number) => `Thời hạn còn không quá ${days} ngày.`,
  noDueSoon: 'Trong những nhiệm vụ có hạn tính được theo ngày, không có nhiệm vụ nào sắp đến hạn.',
  unled: 'Chưa rõ cơ quan chủ trì',
  unledNote:
    'Nguồn không nêu cơ quan chủ trì, hoặc cơ quan chủ trì đã kết thúc hoạt động mà chưa có cơ quan tiếp nhận.',
  leadUnknown: 'Nguồn không nêu',
  unclaimed: 'Chưa có cơ quan tiếp nhận',
  inheritedFrom: 'tiếp nhận từ',
  formerly: 'trước đây do',
  count: (title: string, count: number) => `${title} (${count})`,
  history: 'Qua các kỳ báo cáo',
  historyNote:
    'Mỗi cột là tình trạng các nhiệm vụ theo những báo cáo ghi ngày đến hết ngày dưới chân cột. Bảng dưới hình ghi cùng những con số ấy; bấm vào ngày để xem cả kế hoạch như đã báo cáo đến ngày đó.',
  historyTitle: (plan: string) => `${plan}: tình trạng nhiệm vụ qua các kỳ báo cáo`,
  historyPoint: (day: string, parts: string) => `Đến ngày ${day}: ${parts}.`,
  historyPart: (count: number, label: string) => `${count} ${label.toLowerCase()}`,
  day: 'Đến ngày',
  today: 'ngày tổng hợp',
  unlistedColumn: 'Nguồn không nêu tên',
  earlier: 'Xem trang này như đã báo cáo đến ngày',
  more: 'Trang liên quan',
  asReported: (day: string) => `Trang này ghi lại tình hình như đã báo cáo đến ngày ${day}.`,
  asReportedTitle: (title: string, day: string) => `${title} (như đã báo cáo đến ${day})`,
  present: 'Xem tình hình hiện nay',
} as const;

/** Words of the coverage of the chain, both ways. */
export const coverageWords = {
  title: 'Đối chiếu hai chiều',
  note: 'Từ điều khoản xuống nhiệm vụ và từ tin bài lên nhiệm vụ: chỗ nào nối được, chỗ nào còn trống.',
  clauses: 'Điều khoản đã có nhiệm vụ',
  of: (count: number, total: number) => `${count} trên ${total}`,
  ofClauses: (count: number, total: number) => `${count} trên ${total} điều khoản`,
  document: 'Văn bản được triển khai',
  covered: 'Đã có nhiệm vụ',
  missing: (count: number) => `${count} điều khoản chưa có nhiệm vụ`,
  complete: 'Điều khoản nào cũng có nhiệm vụ',
  unknown: 'Không đối chiếu được: cổng chưa có nội dung của văn bản',
  facts: 'Nhiệm vụ và tin bài',
  linked: 'Nhiệm vụ gắn với ít nhất một điều khoản',
  proved: 'Nhiệm vụ có minh chứng',
  doneProved: 'Báo hoàn thành, có minh chứng',
  doneUnproved: 'Báo hoàn thành, chưa có minh chứng',
  noReport: 'Chưa có báo cáo nào',
  reporting: 'Tin bài phản ánh nhiệm vụ hoặc điều khoản',
  bases: 'Liên kết giữa nhiệm vụ và điều khoản',
  basesOf: (stated: number, editorial: number) =>
    `${stated} nguồn nêu rõ, ${editorial} ban biên tập đối chiếu`,
  unprovedList: 'Báo hoàn thành mà chưa có minh chứng',
  unlinkedList: 'Nhiệm vụ chưa gắn với điều khoản nào',
  silentList: 'Tin bài không phản ánh nhiệm vụ hay điều khoản nào',
} as const;

/** Words of the log of corrections. */
export const correctionWords = {
  title: 'Nhật ký đính chính',
  short: 'Đính chính',
  intro:
    'Những điều cổng đã sửa, đã rút, và những nhiệm vụ được điều chỉnh, thôi thực hiện hoặc rút lại báo cáo hoàn thành; mới nhất ở trên. Nội dung cũ không bị xoá lặng lẽ.',
  none: 'Chưa có đính chính nào.',
  year: (year: string) => `Năm ${year}`,
  kinds: {
    correction: 'Đính chính bài viết',
    withdrawn: 'Rút nội dung',
    adjusted: 'Điều chỉnh nhiệm vụ',
    dropped: 'Thôi thực hiện nhiệm vụ',
    reopened: 'Rút lại báo cáo hoàn thành',
  },
  noNote: 'Báo cáo không ghi lý do.',
} as const;
