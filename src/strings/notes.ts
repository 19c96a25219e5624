const IMPORT = 'Nhập từ tệp Markdown đã tải';

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
  opening: 'Phần mở đầu',
  /** Where notes are kept, and what follows from that. */
  privacy:
    'Ghi chép chỉ nằm trong trình duyệt này, trên máy này. Không có gì được gửi đi, cổng không nhận và không biết bạn ghi gì.',
  noScript: 'Phần ghi chép cần JavaScript. Toàn văn ở trên vẫn đọc được khi không bật.',
  onDocument: (count: number) => `Ghi chép của tôi trên văn bản này (${count})`,
  none: 'Chưa có ghi chép nào. Chọn một đoạn trong văn bản rồi bấm “Tô đậm” hoặc “Ghi chú”, hoặc bấm “Ghi chép” dưới một điều khoản.',
  all: 'Mọi ghi chép: tải về, nhập, xoá',
  selection: {
    label: 'Đoạn đang chọn',
    highlight: 'Tô đậm',
    note: 'Ghi chú',
    chosen: 'Đã chọn một đoạn. Bấm phím Tab để đến các nút “Tô đậm”, “Ghi chú”.',
    noWords: 'Đoạn đang chọn không có chữ nào của văn bản.',
  },
  onClause: 'Ghi chép',
  aboutClause: (clause: string) => ` về ${clause}`,
  begins: (kind: string) => `Đoạn tô đậm (${kind}): `,
  ends: (number: number) => `Hết đoạn tô đậm. Xem ghi chép ${number}`,
  editor: {
    label: (clause: string) => `Ghi chép về ${clause}`,
    kind: 'Loại ghi chép',
    text: 'Lời của tôi',
    optional: 'Có thể để trống nếu chỉ cần tô đậm.',
    save: 'Lưu',
    cancel: 'Thôi',
    keys: 'Ctrl + Enter để lưu',
  },
  card: {
    edit: 'Sửa',
    remove: 'Xoá',
    ofNote: (number: number) => ` ghi chép ${number}`,
    number: (number: number) => `Ghi chép ${number}`,
    removed: (quotation: string) => `Đã xoá ghi chép về “${quotation}”.`,
    undo: 'Hoàn tác',
    made: (day: string) => `ghi ngày ${day}`,
    changed: (day: string) => `sửa ngày ${day}`,
  },
  standing: {
    reworded: 'Câu chữ ở đoạn này đã được sửa sau khi bạn ghi. Nay văn bản viết:',
    moved: (clause: string) => `Đoạn này nay đứng ở ${clause}.`,
    opening: 'phần mở đầu',
    lost: 'Không còn tìm thấy đoạn này trong văn bản: có thể đoạn đã bị bỏ hoặc đã viết lại hẳn. Ghi chép và lời trích vẫn được giữ.',
    retired: (why: string) => `Điều khoản này không còn trong văn bản: ${why}`,
    lostTitle: 'Không còn tìm thấy trong văn bản',
    noDocument:
      'Không mở được trang của văn bản này trên cổng, nên chưa đối chiếu được chỗ đã ghi.',
  },
  said: {
    saved: 'Đã lưu ghi chép.',
    highlighted: 'Đã tô đậm và lưu.',
    apart:
      'Ghi chép này vừa được sửa ở một thẻ khác. Lời bạn vừa viết được lưu thành một ghi chép thứ hai, không ghi đè bản kia.',
    again: 'Ghi chép này vừa bị xoá ở một thẻ khác. Lời bạn vừa viết được lưu lại.',
    removed: 'Đã xoá ghi chép. Bấm “Hoàn tác” để lấy lại.',
    notRemoved:
      'Chưa xoá: ghi chép này vừa được sửa ở một thẻ khác. Xin xem lại bản mới rồi hãy xoá.',
    undone: 'Đã lấy lại ghi chép.',
    elsewhere: 'Ghi chép vừa được cập nhật từ một thẻ khác.',
  },
  trouble: {
    forbidden:
      'Trình duyệt không cho cổng lưu ghi chép (thường do cửa sổ ẩn danh hoặc do cài đặt chặn lưu dữ liệu). Ghi chép chưa được lưu; chữ đã gõ vẫn còn trong ô, bạn có thể chép ra nơi khác.',
    full: 'Bộ nhớ dành cho trình duyệt đã đầy. Ghi chép chưa được lưu; chữ đã gõ vẫn còn trong ô. Xin xoá bớt dữ liệu trong máy rồi bấm lưu lần nữa.',
    blocked:
      'Một thẻ khác của cổng đang mở bản khác của kho ghi chép. Ghi chép chưa được lưu. Xin đóng các thẻ khác của cổng rồi tải lại trang này; trước đó nhớ chép lại chữ đã gõ trong ô.',
    failed:
      'Trình duyệt gặp lỗi khi lưu. Ghi chép chưa được lưu; chữ đã gõ vẫn còn trong ô. Xin bấm lưu lần nữa.',
  },
  troubleReading: {
    forbidden:
      'Trình duyệt không cho cổng lưu ghi chép (thường do cửa sổ ẩn danh hoặc do cài đặt chặn lưu dữ liệu). Bạn vẫn đọc được mọi trang.',
    full: 'Bộ nhớ dành cho trình duyệt đã đầy, nên chưa mở được ghi chép.',
    blocked:
      'Một thẻ khác của cổng đang mở bản khác của kho ghi chép. Xin đóng các thẻ khác của cổng rồi tải lại trang này.',
    failed: 'Chưa mở được ghi chép đã lưu. Xin tải lại trang.',
  },
  toResolutions: 'Danh mục nghị quyết',
  toDocuments: 'Danh mục văn bản',
  page: {
    link: 'Ghi chép của tôi',
    noScript: 'Trang ghi chép cần JavaScript, vì ghi chép chỉ nằm trong trình duyệt của bạn.',
    warning:
      'Xoá dữ liệu duyệt web, gỡ trình duyệt hoặc đóng cửa sổ ẩn danh thì ghi chép mất theo. Người dùng chung máy có thể đọc được. Muốn giữ lâu hay mang sang máy khác, xin tải tệp về.',
    empty: 'Chưa có ghi chép nào trong trình duyệt này.',
    emptyNext:
      'Mở một văn bản, chọn “Học tập văn bản”, rồi tô đậm hoặc ghi chú ngay trên toàn văn. Bắt đầu từ:',
    filters: 'Lọc ghi chép',
    document: 'Văn bản',
    kind: 'Loại',
    words: 'Có chữ',
    any: 'Tất cả',
    count: (shown: number, all: number) =>
      shown === all ? `${all} ghi chép.` : `${shown} trong ${all} ghi chép.`,
    study: 'Mở trang học tập',
    lost: 'Không còn tìm thấy trong văn bản',
    take: 'Mang ghi chép theo',
    takeAbout:
      'Tệp Markdown giữ trọn ghi chép: mở đọc được bằng mọi trình soạn thảo và nhập lại được ở máy khác. Tệp Word là bản thu hoạch soạn sẵn từ ghi chép, còn chừa chỗ cho họ tên, đơn vị. Cả hai gồm những ghi chép đang hiện ở trên.',
    markdown: 'Tải tệp Markdown (.md)',
    word: 'Tải bản thu hoạch (.docx)',
    made: (file: string, count: number) => `Đã tạo tệp ${file} với ${count} ghi chép.`,
    import: IMPORT,
    importAbout:
      'Nhập không xoá và không ghi đè ghi chép nào; nhập hai lần cũng không thành hai bản.',
    imported: (added: number, renewed: number, copied: number, known: number) =>
      [
        `Đã nhập xong: thêm ${added} ghi chép`,
        renewed > 0 ? `cập nhật ${renewed}` : '',
        copied > 0 ? `giữ riêng ${copied} bản đã sửa khác nhau ở hai nơi` : '',
        known > 0 ? `${known} đã có sẵn` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    damaged: (count: number) => `${count} ghi chép trong tệp bị hỏng, không đọc được.`,
    refused: {
      'not-notes':
        'Tệp này không phải tệp ghi chép tải từ cổng, nên không nhập. Ghi chép đang có vẫn nguyên.',
      'newer-form':
        'Tệp này do bản mới hơn của cổng tạo ra, trang này chưa đọc được. Xin tải lại trang rồi thử lại. Ghi chép đang có vẫn nguyên.',
      unreadable: 'Không mở được tệp này. Ghi chép đang có vẫn nguyên.',
      'too-large':
        'Tệp này quá lớn để là tệp ghi chép, nên không nhập. Ghi chép đang có vẫn nguyên.',
    },
    notImported: 'Chưa nhập được ghi chép nào.',
    clear: 'Xoá hết ghi chép',
    clearAsk: (count: number) =>
      `Xoá cả ${count} ghi chép trong trình duyệt này? Việc này không hoàn tác được; nên tải tệp Markdown trước.`,
    clearYes: 'Xoá hết',
    clearNo: 'Giữ lại',
    cleared: 'Đã xoá hết ghi chép trong trình duyệt này.',
    kept: 'Không xoá gì.',
  },
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
      `Để đọc lại trên cổng: mở ${address}, chọn tệp này ở mục “${IMPORT}”. Các dòng ẩn trong tệp giữ chỗ cho từng ghi chép; xin đừng xoá.`,
    empty: '(chưa ghi lời)',
    noteMade: (day: string) => `Ghi ngày ${day}`,
    noteChanged: (made: string, changed: string) => `Ghi ngày ${made}, sửa ngày ${changed}`,
  },
} as const;
