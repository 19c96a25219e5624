import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { studyViews } from '../../../src/catalog/views/study.ts';
import { writeDirective } from '../../support/directive.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const ID = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const OLD = 'nghi-quyet-01-nq-du-2020-01-01-xa-thu';
const FILE = `resolutions/${ID}.md`;
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

function matter(day = '2026-11-24') {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  const views = studyViews(toPortal(library, new Date(`${day}T05:00:00Z`)), 'resolutions');
  return views.find(({ id }) => id === ID)?.view.matter ?? expect.fail('no page');
}

/** The resolution that the fixture's own replaces, held by the portal. */
function holdReplaced(): void {
  folder.write(
    `resolutions/${OLD}.md`,
    `---
type: nghi-quyet
symbol: 01-NQ/ĐU
issuedOn: 2020-01-01
subject: Về đường thôn cũ
issuers: [dang-uy]
text: full
source: { name: Văn phòng, checkedOn: 2026-06-01, verification: verified }
---

## I. MỤC TIÊU CŨ

Năm cây số, theo [bản đồ](https://ban-do.example/).
`,
  );
  folder.replace(FILE, '    outside: {', `    document: ${OLD}\n    # {`);
  folder.replace(FILE, '    clauses: [muc-i]\n', '');
}

describe('a new point stands beside what it replaces', () => {
  test('in the words of both documents, each with its place', () => {
    holdReplaced();
    const [point] = matter().newPoints;
    expect(point).toMatchObject({
      text: 'Dân góp công',
      present: {
        label: 'khoản 1 Mục I',
        address: '#muc-i/khoan-1',
        parts: [
          { heading: 'Đường thôn', paragraphs: ['Làm mười cây số đường thôn trước năm 2030.'] },
        ],
      },
      former: {
        label: 'Nghị quyết 01-NQ/ĐU, Mục I',
        address: `/nghi-quyet/${OLD}/#muc-i`,
        parts: [{ heading: 'MỤC TIÊU CŨ', paragraphs: ['Năm cây số, theo bản đồ.'] }],
      },
    });
    expect(matter().replaced).toEqual([
      { label: 'Nghị quyết 01-NQ/ĐU', address: `/nghi-quyet/${OLD}/` },
    ]);
  });

  test('by name where the portal does not hold the replaced document', () => {
    const [point] = matter().newPoints;
    expect(point?.former).toEqual({ label: 'Nghị quyết 01-NQ/ĐU, Mục I', parts: [] });
  });

  test('with all that stands below the clause', () => {
    folder.replace(FILE, 'clause: muc-i/khoan-1, replaced', 'clause: muc-i/khoan-2, replaced');
    expect(matter().newPoints[0]?.present?.parts).toEqual([
      { label: '', heading: 'Đường ngõ', paragraphs: [], depth: 0 },
      { label: 'a)', heading: '', paragraphs: ['Mỗi thôn một tuyến;'], depth: 1 },
      { label: 'đ)', heading: '', paragraphs: ['Mỗi xóm một ngõ.'], depth: 1 },
    ]);
  });
});

describe('the course of a document', () => {
  const told = (day?: string) =>
    matter(day).events.map(({ day: { text }, parts }) => [
      text,
      parts.map((part) => part.text).join(''),
    ]);

  test('tells what became of it and what it did, in the order of time', () => {
    writeDirective(folder, {
      fields: `relations: [{ kind: amends, document: ${ID}, clauses: [muc-i/khoan-1], quotation: Sửa. }]\neffectiveFrom: 2026-04-01`,
    });
    expect(told()).toEqual([
      ['15/01/2026', 'Đảng ủy xã Thử ban hành'],
      ['15/01/2026', 'Bắt đầu có hiệu lực'],
      ['15/01/2026', 'Thay thế Mục I Nghị quyết 01-NQ/ĐU'],
      ['10/02/2026', 'Mục I được triển khai bởi Kế hoạch 02-KH/ĐU (ban biên tập đối chiếu)'],
      ['01/04/2026', 'Khoản 1 Mục I được sửa đổi, bổ sung bởi Chỉ thị 09-CT/ĐU'],
      ['31/12/2030', 'Ngày cuối cùng có hiệu lực'],
    ]);
  });

  test('says what is to come on the portal’s day', () => {
    const coming = (day: string) =>
      matter(day).events.flatMap(({ day: { iso }, isComing }) => (isComing ? [iso] : []));
    expect(coming('2026-11-24')).toEqual(['2030-12-31']);
    expect(coming('2031-01-01')).toEqual([]);
  });
});

test('terms of the glossary stand with the clause that uses them first', () => {
  folder.append(
    'glossary.yaml',
    '- { id: mot-tuyen, term: một tuyến, definition: Một con đường. }\n',
  );
  expect(matter().terms).toContainEqual({
    term: { label: 'một tuyến', address: '/thuat-ngu/#mot-tuyen' },
    definition: 'Một con đường.',
    clause: { label: 'điểm a khoản 2 Mục I', address: '#muc-i/khoan-2/diem-a' },
  });
});

test('an answer quotes the clause of the document', () => {
  expect(matter().questions).toMatchObject([
    {
      ask: 'Ai chủ trì?',
      options: ['Ủy ban', 'Trường học'],
      answer: 'Ủy ban',
      quoted: { address: '#muc-i/khoan-1' },
    },
  ]);
});
