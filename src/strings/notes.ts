/** Words of a reader's notes; apart from the others, since the browser loads them. */
export const noteWords = {
  title: 'Ghi chép của tôi',
  kinds: {
    main: 'Ý chính',
    new: 'Điểm mới',
    unclear: 'Cần làm rõ',
    action: 'Liên hệ, việc làm',
  },
  quoted: (words: string) => `“${words}”`,
  source: 'Nguồn:',
  opening: 'Phần mở đầu',
  report: {
    name: 'ban-thu-hoach',
    title: 'Bản thu hoạch',
    subject: (documents: string) => `Học tập, nghiên cứu ${documents}`,
    fields: ['Họ và tên:', 'Đơn vị:'],
    understood: 'I. Nhận thức và những điểm mới của văn bản',
    main: '1. Những nội dung chính đã nắm được',
    new: '2. Những điểm mới',
    unclear: '3. Những điều cần làm rõ thêm',
    action: 'II. Liên hệ bản thân và việc sẽ làm',
    sources: 'Văn bản đã đọc',
    readAt: (site: string, day: string) => `Đọc tại ${site}, ngày ${day}.`,
    cited: (citation: string, day: string) => `${citation}. Ghi ngày ${day}.`,
    placeAndDay: '………………, ngày …… tháng …… năm ………',
    writer: 'Người viết',
    signature: '(Ký, ghi rõ họ tên)',
  },
  file: {
    name: 'ghi-chep',
    made: (site: string, day: string) => `Lấy từ ${site}, ngày ${day}.`,
    howToImport: (address: string) =>
      `Để đọc lại trên cổng: mở ${address}, chọn “Nhập từ tệp”. Các dòng ẩn trong tệp giữ chỗ cho từng ghi chép; xin đừng xoá.`,
    empty: '(chưa ghi lời)',
    noteMade: (day: string) => `Ghi ngày ${day}`,
    noteChanged: (made: string, changed: string) => `Ghi ngày ${made}, sửa ngày ${changed}`,
  },
} as const;
