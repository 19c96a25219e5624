/** Patterns of sentences in official documents. */

export const DUTIES = [
  'Giao {body} chủ trì {work}, xong trước {later}.',
  '{body} phối hợp với {group} để {work}.',
  'Ưu tiên {work} tại {place} và {other}.',
  'Tổ chức {work} trên địa bàn, bảo đảm công khai, dân chủ.',
  'Rà soát {thing}, lập danh sách và niêm yết tại {spot}.',
  'Quản lý chặt chẽ {thing}, không để phát sinh khiếu nại kéo dài.',
  'Mỗi quý một lần, {body} báo cáo bằng văn bản về {thing}.',
  'Trường hợp {problem} thì lập biên bản và xử lý trong {n} ngày.',
  'Khắc phục tình trạng {problem} trong năm {next}.',
  'Hồ sơ về {thing} gồm đơn đề nghị, bản sao giấy tờ liên quan và biên bản họp thôn.',
  'Nhân dân được bàn, được góp ý và được giám sát việc {work}.',
  'Kinh phí {work} không quá {money}, lấy từ nguồn chi thường xuyên.',
  'Hỗ trợ {money} cho {group} khi {work} đúng quy định.',
  'Các thôn báo cáo kết quả {work} về {body} trước {later}.',
  'Nghiêm cấm lợi dụng {thing} để trục lợi.',
  'Người đứng đầu chịu trách nhiệm nếu để {problem}.',
  '{body} và các đơn vị có liên quan chịu trách nhiệm về tiến độ, chất lượng của việc {work} trong phạm vi được giao.',
  'Các thôn, các tổ chức đoàn thể và {group} có quyền biết, có quyền bàn và được trả lời về {thing} trong {n} ngày.',
  'Trong quá trình {work}, nếu có khó khăn thì {body} báo cáo với cấp có thẩm quyền và thông báo cho người dân của {place}.',
  'Việc quản lý và sử dụng {thing} phải đúng mục đích, có sổ theo dõi và được công khai cho các hộ.',
];
export const AIMS = [
  'Phấn đấu {figure} vào năm {next}.',
  'Đến cuối năm {next}, {figure}.',
  'Chỉ tiêu giao cho {place}: {figure}.',
  'Giữ vững kết quả đã có, trong đó {figure}.',
  'Kết quả của năm trước và các điều kiện của địa phương cho phép đặt mục tiêu {figure}.',
];
export const STATES = [
  'Thời gian qua, {group} đã {work}; {figure}.',
  'Việc {work} có chuyển biến, nhất là ở {place}.',
  'Tuy nhiên, {problem}; kết quả ở {other} còn thấp.',
  'Nguyên nhân chủ yếu là {problem}, trong khi công tác tuyên truyền chưa thường xuyên.',
  'Kết quả kiểm tra tại {spot} cho thấy {figure}.',
  'Nhận thức của cán bộ và của {group} về {thing} đã được nâng lên, các việc làm cụ thể ngày càng nhiều và có chất lượng.',
];
export const BEGINNINGS = [
  'Để {work} có kết quả, cơ quan ban hành quyết định những nội dung sau đây.',
  'Sau khi xem xét tình hình {topic} ở {place}, nội dung được thống nhất như sau.',
  'Qua theo dõi việc {work}, cơ quan ban hành nêu các nội dung dưới đây.',
  'Nhằm giải quyết việc {problem}, các nội dung sau được thực hiện từ {day}.',
];
export const ENDS = [
  'Văn bản này có hiệu lực từ ngày ký.',
  '{body} theo dõi, đôn đốc và tổng hợp kết quả thực hiện.',
  'Trong quá trình thực hiện, nếu có vướng mắc thì phản ánh về {office} để xem xét.',
  'Các đơn vị, cá nhân có liên quan căn cứ văn bản này để thực hiện.',
  '{body}, các chi bộ, các đoàn thể và nhân dân trong xã chịu trách nhiệm thi hành văn bản này.',
];
export const ARTICLE_HEADINGS = [
  'Về {thing}',
  'Trách nhiệm của {body}',
  'Việc {work}',
  'Quyền của {group}',
  'Quản lý {thing}',
  'Kinh phí',
  'Xử lý vi phạm',
  'Công khai và giám sát',
];
export const SECTION_HEADINGS = [
  'TÌNH HÌNH',
  'MỤC ĐÍCH, YÊU CẦU',
  'NHIỆM VỤ, GIẢI PHÁP',
  'KINH PHÍ',
  'TỔ CHỨC THỰC HIỆN',
];
export const CHAPTER_HEADINGS = ['QUY ĐỊNH CHUNG', 'QUY ĐỊNH CỤ THỂ', 'ĐIỀU KHOẢN THI HÀNH'];
export const SUBJECTS = [
  'Về {work}',
  'Về việc {work} tại {place}',
  'Quy định về {thing}',
  'Về tăng cường {work} năm {year}',
  'Về quản lý {thing} trên địa bàn',
  'Về {thing} và {thing}',
  'Về một số nhiệm vụ {topic} năm {next}',
  'Về tổ chức {event}',
];
