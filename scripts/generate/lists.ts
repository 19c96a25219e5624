import { stringify } from 'yaml';
import { BODIES } from './bodies.ts';
import type { RegisteredDocument } from './documents/register.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { TOPICS } from './vocabulary.ts';

const SECTIONS = [
  ['thoi-su', 'Thời sự', 'Kỳ họp, ngân sách và những việc cả xã cùng quan tâm.'],
  ['kinh-te', 'Kinh tế – Nông nghiệp', 'Mùa vụ, chợ, đường, điện và chuyện làm ăn.'],
  ['xa-hoi', 'Văn hóa – Xã hội', 'Đời sống, lễ hội, chính sách xã hội.'],
  ['giao-duc-y-te', 'Giáo dục – Y tế', 'Trường lớp và trạm y tế.'],
  ['cai-cach', 'Cải cách hành chính', 'Thủ tục, dữ liệu, đất đai.'],
  ['xay-dung-dang', 'Xây dựng Đảng', 'Sinh hoạt chi bộ, kiểm tra, giám sát.'],
  ['an-toan', 'An ninh – An toàn', 'Trật tự, phòng cháy, thiên tai, quốc phòng.'],
  ['ban-doc', 'Bạn đọc', 'Đơn thư, phản ánh và trả lời.'],
].map(([id, name, description]) => ({ id, name, description }));

const DEMO =
  'Xã Thử Nghiệm và tỉnh Giả Tưởng không có thật. Mọi văn bản, người và con số ở đây được sinh tự động để thử phần mềm; văn bản mang tên cơ quan trung ương cũng là đặt ra.';

const SITE = {
  name: 'Cổng thông tin xã Thử Nghiệm',
  tagline: 'Tin tức, nghị quyết, kế hoạch của một xã hư cấu',
  description: 'Cổng thông tin của một xã hư cấu, sinh tự động để đo và thử phần mềm.',
  address: 'https://xa-thu-nghiem.example',
  body: 'ubnd',
  timeZone: 'Asia/Ho_Chi_Minh',
  contact: { email: 'vanphong@xa-thu-nghiem.example' },
  navigation: [
    { label: 'Tin tức', address: '/tin-tuc/' },
    { label: 'Nghị quyết', address: '/nghi-quyet/' },
    { label: 'Văn bản', address: '/van-ban/' },
    { label: 'Kế hoạch', address: '/ke-hoach/' },
    { label: 'Tiến độ', address: '/tien-do/' },
    { label: 'Hướng dẫn', address: '/huong-dan/' },
  ],
  demoNotice: DEMO,
};

const GLOSSARY = [
  ['chi-bo', 'Chi bộ', 'Tổ chức của Đảng ở cơ sở, sinh hoạt mỗi tháng một lần.'],
  ['cap-uy', 'Cấp ủy', 'Cơ quan lãnh đạo của đảng bộ, chi bộ giữa hai kỳ đại hội.'],
  ['hdnd', 'Hội đồng nhân dân', 'Cơ quan quyền lực nhà nước ở địa phương, do cử tri bầu ra.'],
  ['ubnd', 'Ủy ban nhân dân', 'Cơ quan chấp hành của Hội đồng nhân dân.'],
  ['quy-khong-chia', 'Quỹ không chia', 'Phần vốn của hợp tác xã không chia cho thành viên.'],
  ['ho-can-ngheo', 'Hộ cận nghèo', 'Hộ có thu nhập cao hơn chuẩn nghèo một chút.'],
  ['bao-dong', 'Báo động lũ', 'Mức nước sông mà từ đó phải trực và chuẩn bị sơ tán.'],
  ['dat-cong-ich', 'Đất công ích', 'Đất của xã để cho thuê hoặc làm việc chung.'],
].map(([id, term, definition]) => ({ id, term, definition }));

const ABBREVIATIONS: Record<string, string[]> = { hdnd: ['HĐND'], ubnd: ['UBND'] };

/** Files of a portal that hold lists: the site, bodies, places, people, sections, topics and so on. */
export function listFiles(
  documents: readonly RegisteredDocument[],
): { file: string; text: string }[] {
  const resolution = documents.findLast(({ collection }) => collection === 'resolutions');
  const topics = TOPICS.map(({ id, name, description }) => ({ id, name, description }));
  const glossary = GLOSSARY.map((term) => {
    const alsoWritten = ABBREVIATIONS[term.id ?? ''];
    return { ...term, ...(alsoWritten && { alsoWritten }) };
  });
  const redirects = [
    { from: '/tin/', to: '/tin-tuc/' },
    { from: '/van-ban-moi/', to: '/van-ban/' },
    ...(resolution ? [{ from: '/nq-moi-nhat/', to: `/nghi-quyet/${resolution.id}/` }] : []),
  ];
  const notices = [
    { id: 'du-lieu-thu', text: 'Cổng này chỉ để thử phần mềm.', link: '/gioi-thieu/' },
    {
      id: 'thong-bao-cu',
      text: 'Lịch tiếp công dân tháng 5 đã đổi.',
      publishAt: '2026-05-01T07:00:00+07:00',
      unpublishAt: '2026-06-01T07:00:00+07:00',
    },
  ];
  const lists = {
    site: SITE,
    bodies: BODIES,
    places: PLACES,
    people: PEOPLE,
    sections: SECTIONS,
    topics,
    glossary,
    notices,
    redirects,
  };
  return Object.entries(lists).map(([name, value]) => ({
    file: `${name}.yaml`,
    text: stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
  }));
}
