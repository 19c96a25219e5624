import { formatDay } from '../domain/calendar.ts';
import {
  COMMENT_LENGTHS,
  type CommentField,
  type CommentRule,
} from '../domain/comment/typed-comment.ts';
import type { CommentState } from '../domain/comment/state.ts';

const FIELD_NAMES: Readonly<Record<CommentField, string>> = {
  title: 'Tiêu đề',
  author: 'Người gửi',
  email: 'Thư điện tử',
  text: 'Nội dung ý kiến',
};

const STATES: Readonly<Record<CommentState, string>> = {
  received: 'Đã tiếp nhận',
  'in-process': 'Đang xử lý',
  answered: 'Đã trả lời',
  refused: 'Không đăng',
};

const STATE_NOTES: Readonly<Record<CommentState, string>> = {
  received: 'Ý kiến đã đến ban biên tập và đang chờ đọc. Chưa có gì được đăng.',
  'in-process': 'Ý kiến đã được duyệt đăng và chuyển đến cơ quan phụ trách, đang chờ trả lời.',
  answered: 'Ý kiến và lời trả lời được đăng dưới trang nói trên.',
  refused: 'Ban biên tập không đăng ý kiến này.',
};

/** What is wrong in a field, for the reader who filled it in. */
function fieldFault(field: CommentField, rule: CommentRule): string {
  switch (rule) {
    case 'missing':
      return `Xin điền ô “${FIELD_NAMES[field]}”.`;
    case 'too-long':
      return `Ô “${FIELD_NAMES[field]}” nhận nhiều nhất ${COMMENT_LENGTHS[field]} ký tự. Xin viết ngắn lại.`;
    case 'no-words':
      return `Ô “${FIELD_NAMES[field]}” chưa có chữ nào. Xin viết bằng lời.`;
    case 'not-an-email':
      return 'Địa chỉ thư điện tử chưa đúng. Địa chỉ đúng có dạng ten@example.vn.';
    case 'email-as-name':
      return 'Tên người gửi sẽ được đăng, xin đừng ghi địa chỉ thư điện tử ở đây.';
    case 'name-of-body':
      return 'Tên này trùng hoặc gần giống tên một cơ quan. Xin ghi tên của bạn; lời của cơ quan được đăng ở phần trả lời.';
  }
}

