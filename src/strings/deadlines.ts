/** Words of the events of a deadline calendar. */
export const calendarWords = {
  name: (portal: string) => `Thời hạn nhiệm vụ: ${portal}`,
  nameOf: (subject: string, portal: string) => `Thời hạn: ${subject} (${portal})`,
  /** What the calendar shows in a day's box. */
  summary: (task: string, plan: string) => `Hạn: ${task} (${plan})`,
  closedSummary: (task: string, state: string, plan: string) => `${state}: ${task} (${plan})`,
  plan: (plan: string) => `Kế hoạch: ${plan}`,
  lead: (names: string) => `Chủ trì: ${names}`,
  leadUnknown: 'Chủ trì: nguồn không nêu',
  deadline: (deadline: string) => `Thời hạn: ${deadline}`,
  state: (state: string, standing: string, day: string) =>
    `Tính đến ngày ${day}: ${state}; ${standing}`,
} as const;
