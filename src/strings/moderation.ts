import { formatDay } from '../domain/calendar.ts';

/** What the moderator's command says. */
export const moderation = {
  usage: `Cách dùng: npm run moderate -- VIỆC ...
  list [--state TÌNH-TRẠNG | --all] [--page N]   danh sách ý kiến, đang chờ duyệt nếu không nói gì
  show SỐ                                         đọc một ý kiến; thêm --email để xem địa chỉ thư
  approve SỐ ...                                  duyệt, ghi thành tệp trong comments/
  refuse SỐ ... --reason "LÝ DO"                  không đăng; người gửi xem được lý do
  answer SỐ --body CƠ-QUAN --text "LỜI"           trả lời (hoặc --from TỆP); duyệt luôn nếu chưa duyệt
  erase SỐ ...                                    xoá mọi điều người gửi viết; chỉ địa chỉ thư: --email
  export TỆP.csv | TỆP.json                       xuất ra tệp, không có địa chỉ thư
  sums                                            ghi số ý kiến theo tình trạng vào cổng
  useful                                          trang nào bạn đọc thấy có ích, trang nào không
  backup TỆP                                      sao lưu cơ sở dữ liệu khi đang chạy
SỐ là số thứ tự hoặc mã theo dõi của người gửi. Thêm: --portal THƯ-MỤC, --data THƯ-MỤC, --key TỆP.`,
  unknownTask: (task: string) => `Không có việc “${task}”.`,
  noName: 'Hãy cho biết số của ý kiến, ví dụ: 12.',
  notAName: (word: string) => `“${word}” không phải số thứ tự, cũng không phải mã theo dõi.`,
  notAPage: (word: string) => `“${word}” không phải số trang.`,
  notAState: (word: string, states: string) =>
    `Không có tình trạng “${word}”. Hãy dùng: ${states}.`,
  needs: (option: string) => `Việc này cần ${option}.`,
  noFeedback:
    'site.yaml chưa có phần feedback, nên cổng không nhận ý kiến. Hãy thêm mục đích, bên kiểm soát dữ liệu, số ngày lưu và quyền của người gửi (mẫu trong docs/editing.md).',
  badSite:
    'Không đọc được site.yaml hoặc phần feedback trong đó. Hãy chạy npm run check để xem lỗi.',
  noStore: (file: string) => `Chưa có ý kiến nào: không có cơ sở dữ liệu ${file}.`,
  empty: 'Không có ý kiến nào ở đây.',
  heading: (words: string, count: number) => `${words}: ${count}`,
  all: 'Tất cả ý kiến',
  page: (at: number, of: number) => `Trang ${at}/${of}.`,
  nextPage: (at: number) => `Trang sau: thêm --page ${at}`,
  next: (number: number) => `Đọc ý kiến đầu tiên: npm run moderate -- show ${number}`,
  erasedAuthor: '(đã xoá)',
  shown: {
    number: (number: number) => `Ý kiến số ${number}`,
    state: 'Tình trạng: ',
    sentOn: (day: string, time: string) => `Gửi:        ${time} ngày ${formatDay(day)}`,
    page: 'Trang:      ',
    author: 'Người gửi:  ',
    email: 'Thư:        ',
    title: 'Tiêu đề:    ',
    reason: 'Lý do:      ',
    file: 'Tệp:        ',
    emailKept: 'có lưu (xem bằng --email --key TỆP)',
    emailErased: 'đã xoá',
    emailClosed: 'không mở được bằng khoá này',
    phone:
      'Lưu ý: nội dung có số giống số điện thoại. Nếu duyệt, hãy xoá số ấy trong tệp trước khi commit.',
    tasks: (number: number) =>
      `Duyệt:    npm run moderate -- approve ${number}\nTừ chối:  npm run moderate -- refuse ${number} --reason "..."\nTrả lời:  npm run moderate -- answer ${number} --body CƠ-QUAN --text "..."`,
  },
  done: {
    approve: (number: number, file: string) => `${number}: đã duyệt, ghi vào ${file}.`,
    refuse: (number: number) => `${number}: đã ghi là không đăng.`,
    answer: (number: number, file: string) => `${number}: đã trả lời trong ${file}.`,
    erase: (number: number) => `${number}: đã xoá mọi điều người gửi viết.`,
    eraseEmail: (number: number) => `${number}: đã xoá địa chỉ thư.`,
  },
  commit: 'Hãy xem lại tệp, chạy npm run check rồi commit. Cổng dựng lại thì ý kiến hiện ra.',
  same: (number: number) => `${number}: đã như vậy từ trước, không làm gì.`,
  stillPublished: (file: string) =>
    `  Ý kiến đã đăng ở ${file}; lệnh này không xoá tệp ấy. Muốn gỡ, thêm withdrawn vào tệp hoặc xoá tệp; bản cũ vẫn còn trong git.`,
  notPossible: {
    unknown: 'không có ý kiến này.',
    erased: 'nội dung đã bị xoá, không làm được nữa.',
    'page-gone': 'trang được góp ý không còn trong cổng.',
    published: 'ý kiến đã đăng. Muốn gỡ, hãy thêm withdrawn vào tệp đã đăng.',
    'unknown-body': 'không có cơ quan này trong bodies.yaml.',
    'no-words': 'lời viết trống.',
    'other-answer': 'đã có câu trả lời khác. Muốn thay, thêm --replace.',
    'file-gone': 'tệp đã đăng không còn nữa.',
    'file-broken': 'tệp đã đăng đang có lỗi. Hãy chạy npm run check.',
  },
  named: (name: string, words: string) => `${name}: ${words}`,
  exported: (count: number, file: string) =>
    `Đã xuất ${count} ý kiến vào ${file}, không có địa chỉ thư.`,
  exportEnding: 'Tệp xuất ra phải có đuôi .csv hoặc .json.',
  taken: (file: string) => `Đã có tệp ${file}. Hãy chọn tên khác.`,
  sums: (file: string) => `Đã ghi ${file}.`,
  useful: (page: string, useful: number, notUseful: number) =>
    `${String(useful).padStart(6)} có ích ${String(notUseful).padStart(6)} không  ${page}`,
  backedUp: (file: string) => `Đã sao lưu vào ${file}.`,
  unreadable: (file: string) => `Không đọc được tệp ${file}.`,
} as const;

