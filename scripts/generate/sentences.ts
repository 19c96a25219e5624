/** Patterns of sentences that fit every topic; a Speaker fills their gaps. */

export const OPENINGS = [
  'Sáng {day}, tại {spot} ở {place}, {body} tổ chức {event}.',
  'Chiều {day}, {event} diễn ra tại {spot}, {place}.',
  '{event} ở {place} được tổ chức {day}, với sự tham gia của {group}.',
  'Hơn {n} người có mặt tại {spot} từ sớm {day} để dự {event} của {place}.',
  'Ở {place}, việc {work} được nhắc đến nhiều nhất trong mấy tuần qua.',
  'Không phải ai cũng tin là {place} sẽ {work} xong trong năm {year}.',
  'Đến {day}, {place} đã {work} được hơn nửa chặng đường.',
  'Từ đầu năm {year}, {group} ở {place} bắt tay vào {work}.',
];
export const DOINGS = [
  '{group} chia thành từng tổ, tổ nào cũng có người từng {work}.',
  'Việc {work} bắt đầu từ {spot} rồi lan ra các ngõ.',
  'Theo phân công, {body} lo phần giấy tờ, còn {group} trực tiếp {work}.',
  'Trước khi {work}, mọi người đã họp ba buổi để bàn về {thing}.',
  'Cách làm là vừa {work}, vừa ghi chép để lần sau khỏi vướng.',
  'Nhờ {work} sớm, {place} không phải chờ đến cuối năm như {other}.',
  'Phần khó nhất là {thing}, phải làm đi làm lại mới được.',
  'Những gì liên quan đến {thing} đều được niêm yết tại {spot}.',
  'Ai có ý kiến về {thing} thì ghi vào sổ đặt ở {spot}.',
  '{body} cử người xuống tận {place}, cùng {group} {work}.',
  'Cuộc họp {earlier} đã thống nhất cách {work}, nay chỉ việc làm theo.',
  'Một số nhà ở {place} còn tự bỏ tiền để {work} trước.',
  'Cả {place} coi {thing} là việc chung, không giao khoán cho riêng ai.',
  'Giữa chừng, {group} đề nghị đổi cách {work} và được chấp thuận.',
];
export const FIGURES = [
  'Tính đến {day}, {figure}.',
  'Theo {body}, {figure}, tăng so với cùng kỳ năm trước.',
  'Báo cáo gửi về xã ghi {figure}.',
  'Riêng ở {place}, {figure}.',
  'Con số được nhắc lại nhiều lần là {value}.',
  'Năm ngoái chưa ai dám nghĩ đến mức {value}.',
  'Tổng kinh phí cho việc này khoảng {money}, trong đó dân góp gần một phần ba.',
  'Bảng tổng hợp dán ở {spot} cho thấy {figure}.',
  'Kế hoạch năm {next} đặt ra mức cao hơn, dù hiện nay {figure}.',
];
export const QUOTES = [
  '“Chúng tôi làm chậm nhưng chắc, {thing} thì phải làm cho đến nơi đến chốn”, {person} nói.',
  '“Ngày trước cứ nhắc đến {thing} là cãi nhau, bây giờ thì khác”, {person} ở {place} kể.',
  'Theo {person}, muốn {work} thì trước hết phải bàn với {group}.',
  '{person} cho biết gia đình đã theo việc {work} từ {earlier}.',
  '“Tôi chỉ mong có {thing} để bà con đỡ vất vả”, {person} bày tỏ.',
  'Hỏi về {thing}, {person} cười: “Được cái là nhà nào cũng biết”.',
  '{person}, người gắn bó nhiều năm với {place}, nói rằng không thể {work} nếu thiếu {group}.',
];
export const PROBLEMS = [
  'Khó khăn lớn nhất là {problem}.',
  'Có lúc công việc phải dừng lại vì {problem}.',
  'Vẫn còn chuyện {problem}, {body} hứa xem lại trước {later}.',
  'Không phải mọi việc đều suôn sẻ: {problem}.',
  'Ở {other}, cũng vì {problem} mà việc này chậm mất {few} tuần.',
  'Người dân phản ánh {problem}, và đây là điều chưa giải quyết được.',
  'Nguyên nhân, theo {group}, là {problem}.',
];
export const NEXTS = [
  'Trước {later}, {body} sẽ tiếp tục {work} ở những nơi còn lại.',
  'Trong thời gian tới, {place} tập trung {work} và giữ gìn {thing}.',
  'Đến {later}, kết quả sẽ được đăng trên cổng thông tin của xã.',
  '{office} yêu cầu báo cáo lại về {thing} trước {later}.',
  'Sang năm {next}, cách làm này được đem sang {other}.',
  'Cuộc họp lần sau dự kiến tổ chức {later}, vẫn tại {spot}.',
  'Mọi ý kiến về {thing} xin gửi về {body} trước {later}.',
];
export const PASSING = [
  'Cùng ngày, {place} cũng bàn thêm về {thing}.',
  'Ngoài ra, buổi họp dành ít phút cho chuyện {work}, một việc thuộc phần {topic}.',
  'Một người hỏi sang {thing}, nhưng nội dung này để lại buổi sau.',
  'Bên lề, có ý kiến nhắc đến việc {work}.',
  'Cũng trong tuần, {other} tổ chức {event}.',
];
export const COLOURS = [
  'Trời hôm ấy nắng nhẹ, ai đến cũng được mời chén nước chè.',
  'Không có băng rôn, cũng không có bài phát biểu dài.',
  'Người già ngồi trong, người trẻ đứng ngoài hiên.',
  'Tiếng loa của thôn vang đến tận cuối ngõ.',
  'Ai về trước thì ký vào sổ, ai về sau thì dọn ghế.',
  'Câu chuyện cứ thế kéo dài cho đến gần trưa.',
  'Mọi thứ được ghi lại thành biên bản, có chữ ký của từng người.',
  'Điều đáng quý là không ai đứng ngoài cuộc.',
  'Những việc như thế này nhìn thì nhỏ mà làm mới biết là không nhỏ.',
  'Xã chưa có con số đầy đủ, nên bài này chỉ nêu những gì đã kiểm lại được.',
];
export const CLOSINGS = [
  'Kết thúc buổi làm việc, mọi người thống nhất gặp lại {later}.',
  'Việc {work} còn dài, nhưng ít nhất {place} đã có cách làm của mình.',
  'Chuyện {thing} ở {place}, vì thế, chưa dừng lại ở đây.',
  'Bài viết sẽ được cập nhật khi {body} công bố số liệu mới.',
  'Ra về, {group} vẫn còn nói với nhau về {thing}.',
];
export const HEADINGS = [
  'Vì sao phải {work}',
  'Chuyện ở {spot}',
  'Những con số của năm {year}',
  'Việc còn lại',
  '{group} nói gì',
  'Về {thing}',
  'Cách làm của {place}',
];
export const STANDFIRSTS = [
  '{place} vừa {work}, với {figure}.',
  '{event} ở {place} cho thấy việc {work} không thể làm một mình.',
  'Sau nhiều lần bàn, {group} ở {place} đã tìm được cách {work}.',
  'Nói đến {thing} ở {place}, ai cũng nhắc chuyện {problem}.',
  '{figure}: đó là kết quả mà {place} nêu tại {event}.',
  'Ghi lại từ {event} tại {spot}, {place}, {day}.',
];
export const TITLES = [
  '{place}: {event}',
  '{work} ở {place}',
  '{place} {work}',
  'Chuyện {thing} ở {place}',
  '{place} bàn cách {work}',
  'Khi {problem}',
  'Sau {event}, {place} còn gì phải làm?',
  'Hỏi đáp về {thing} ở {place}',
  'Từ {thing} đến {thing}: ghi ở {place}',
  '{figure}: {place} đã làm thế nào?',
  '{group} ở {place} {work}',
  'Vì sao {place} chậm {work}?',
  'Nhìn lại {event} năm {year}',
  'Dự {event} ở {place}',
  '{place} và câu chuyện {thing}',
  'Muốn {work}, {place} phải chờ gì?',
  'Thêm một năm {place} {work}',
  '{thing}: việc chung của {place}',
];
export const CITINGS = [
  'Việc này làm theo {cite}.',
  'Căn cứ được nhắc đến là {cite}.',
  '{cite} yêu cầu {work}, và {place} đang làm đúng như vậy.',
  'Nhiều người còn hỏi {cite} áp dụng từ bao giờ.',
  '{body} cho biết đã gửi {cite} đến từng thôn.',
];
export const RARITIES = [
  'Riêng {rare} ở {place} thì giữ nguyên, không thay đổi trước {later}.',
  'Đối với {rare} tại {place}, {body} xem xét riêng và trả lời trước {later}.',
  'Với {rare} còn lại ở {place}, mức hỗ trợ là {money} và chỉ trả một lần.',
];
