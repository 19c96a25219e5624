import type { Problem } from '../domain/problem.ts';
import { relationExplanations } from './relation-problems.ts';
import { studyExplanations } from './study-problems.ts';
import { taskExplanations } from './task-problems.ts';

type Values = Record<string, string>;

const FORMATS: Record<string, string> = {
  datetime: 'phải là thời điểm có độ lệch giờ, ví dụ 2026-07-15T08:00:00+07:00',
  url: 'phải là địa chỉ trang mạng đầy đủ, ví dụ https://example.vn/bai',
  email: 'phải là địa chỉ thư điện tử',
  regex: 'không đúng dạng của trường này; xem ví dụ trong docs/content-model.md',
};

const TYPES: Record<string, string> = {
  string: 'chữ (nếu là số hoặc ngày, hãy đặt trong dấu "…")',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch “- ”',
  object: 'nhóm trường con, lùi vào hai dấu cách',
};

const TARGETS: Record<string, string> = {
  articles: 'bài viết nào trong articles/',
  documents: 'văn bản nào trong resolutions/, documents/ hoặc plans/',
  plans: 'kế hoạch nào trong plans/',
  guides: 'hướng dẫn nào trong guides/',
  bodies: 'cơ quan nào trong bodies.yaml',
  places: 'địa bàn nào trong places.yaml',
  people: 'người nào trong people.yaml',
  sections: 'chuyên mục nào trong sections.yaml',
  topics: 'chủ đề nào trong topics.yaml',
};

const found = ({ found: value }: Values) => (value ? ` (đang là “${value}”)` : '');

