import { describe, expect, test } from 'vitest';
import { onlyCitation } from './cited.ts';

describe('a law that the table lacks is cited by its whole title', () => {
  test.each([
    ['Luật Trí tuệ nhân tạo năm 2025', 'Luật Trí tuệ nhân tạo', 2025],
    ['Luật Về người khuyết tật năm 2010', 'Luật Về người khuyết tật', 2010],
    ['Luật Nông thôn mới năm 2031', 'Luật Nông thôn mới', 2031],
    ['Luật Hàng không vũ trụ năm 2031', 'Luật Hàng không vũ trụ', 2031],
    ['Luật Phòng không mặt đất năm 2031', 'Luật Phòng không mặt đất', 2031],
    ['Luật Phát triển làng nghề nhỏ và vừa năm 2031', 'Luật Phát triển làng nghề nhỏ và vừa', 2031],
    [
      'Luật Công nghiệp quốc phòng, an ninh và động viên công nghiệp năm 2024',
      'Luật Công nghiệp quốc phòng, an ninh và động viên công nghiệp',
      2024,
    ],
    [
      'Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia năm 2007',
      'Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia',
      2007,
    ],
    [
      'Luật Giám sát và phản biện xã hội của Mặt trận Tổ quốc năm 2031',
      'Luật Giám sát và phản biện xã hội của Mặt trận Tổ quốc',
      2031,
    ],
    ['Luật Đường sắt đô thị năm 2031', 'Luật Đường sắt đô thị', 2031],
    ['Luật Sửa đổi Luật Đất đai năm 2031', 'Luật Sửa đổi Luật Đất đai', 2031],
    [
      'Luật sửa đổi, bổ sung một số điều của 11 luật về quân sự, quốc phòng năm 2025',
      'Luật sửa đổi, bổ sung một số điều của 11 luật về quân sự, quốc phòng',
      2025,
    ],
  ])('%s', (text, name, year) => {
    const cited = `khoản 2 Điều 5 ${text}`;
    expect(onlyCitation(`theo ${cited} thì`)).toMatchObject({
      text: cited,
      targets: ['dieu-5/khoan-2'],
      doc: { kind: 'named', name, year },
      issues: [],
    });
  });

  test.each([
    [
      'Pháp lệnh Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại ' +
        'Tòa án nhân dân số 03/2022/UBTVQH15',
      '03/2022/UBTVQH15',
    ],
    ['Luật Bảo hộ công dân theo thỏa thuận quốc tế số 12/2031/QH17', '12/2031/QH17'],
  ])('its number closes even a title with "tại" or "theo": %s', (text, symbol) => {
    expect(onlyCitation(`theo ${text} thì`)).toMatchObject({ text, doc: { symbol } });
  });
});

describe('a law ends where the sentence goes on', () => {
  test.each([
    ['Luật Trí tuệ nhân tạo', ' tại xã năm 2026'],
    ['Luật Trí tuệ nhân tạo', ' quy định rõ'],
    ['Luật Trí tuệ nhân tạo', ' và các văn bản hướng dẫn'],
    ['Luật Trí tuệ nhân tạo', ' mới được thông qua'],
    ['Luật Phát triển làng nghề nhỏ và vừa', ' quy định các mức'],
    ['Luật Đất đai', ' tại địa phương năm 2024'],
    ['Luật Đất đai', ' đợt đầu năm 2024'],
    ['Luật Căn cước', ' trên địa bàn xã năm 2024'],
    ['Luật Bảo vệ môi trường', ' mới được ban hành năm 2020'],
  ])('%s |%s', (text, rest) => {
    const expected = { text, doc: { kind: 'named', year: null }, issues: ['missing-year'] };
    expect(onlyCitation(`tuyên truyền ${text}${rest}`)).toMatchObject(expected);
  });

  test('the National Assembly is its maker and no part of its title', () => {
    expect(onlyCitation('Luật Trí tuệ nhân tạo của Quốc hội năm 2025').doc).toMatchObject({
      name: 'Luật Trí tuệ nhân tạo',
      issuer: 'Quốc hội',
      year: 2025,
    });
  });
});

test('a law that was drafted as a revision is the law of its year', () => {
  const text = 'Luật Đất đai (sửa đổi) năm 2024';
  expect(onlyCitation(text)).toMatchObject({ text, doc: { name: 'Luật Đất đai', year: 2024 } });
});

test('older texts write a title in small letters, where its year shows that it is one', () => {
  const { doc } = onlyCitation('theo Luật nghĩa vụ quân sự năm 2015');
  expect(doc).toMatchObject({ name: 'Luật Nghĩa vụ quân sự', year: 2015 });
});
