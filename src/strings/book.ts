/** Words of a document as an e-book. */
export const bookWords = {
  about: 'Về văn bản này',
  contents: 'Mục lục',
  text: 'Nội dung',
  status: 'Tình trạng hiệu lực',
  gist: 'Những điểm chính',
  tasks: 'Nhiệm vụ',
  lead: 'Chủ trì',
  leadUnknown: 'chưa rõ',
  summary: 'Bản tóm tắt biên tập, không phải nguyên văn.',
  stub: 'Cổng chỉ có thông tin nhận biết văn bản, chưa có nội dung.',
  notOfficial: 'Bản này để đọc và học tập, không thay bản chính do cơ quan ban hành giữ.',
  source: 'Nguồn:',
  page: 'Trang của văn bản:',
  download: (size: string) => `Tải về để đọc trên máy đọc sách (EPUB, ${size})`,
} as const;
