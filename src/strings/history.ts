/** Words of the page that tells how a document changed on the portal. */
export const historyWords = {
  link: 'Xem những lần sửa',
  /** The day tells documents of one symbol apart; empty where the name does so. */
  pageTitle: (name: string, day: string) => `Lịch sử của ${name}${day && ` ngày ${day}`}`,
  description: (name: string) =>
    `Lời văn của ${name} trên cổng đã thay đổi những gì, vào ngày nào, so từng điều khoản.`,
  intro:
    'Trang này ghi những lần lời văn trên cổng được sửa: sửa lỗi chép, viết lại phần tóm tắt. Việc văn bản bị văn bản khác sửa đổi, thay thế, bãi bỏ được ghi ở tình trạng và quan hệ của văn bản.',
  back: 'Nội dung văn bản',
  notes: 'Những lần sửa',
  noNotes: 'Ban biên tập chưa ghi lời nào về các lần sửa.',
  versions: 'So các bản đã đăng',
  version: (day: string) => `Bản ngày ${day}`,
  comparedTo: (day: string) => `So với bản ngày ${day}:`,
  first: 'Bản sớm nhất được ghi lại.',
  formAlone: 'Không đổi chữ nào, chỉ đổi cách trình bày.',
  withheld: (why: string) => `Lời văn của ngày này không đăng lại. Lý do: ${why}`,
  key: 'Trong đoạn trích, chữ bỏ đi bị gạch ngang, chữ thêm vào được gạch chân.',
  removed: 'bỏ đi:',
  added: 'thêm vào:',
  end: '(hết)',
  read: (clause: string) => `Đọc ${clause} hiện nay`,
} as const;

/** Sentences that tell what became of a clause; `name` and `edits` are words in the middle of a sentence. */
export const changeSentences = {
  reworded: (name: string, edits: string) => `${capital(name)} được sửa: ${edits}.`,
  moved: (before: string, after: string) => `${capital(before)} nay là ${after}.`,
  movedAndReworded: (before: string, after: string, edits: string) =>
    `${capital(before)} nay là ${after} và được sửa: ${edits}.`,
  added: (name: string, text: string) => `Thêm ${name}: “${text}”.`,
  removed: (name: string, text: string) => `Bỏ ${name}: “${text}”.`,
  opening: 'phần mở đầu',
  closing: 'phần ngoài các điều khoản',
  whole: 'nội dung',
} as const;

/** Edits inside a clause, as the middle of a sentence. */
export const editWords = {
  replaced: (before: string, after: string) => `thay “${before}” bằng “${after}”`,
  removed: (before: string) => `bỏ “${before}”`,
  added: (after: string, behind: string) =>
    behind ? `thêm “${after}” sau “${behind}”` : `thêm “${after}” ở đầu`,
  join: (edits: readonly string[], more: number) =>
    edits.join('; ') + (more > 0 ? `; và ${more} chỗ khác` : ''),
} as const;

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