/** What is wrong and how to mend it, for an editor; one sentence or two a rule. */
const EXPLANATIONS: Record<string, (values: Values) => string> = {
  missing: () => 'thiếu trường bắt buộc. Hãy thêm trường này.',
  'unknown-field': () => 'không có trường nào tên như vậy. Hãy sửa chính tả hoặc bỏ trường này.',
  'wrong-type': (it) =>
    `sai kiểu${found(it)}. Cần ${TYPES[it['expected'] ?? ''] ?? 'giá trị khác'}.`,
  'not-allowed': (it) =>
    `giá trị không được dùng${found(it)}. Hãy chọn một trong: ${it['allowed']}.`,
  'no-variant': (it) =>
    `giá trị không được dùng${found(it)}. Xem các lựa chọn trong docs/content-model.md.`,
  'too-small': (it) => `quá ngắn hoặc quá nhỏ${found(it)}. Cần ít nhất ${it['minimum']}.`,
  'too-big': (it) => `quá dài hoặc quá lớn${found(it)}. Nhiều nhất ${it['maximum']}.`,
  'too-many': (it) => `có ${it['count']} mục, nhiều nhất ${it['maximum']}. Hãy bớt cho đủ ngắn.`,
  format: (it) => `${FORMATS[it['format'] ?? ''] ?? 'không đúng dạng'}${found(it)}.`,
  refused: (it) => `giá trị không hợp lệ${found(it)}. Xem ví dụ trong docs/content-model.md.`,
  nfc: () =>
    'chữ có dấu ở dạng tách rời (NFD), nhìn giống nhưng tìm không ra. Hãy chạy: npm run check -- --fix',
  'control-character': () =>
    'có ký tự điều khiển không nhìn thấy (thường do chép từ tệp khác, hoặc dấu Tab). Hãy gõ lại dòng này.',
  trimmed: () => 'có dấu cách thừa ở đầu hoặc cuối. Hãy xoá dấu cách thừa.',
  day: (it) => `không phải ngày có thật, dạng năm-tháng-ngày như 2026-07-15${found(it)}.`,
  'partial-day': (it) => `phải là ngày 2026-07-15, tháng 2026-07 hoặc năm 2026${found(it)}.`,
  'time-zone': (it) => `không có múi giờ này${found(it)}. Ví dụ: Asia/Ho_Chi_Minh.`,
  'quotation-required': () =>
    'cơ sở là “stated” thì phải có câu trích dẫn. Hãy thêm quotation, hoặc đổi basis thành editorial.',
  'one-target': () =>
    'mỗi quan hệ có đúng một đích. Hãy ghi document (văn bản trên cổng) hoặc outside (văn bản ngoài cổng), không ghi cả hai.',
  'one-evidence': () =>
    'mỗi minh chứng có đúng một nơi. Hãy ghi attachment hoặc address, không ghi cả hai.',
  'effective-after-issued': () =>
    'ngày có hiệu lực sớm hơn ngày ban hành. Hãy kiểm tra lại hai ngày.',
  'expires-after-effective': () =>
    'ngày hết hiệu lực sớm hơn ngày có hiệu lực. Hãy kiểm tra lại hai ngày.',
  'covers-to-come': () =>
    'báo cáo không thể kể tới sau ngày báo cáo. Hãy ghi ngày cuối của kỳ mà báo cáo nói đến, không muộn hơn ngày báo cáo (on).',
  'from-before-until': () => 'thời điểm cuối sớm hơn thời điểm đầu. Hãy kiểm tra lại.',
  'ending-with-day': () => 'ending và validUntil phải đi cùng nhau. Hãy ghi cả hai hoặc bỏ cả hai.',
  'successors-of-ending': () =>
    'số đơn vị kế thừa không hợp với cách kết thúc: merged và renamed cần đúng một, split cần từ hai, đơn vị chưa kết thúc thì không có.',
  'redirect-to-itself': () => 'địa chỉ mới trùng địa chỉ cũ. Hãy sửa một trong hai.',
  'unique-ids': () => 'hai mục có cùng mã (id). Hãy đặt mã khác cho một mục.',
  'byte-order-mark': () =>
    'tệp có dấu BOM ở đầu. Hãy lưu lại dạng UTF-8 không BOM, hoặc chạy: npm run check -- --fix',
  'utf-16': () =>
    'tệp lưu ở dạng UTF-16. Hãy lưu lại dạng UTF-8, hoặc chạy: npm run check -- --fix',
  'not-utf-8': () =>
    'tệp không phải UTF-8 (có thể là bảng mã cũ). Hãy mở bằng trình soạn thảo và lưu lại dạng UTF-8.',
  'no-front-matter': () =>
    'thiếu phần đầu tệp giữa hai dòng ---. Hãy thêm, theo mẫu trong docs/editing.md.',
  'missing-file': () => 'không có tệp này. Hãy tạo tệp, theo mẫu trong docs/editing.md.',
  'yaml-syntax': (it) =>
    `không đọc được YAML: ${YAML_ERRORS[it['code'] ?? ''] ?? 'dòng này viết sai'}.`,
  'not-a-list': () => 'tệp phải là một danh sách, mỗi mục bắt đầu bằng dấu gạch “- ”.',
  'file-name': (it) =>
    `tên tệp “${it['name']}” không dùng được. Chỉ dùng chữ thường không dấu, số và gạch nối.`,
  'file-name-nfc': (it) =>
    `tên tệp “${it['name']}” có dấu ở dạng tách rời. Hãy đổi sang chữ thường không dấu.`,
  'folder-named-like-file': (it) =>
    `“${it['name'] ?? ''}” là thư mục nhưng mang tên như một tệp. Hãy đổi tên thư mục hoặc thay bằng tệp.`,
  'stray-folder': (it) =>
    `thư mục “${it['name']}” không thuộc bài nào. Hãy đặt tên thư mục trùng tên tệp, hoặc chuyển đi.`,
  'stray-file': (it) =>
    `tệp “${it['name']}” không thuộc nơi này. Ảnh và tệp đính kèm đặt trong thư mục cùng tên với bài.`,
  'attachment-name': (it) =>
    `tên “${it['name']}” không dùng được trong địa chỉ. Chỉ dùng chữ thường không dấu, số, gạch nối, dấu chấm.`,
  'attachment-type': (it) =>
    `không nhận loại tệp này: “${it['name']}”. Ảnh dùng JPG, PNG, WebP hoặc SVG.`,
  'svg-code': (it) => `ảnh “${it['name']}” chứa mã chạy được. Hãy xuất lại ảnh SVG không có mã.`,
  'picture-broken': (it) => `không mở được ảnh “${it['name']}”. Hãy thay bằng tệp ảnh khác.`,
  'raw-html': (it) =>
    `có mã HTML “${it['found']}”. Hãy viết bằng Markdown; muốn in dấu < thì viết \\<.`,
  'mdx-code': () => 'hướng dẫn không được chứa import, export hoặc biểu thức { }. Hãy bỏ đoạn đó.',
  'mdx-syntax': () =>
    'không đọc được hướng dẫn từ dòng này: có thể thiếu thẻ đóng như </Steps>, hoặc thừa dấu < { }.',
  'unknown-component': (it) =>
    `không có thẻ <${it['found']}>. Hãy dùng một trong: ${it['allowed']}.`,
  'component-attribute': (it) =>
    `thuộc tính không đúng ở ${it['found']}. Thẻ này dùng: ${it['allowed'] === '' ? 'không có thuộc tính' : it['allowed']}.`,
  'picture-alt': () => 'ảnh thiếu lời mô tả. Hãy viết mô tả trong ngoặc vuông: ![mô tả](tep.jpg)',
  'heading-one': () => 'tiêu đề trong bài bắt đầu từ hai dấu ##, vì # là tiêu đề của trang.',
  'ambiguous-citation': (it) =>
    `viện dẫn “${it['citation']}” có thể là một trong nhiều văn bản: ${it['documents']}. Trang để nguyên chữ, không đặt liên kết. Hãy thêm ngày ban hành vào lời viện dẫn.`,
  'cited-clause-unknown': (it) =>
    `viện dẫn “${it['citation']}”: văn bản ${it['document']} không có điều khoản “${it['clause']}”. Hãy xem lại số điều khoản.`,
  'recorded-document-lost': (it) =>
    `văn bản này đã đăng nhưng không còn tệp ${it['collection']}/${it['id']}.md. Hãy khôi phục tệp; muốn gỡ văn bản thì ghi withdrawn.`,
  'recorded-clause-lost': (it) =>
    `điều khoản “${it['id']}” (${it['words']}) đã đăng nhưng không còn trong văn bản. ${it['movedTo'] ? `Có vẻ nó đã chuyển thành “${it['movedTo']}”: hãy ghi vào moved của tệp này` : 'Hãy ghi mã mới vào moved, hoặc lý do vào retired của tệp này'}.`,
  'recorded-clause-target': (it) =>
    `điều khoản cũ “${it['id']}” được chuyển tới “${it['to']}”, nhưng văn bản không có điều khoản ấy. Hãy sửa moved.`,
  'recorded-clause-twice': (it) =>
    `điều khoản “${it['id']}” vừa ở moved vừa ở retired. Hãy giữ một: moved nếu nội dung chuyển chỗ, retired nếu bị bỏ.`,
  'recorded-move-stands': (it) =>
    `moved ghi “${it['id']}” đã chuyển tới “${it['to']}”, nhưng văn bản vẫn có điều khoản “${it['id']}”. Nếu số cũ đã dùng lại thì hãy bỏ dòng này.`,
  'doubled-id': (it) => `mã “${it['id']}” đã có ở ${it['other']}. Hãy đặt mã khác.`,
  'comment-on-nothing': (it) =>
    `không có bài hay văn bản nào tên “${it['folder']}”. Thư mục của ý kiến phải mang tên bài, tên văn bản, hoặc gop-y.`,
  'comment-on-several': (it) =>
    `tên “${it['folder']}” trùng ở nhiều mục, không rõ ý kiến nói về mục nào. Hãy đổi tên một mục.`,
  unresolved: (it) =>
    `“${it['id']}” không trỏ tới ${TARGETS[it['target'] ?? ''] ?? 'mục nào'}. Hãy sửa mã, hoặc thêm mục đó.`,
  'unknown-clause': (it) =>
    `văn bản “${it['document']}” không có điều khoản “${it['clause']}”. Hãy xem mục lục của văn bản và sửa lại.`,
  'unknown-task': (it) =>
    `kế hoạch “${it['plan']}” không có nhiệm vụ “${it['task']}”. Hãy sửa mã nhiệm vụ.`,
  'wrong-folder': (it) =>
    `văn bản loại này đặt trong thư mục ${it['folder']}/. Hãy chuyển tệp, hoặc sửa loại.`,
  'document-name': (it) =>
    `tên tệp không khớp loại, số ký hiệu, ngày và nơi ban hành. Tên đúng: ${it['expected']}`,
  'change-before-publication': (it) =>
    `lời ghi lần sửa đề ngày ${it['on']}, trước khi trang được đăng (${it['from']}). Hãy xem lại ngày.`,
  'change-in-future': (it) =>
    `lời ghi lần sửa đề ngày ${it['on']}, sau hôm nay (${it['today']}). Hãy xem lại ngày.`,
  'history-behind': (it) =>
    `lời văn đã khác bản ghi cuối cùng trong lịch sử (ngày ${it['on']}). Hãy commit rồi chạy: npm run record`,
  'body-missing': () => 'chưa có phần nội dung. Hãy viết nội dung dưới dòng --- thứ hai.',
  'stub-with-body': () => 'ghi là “stub” nhưng có nội dung. Hãy đổi text thành full hoặc summary.',
  'missing-picture': (it) =>
    `không có ảnh “${it['name']}” trong thư mục ${it['folder']}/ cạnh bài. Hãy chép ảnh vào, hoặc sửa tên.`,
  'missing-attachment': (it) =>
    `không có tệp “${it['name']}” trong danh sách và thư mục ${it['folder']}/. Hãy chép tệp vào, hoặc sửa tên.`,
  'address-taken': (it) =>
    `địa chỉ ${it['address']} đã có trang khác. Hãy bỏ hoặc sửa địa chỉ cũ này.`,
  ...relationExplanations,
  ...studyExplanations,
  ...taskExplanations,
  'broken-link': (it) =>
    `liên kết tới ${it['address']} không dẫn đến trang nào. ${it['meant'] ? `Có phải ý là ${it['meant']}? Hãy sửa liên kết.` : 'Hãy mở trang cần dẫn tới, chép địa chỉ của trang ấy rồi sửa liên kết.'}`,
  'broken-anchor': (it) =>
    `liên kết tới ${it['address']}: trang có, nhưng không có mục đó. Hãy sửa phần sau dấu #.`,
  'outside-request': (it) =>
    `trang tải ${it['address']} từ nơi khác. Cổng chỉ được tải tệp của chính mình.`,
  'inline-code': (it) =>
    `trang có mã viết liền (${it['found']}), trái với chính sách an toàn nội dung.`,
};

