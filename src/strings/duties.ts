/** Words around the duties of a body. */
export const dutyWords = {
  title: 'Nhiệm vụ',
  groups: {
    lead: 'Đang chủ trì',
    inherited: 'Đang làm, tiếp nhận từ cơ quan trước',
    support: 'Đang phối hợp',
  },
  closed: 'Đã kết thúc',
  summary: (open: number, closed: number) =>
    open === 0
      ? `${closed} nhiệm vụ, tất cả đã kết thúc.`
      : `${open} nhiệm vụ còn mở${closed > 0 ? `, ${closed} nhiệm vụ đã kết thúc` : ''}.`,
  next: 'Thời hạn gần nhất:',
  none: 'Không có nhiệm vụ nào trong các kế hoạch trên cổng giao cho cơ quan này.',
  task: 'Nhiệm vụ',
  deadline: 'Thời hạn',
  state: 'Tình trạng',
  from: 'Tiếp nhận từ',
  since: (day: string) => `từ ngày ${day}`,
  sharedWith: 'cùng với',
  left: 'Việc còn dở khi kết thúc hoạt động',
  leftIntro:
    'Những nhiệm vụ chưa kết thúc vào ngày cuối cùng chuyển sang tất cả cơ quan kế thừa, từ ngày hôm sau.',
  takenOverBy: 'Nơi tiếp nhận',
  takenOverSince: 'Từ ngày',
  inSupport: '· phối hợp',
  unclaimed: 'Chưa có cơ quan tiếp nhận',
} as const;
