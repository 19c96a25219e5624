/** Words of the table of tasks and its filters; the browser says some of them again. */
export const taskFilterWords = {
  groupings: {
    'chu-tri': 'Cơ quan chủ trì',
    'tinh-trang': 'Tình trạng',
    'thoi-han': 'Thời hạn',
    'dieu-khoan': 'Điều khoản',
  },
  standings: {
    overdue: 'Quá hạn',
    'due-soon': 'Sắp đến hạn',
    'in-time': 'Trong hạn',
    'no-deadline': 'Không có hạn',
    closed: 'Không còn phải làm',
  },
  noLead: 'Chưa rõ cơ quan chủ trì',
  noClause: 'Chưa gắn với điều khoản nào',
  by: 'Xem theo:',
  label: 'Lọc nhiệm vụ',
  any: 'Tất cả',
  option: (label: string, count: number) => `${label} (${count})`,
  reset: 'Bỏ lọc',
  apply: 'Lọc',
  sortBy: (column: string) => `Sắp xếp theo ${column.toLowerCase()}`,
  some: (shown: number, total: number) => `Đang hiện ${shown} trong ${total} nhiệm vụ`,
  none: 'Không có nhiệm vụ nào như vậy. Hãy bỏ bớt điều kiện lọc.',
  chosen: (choices: readonly string[]) => choices.join('; '),
  groupTitle: (grouping: string, plan: string) =>
    `Nhiệm vụ theo ${grouping.toLowerCase()}: ${plan}`,
  groupIntro:
    'Chọn một mục để chỉ xem các nhiệm vụ của mục đó. Một nhiệm vụ có thể nằm trong nhiều mục.',
  showAll: 'Xem tất cả các mục',
  back: 'Về trang kế hoạch',
  byGrouping: (grouping: string) => `Theo ${grouping.toLowerCase()}`,
  tasks: 'nhiệm vụ',
  values: (grouping: string) => `Các mục theo ${grouping.toLowerCase()}`,
};

/** Words of a plan's timeline and of its clauses. */
export const planWords = {
  timeline: 'Mốc thời gian',
  timelineNote: 'Xếp theo quý có ngày cuối của thời hạn.',
  timelineFold: (count: number) => `${count} nhiệm vụ theo mốc thời gian`,
  standing: 'Thường xuyên, định kỳ',
  noDay: 'Thời hạn không nêu ngày',
  clauses: 'Điều khoản và nhiệm vụ',
  coverage: (reached: number, total: number) =>
    `${reached} trên ${total} điều khoản đã có nhiệm vụ`,
  noText: 'Cổng chưa có nội dung văn bản này để đối chiếu từng điều khoản',
  clause: 'Điều khoản',
  tasks: 'Nhiệm vụ thực hiện',
  carried: (count: number) => `Điều khoản mà kế hoạch này thực hiện (${count})`,
  openCount: (count: number) => `Chưa gắn với nhiệm vụ nào (${count})`,
  openNote: 'Không phải điều khoản nào cũng cần một nhiệm vụ riêng.',
  wholeDocument: 'Toàn văn bản',
};