const YAML_ERRORS: Record<string, string> = {
  BAD_INDENT: 'thụt đầu dòng chưa đúng; các trường cùng cấp phải thẳng hàng',
  DUPLICATE_KEY: 'một trường được ghi hai lần',
  MISSING_CHAR: 'thiếu dấu ngoặc, dấu nháy hoặc dấu hai chấm',
  TAB_AS_INDENT: 'dùng dấu cách thay cho phím Tab ở đầu dòng',
  UNEXPECTED_TOKEN: 'có dấu không đúng chỗ; chữ có dấu hai chấm hoặc # phải đặt trong "…"',
  MULTILINE_IMPLICIT_KEY: 'tên trường phải nằm trên một dòng và có dấu hai chấm sau nó',
  BLOCK_AS_IMPLICIT_KEY: 'có hai dấu hai chấm trên một dòng; hãy đặt giá trị trong "…"',
  ALIAS: 'không dùng bí danh * và & trong tệp nội dung',
};

/** The problem in an editor's words: what is wrong, and how to mend it. */
export function explain({ rule, values }: Problem): string {
  return EXPLANATIONS[rule]?.(values) ?? `không hợp lệ (${rule}).`;
}

/** Rules that have an explanation, so that a test can prove none is without. */
export const EXPLAINED_RULES: ReadonlySet<string> = new Set(Object.keys(EXPLANATIONS));