/** What the receiver says to readers. */
export const feedbackWords = {
  field: FIELD_NAMES,
  fieldFault,
  state: STATES,
  stateNote: STATE_NOTES,
  hiddenEmail: '(địa chỉ thư đã ẩn)',
  form: {
    title: 'Gửi ý kiến',
    check: 'Xem lại trước khi gửi',
    checkNote: 'Ý kiến chưa được gửi. Xin đọc lại, sửa nếu cần, rồi bấm “Gửi ý kiến”.',
    about: 'Ý kiến về:',
    general: 'Góp ý chung',
    emailHint: 'Không bao giờ được đăng; chỉ để ban biên tập liên hệ khi cần.',
    required: 'Cả bốn ô đều cần điền.',
    faults: 'Chưa gửi được. Xin sửa các chỗ sau:',
    trap: 'Xin để trống ô này',
    send: 'Gửi ý kiến',
    sending: 'Đang gửi…',
    unsent:
      'Chưa gửi được: không liên lạc được với nơi nhận. Những gì bạn viết vẫn còn nguyên trong các ô; xin thử lại sau ít phút.',
    back: 'Về trang đang đọc',
  },
  letter: {
    write: 'Góp ý qua thư điện tử',
    note: 'Ban biên tập đọc trước khi đăng.',
    subject: (title: string) => `Góp ý về: ${title}`,
  },
  page: {
    title: 'Góp ý',
    intro:
      'Gửi câu hỏi, phản ánh, góp ý không gắn với một bài cụ thể. Ý kiến về một tin bài, văn bản hay kế hoạch xin gửi ở cuối chính trang ấy.',
    form: 'Gửi góp ý',
    track: 'Xem tình trạng ý kiến đã gửi',
    sums: 'Tình hình trả lời',
    published: (count: number, answered: number) =>
      count === 0
        ? 'Cổng chưa đăng ý kiến nào.'
        : `Cổng đã đăng ${count} ý kiến, trong đó ${answered} ý kiến có lời trả lời.`,
    counted: 'Ý kiến gửi qua mẫu trên các trang, tính đến ngày',
  },
  consent: {
    title: 'Dữ liệu của bạn',
    purpose: 'Mục đích:',
    controller: 'Bên kiểm soát dữ liệu:',
    retention: 'Thời gian lưu:',
    retentionDays: (days: number) =>
      `địa chỉ thư điện tử được mã hoá và xoá sau ${days} ngày kể từ ngày gửi. Ý kiến bị từ chối đăng cũng được xoá lúc đó.`,
    rights: 'Quyền của bạn:',
    byCode: 'Bạn có thể tự xoá địa chỉ thư bất cứ lúc nào bằng mã theo dõi nhận được sau khi gửi.',
    agree:
      'Bấm “Gửi ý kiến” là đồng ý với việc xử lý dữ liệu như trên, và để tiêu đề, tên người gửi, nội dung được đăng sau khi duyệt.',
  },
  thanks: {
    title: 'Đã nhận ý kiến của bạn',
    words: 'Cảm ơn bạn. Ý kiến sẽ được đăng sau khi ban biên tập đọc và duyệt.',
    code: 'Mã theo dõi của bạn:',
    keep: 'Xin ghi lại mã này. Ai có mã đều xem được tình trạng của ý kiến và xoá được địa chỉ thư, nên đừng đưa mã cho người khác.',
    state: 'Xem tình trạng xử lý',
    back: 'Về trang đang đọc',
  },
  states: {
    title: 'Tình trạng ý kiến',
    ask: 'Mã theo dõi',
    askHint: 'Mã gồm 12 chữ và số, ví dụ 7XKM-2QHV-9RTA.',
    show: 'Xem tình trạng',
    sentOn: (day: string) => `Gửi ngày ${formatDay(day)}`,
    page: 'Trang:',
    reason: 'Lý do:',
    emailKept: 'Địa chỉ thư của bạn đang được lưu, có mã hoá.',
    emailErased: 'Địa chỉ thư của bạn đã được xoá.',
    eraseEmail: 'Xoá địa chỉ thư của tôi',
  },
  useful: {
    question: 'Trang này có ích cho bạn không?',
    yes: 'Có',
    no: 'Không',
    unsent: 'Chưa ghi nhận được. Xin thử lại sau.',
    title: 'Đã ghi nhận',
    words: 'Cảm ơn bạn đã cho biết. Câu trả lời chỉ được đếm, không kèm thông tin nào về bạn.',
  },
  home: 'Trang chủ',
  sorry: 'Chưa thực hiện được',
  refusal: {
    'not-found': 'Không có trang này.',
    'wrong-method': 'Địa chỉ này không nhận cách gửi đó.',
    'wrong-type': 'Nơi nhận chỉ đọc được mẫu gửi của cổng. Xin gửi bằng mẫu trên trang.',
    'too-large': 'Nội dung gửi quá lớn. Xin viết ngắn lại.',
    malformed: 'Nội dung gửi bị lỗi trên đường đi. Xin quay lại và gửi lần nữa.',
    'other-site': 'Mẫu này chỉ nhận khi gửi từ chính cổng. Xin mở lại trang và gửi từ đó.',
    'page-unknown': 'Trang này không có hoặc không nhận ý kiến.',
    trapped:
      'Chưa gửi được: có một ô ẩn phải để trống nhưng đã bị điền, có thể do trình duyệt tự điền. Ô ấy đã được xoá, xin bấm gửi lần nữa.',
    'token-forged':
      'Chưa gửi được: phiếu gửi không còn dùng được. Phiếu mới đã sẵn sàng, xin bấm gửi lần nữa.',
    'token-expired':
      'Chưa gửi được: mẫu đã mở quá lâu. Phiếu mới đã sẵn sàng, xin bấm gửi lần nữa.',
    'too-fast': 'Chưa gửi được: mẫu được gửi quá nhanh. Xin đợi vài giây rồi bấm gửi lần nữa.',
    'wrong-fields': 'Chưa gửi được. Xin sửa các chỗ được nêu.',
    replayed:
      'Chưa gửi được: phiếu này đã dùng cho một ý kiến khác. Phiếu mới đã sẵn sàng, xin bấm gửi lần nữa.',
    'too-many':
      'Chưa gửi được: nơi bạn đang dùng mạng đã gửi nhiều trong thời gian ngắn. Xin thử lại sau.',
    full: 'Chưa gửi được: hộp góp ý đang đầy, ban biên tập cần thời gian đọc. Xin thử lại sau.',
    'not-stored':
      'Chưa gửi được: máy chủ không lưu được ý kiến. Những gì bạn viết chưa được nhận; xin giữ lại và thử lại sau.',
    'code-unknown': 'Không có ý kiến nào mang mã này. Xin xem lại từng chữ của mã.',
  },
} as const;
