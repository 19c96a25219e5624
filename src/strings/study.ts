/** Words of the page on which a document is studied. */
export const studyWords = {
  link: 'Học tập văn bản',
  /** The day tells documents of one symbol apart; empty where the name does so. */
  pageTitle: (name: string, day: string) => `Học tập ${name}${day && ` ngày ${day}`}`,
  description: (name: string) =>
    `Tài liệu để tự học ${name}: tình trạng, những điểm chính, toàn văn trên cổng theo từng điều khoản.`,
  back: 'Trang của văn bản',
  text: 'Nội dung văn bản',
  notes: 'Ghi chép của tôi',
} as const;