/** Why the receiver or the moderator's command cannot go on. */
export const faultWords = {
  'newer-store': (file: string) =>
    `${file} do bản phần mềm mới hơn tạo ra. Hãy cập nhật phần mềm rồi chạy lại.`,
  'store-unreadable': (file: string) =>
    `${file} không phải cơ sở dữ liệu góp ý. Hãy xem lại --data, hoặc khôi phục từ bản sao lưu.`,
  'no-key': (file: string) =>
    `Không có tệp khoá ${file}. Tạo khoá mới: npm run feedback -- new-key ${file}`,
  'key-taken': (file: string) => `Đã có tệp ${file}; không ghi đè lên khoá.`,
  'key-malformed': (file: string) => `${file} không phải tệp khoá của phần mềm này.`,
  'key-open-to-others': (file: string) =>
    `Người khác trên máy đọc được ${file}. Hãy chạy: chmod 600 ${file}`,
  'key-beside-data': (file: string) =>
    `${file} nằm chung thư mục với dữ liệu. Hãy để khoá ở nơi khác, để bản sao dữ liệu không kèm khoá.`,
  'key-in-portal': (file: string) =>
    `${file} nằm trong thư mục cổng, có thể lọt vào git. Hãy để khoá ở nơi khác.`,
  'other-key': () =>
    'Cơ sở dữ liệu được tạo bằng khoá khác. Hãy dùng đúng tệp khoá cũ; khoá mới không mở được các địa chỉ thư đã lưu.',
  'backup-taken': (file: string) => `Đã có tệp ${file}; bản sao lưu không ghi đè.`,
} as const;

/** What the receiver's command says. */
export const receiving = {
  needKey:
    'Hãy cho biết tệp khoá: --key TỆP, hoặc biến FEEDBACK_KEY. Chưa có thì tạo: npm run feedback -- new-key TỆP',
  needData:
    'Hãy cho biết thư mục dữ liệu: --data THƯ-MỤC, hoặc biến FEEDBACK_DATA. Thư mục này phải nằm ngoài cổng.',
  trying: (data: string, portal: string) =>
    `Nơi nhận ý kiến chạy kèm để dùng thử, dữ liệu ở ${data}, khoá bị bỏ khi dừng: địa chỉ thư của lần thử trước không đọc lại được.\nXem ý kiến đã gửi: npm run moderate -- --portal ${portal}`,
  keyMade: (file: string) =>
    `Đã tạo khoá ${file}. Hãy giữ một bản ở nơi an toàn: mất khoá thì không mở được địa chỉ thư nào.`,
  running: (address: string) => `Nơi nhận ý kiến đang chạy tại ${address}`,
  stop: 'Nhấn Ctrl+C để dừng.',
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng. Hãy chọn số khác sau --port.`,
  unknownTask: (task: string) => `Không có việc “${task}”. Lệnh này có: new-key TỆP, backup TỆP.`,
  needFile: 'Hãy cho biết tên tệp.',
  forbidden: (file: string) =>
    `Không có quyền với ${file}. Hãy chạy bằng đúng người dùng, hoặc đổi chủ của tệp và của thư mục chứa nó.`,
  noMailPlace:
    'Có FEEDBACK_SMTP nhưng chưa biết gửi cho ai. Hãy ghi FEEDBACK_MAIL_TO, hoặc contact.email trong site.yaml.',
} as const;

/** The mail to the office. */
export const noticeWords = {
  subject: (waiting: number, portal: string) => `${waiting} ý kiến đang chờ duyệt trên ${portal}`,
  text: (waiting: number) =>
    `Có ${waiting} ý kiến của bạn đọc đang chờ duyệt.\n\nXem danh sách: npm run moderate\n\nThư này không kèm nội dung ý kiến hay thông tin người gửi.\n`,
} as const;
