/** Phrases of search; apart from the others, since the browser loads them. */
export const searchWords = {
  label: 'Tìm trong cổng',
  placeholder: 'Tìm tin bài, nghị quyết, số ký hiệu…',
  short: 'Tìm kiếm',
  submit: 'Tìm kiếm',
  noScript:
    'Trang tìm kiếm cần JavaScript. Khi không bật được, xin tìm trong các danh mục sau đây:',
  intro: 'Gõ có dấu hoặc không dấu đều được. Số, ký hiệu xin gõ như trên văn bản.',
  listings: 'Xem theo danh mục',
  popular: 'Chuyên mục',
  filters: 'Thu hẹp kết quả',
  searching: 'Đang tìm…',
  found: (count: number, query: string) => `Có ${count} kết quả cho “${query}”.`,
  nothing: (query: string) => `Không có kết quả nào cho “${query}”.`,
  nothingFiltered: 'Thử bỏ bớt điều kiện lọc.',
  advice:
    'Thử bớt từ, gõ tên gọi khác, hoặc chỉ gõ phần số của văn bản. Cũng có thể xem theo danh mục bên dưới.',
  failed: 'Chưa tải được dữ liệu tìm kiếm. Xin thử lại sau, hoặc xem theo danh mục bên dưới.',
  more: 'Xem thêm kết quả',
  filterNames: {
    loai: 'Nội dung',
    nam: 'Năm',
    'chuyen-muc': 'Chuyên mục',
    'the-loai': 'Loại văn bản',
  },
} as const;
