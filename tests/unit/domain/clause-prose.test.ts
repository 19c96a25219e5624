import { describe, expect, test } from 'vitest';
import { parseClauses } from '../../../src/domain/clause.ts';

function ids(text: string): string[] {
  return parseClauses(text).map(({ id }) => id);
}

test.each([
  'Theo Luật số 1. Năm 2023. Khoản chi 2. Tiếp theo là việc khác.',
  'Năm 2023. Khoản chi thường xuyên tăng.',
  'Điều 5 Luật Đất đai quy định việc này.',
  'Mục III Nghị quyết này nêu bốn việc.',
  'Mục tiêu là 1. Mục đích là 2.',
  'Chương trình hành động có ba việc.',
  'Phần lớn hộ dân đồng ý. Phần mềm đã cài.',
  'Phụ lục này có hai trang.',
  'Điểm mới là cách chấm điểm.',
  'V. I. Lênin viết nhiều về việc này.',
  'C. Mác và Ph. Ăngghen viết.',
  '15.7.2019 là ngày khởi công.',
  '2.400.000 đồng mỗi tháng.',
  '2026. Năm ấy xã mới lập.',
  '- Đường thôn\n- Ngõ xóm',
  '```\n1. Xã\n```',
  '    1. Xã',
  '| 1. Xã | a) Thôn |\n| --- | --- |\n| 2. Xã | b) Thôn |',
  'Việc | Nơi\n--- | ---\n1. Đào | Thôn',
  '> Điều 5. Mức hỗ trợ\n>\n> 1. Xã cấp xi măng.',
  '“Điều 5. Mức hỗ trợ\n\n1. Xã cấp xi măng.\n\n2. Thôn góp công.”',
  '"Điều 5. Mức hỗ trợ\n\n1. Xã cấp xi măng."',
  '«Điều 5. Mức hỗ trợ\n\n1. Xã cấp xi măng».',
  '',
])('opens no clause: %j', (text) => {
  expect(ids(text)).toEqual([]);
});

describe('inside a clause', () => {
  test.each([
    ['1. Chi cho giai đoạn 2. Tiếp theo làm đường.', ['khoan-1']],
    ['1. Việc năm 2023. 2024. Năm sau.', ['khoan-1']],
    ['1. Theo quy định tại khoản\n2. Trường hợp khác thì thôi.', ['khoan-1']],
    ['1. Thực hiện theo điểm a) và điểm b) của văn bản.', ['khoan-1']],
    ['1. Tỷ lệ tăng:\n1.5 triệu đồng một hộ.', ['khoan-1']],
    ['1. Xã cấp.\n\n3.5. Tăng nữa.', ['khoan-1']],
    ['1. Xã cấp:\n\n    1. cát\n    2. đá\n\n2. Thôn góp.', ['khoan-1', 'khoan-2']],
    ['1. Sửa khoản 2 như sau: “2. Mức: a) Cát; b) Đá.” 2. Bãi bỏ.', ['khoan-1', 'khoan-2']],
    ['1. Gọi là “mức\n2. hai” trong xã.\n\n2. Bãi bỏ.', ['khoan-1', 'khoan-2']],
  ])('numbers of the prose open nothing: %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('the new words of an amended article open nothing, what follows them does', () => {
    const text = [
      '## Điều 1. Sửa đổi, bổ sung Quy chế',
      '1. Điều 5 được sửa như sau:',
      '“Điều 5. Lịch tiếp',
      '1. Thứ Năm gọi là “ngày tiếp”.',
      'a) Buổi sáng;',
      '2. Việc gấp được tiếp ngay.”.',
      '2. Bãi bỏ Điều 6.',
      '## Điều 2. Hiệu lực',
    ].join('\n\n');
    expect(ids(text)).toEqual(['dieu-1', 'dieu-1/khoan-1', 'dieu-1/khoan-2', 'dieu-2']);
  });

  test('a quotation mark that is never closed hides nothing', () => {
    expect(ids('1. Gọi là “mức chung.\n\n2. Bãi bỏ.\n\n3. Hết “tạm”.')).toEqual([
      'khoan-1',
      'khoan-2',
      'khoan-3',
    ]);
  });
});

describe('a broken line', () => {
  test.each([
    ['after a sentence', 'Điều 2. Đối tượng\n1. Hộ nghèo.\n2. Hộ cận nghèo:\na) Cũ;\nb) Mới.', 5],
    ['after a short title', '1. Chất lượng\na) Cát;\nb) Đá.\n2. Nguồn lực\na) Tiền.', 5],
    ['after a page number', '1. Hộ nghèo.\n12\n2. Hộ cận nghèo.', 2],
    ['after a speck', '=1. Hộ nghèo.\n\n: 2. Hộ cận nghèo.', 2],
    ['in the middle of a sentence', 'Điều 1. Theo Điều 5 và Điều\n6. Trường hợp khác.', 1],
  ])('%s', (_, text, count) => {
    expect(ids(text)).toHaveLength(count);
  });
});

describe('the words of a clause', () => {
  const textOf = (text: string) => parseClauses(text).map((clause) => clause.text);

  test('leave out label and signs', () => {
    expect(textOf('### 1. Đường thôn\n\nLàm mười cây số.\n\n- **a)** Cát;')).toEqual([
      'Đường thôn\n\nLàm mười cây số.',
      'Cát;',
    ]);
  });

  test.each(['## GHI CHÚ\n\nBản chép tay.', 'Nơi nhận:\n\n- Như Điều 4;'])(
    'end before %j',
    (after) => {
      expect(textOf(`### Điều 4. Thi hành\n\nXã thi hành.\n\n${after}`)).toEqual([
        'Thi hành\n\nXã thi hành.',
      ]);
    },
  );

  test('go on below a deeper heading', () => {
    expect(textOf('## Điều 4. Thi hành\n\n### Lưu ý\n\nXã thi hành.')).toEqual([
      'Thi hành\n\n### Lưu ý\n\nXã thi hành.',
    ]);
  });
});

describe('ids stay when', () => {
  const before =
    'Điều 1. Phạm vi\n\n1. Đường thôn.\n\n2. Ngõ xóm.\n\nĐiều 2. Hiệu lực\n\n1. Từ ngày ký.';

  test.each([
    ['a chapter is set above', `## Chương I. CHUNG\n\n${before}`],
    ['a clause is inserted', before.replace('2. Ngõ', '1a. Cầu cống.\n\n2. Ngõ')],
    ['a clause falls away', before.replace('1. Đường thôn.\n\n', '')],
    ['words change', before.replaceAll('thôn', 'làng')],
    ['headings are marked', before.replaceAll('Điều', '## Điều')],
    ['paragraphs are joined', before.replaceAll('.\n\n', '.\n')],
    ['an annex is added', `${before}\n\nPhụ lục\n\n1. Tuyến thôn Giữa`],
  ])('%s', (_, after) => {
    const kept = ids(after);
    const lost = ids(before).filter((id) => !kept.includes(id));
    expect(lost).toEqual(
      after.includes('1. Đường') ? [] : after.includes('làng') ? [] : ['dieu-1/khoan-1'],
    );
  });

  test('a number comes twice: the second takes a suffix, and so does what lies below it', () => {
    expect(ids('Điều 1. A\n\n1. B\n\nĐiều 1. C\n\n1. D')).toEqual([
      'dieu-1',
      'dieu-1/khoan-1',
      'dieu-1-lap-2',
      'dieu-1-lap-2/khoan-1',
    ]);
  });
});
