import type { Draw } from './draw.ts';

/** Pen names that sign articles. */
export const PEOPLE = [
  {
    id: 'ban-bien-tap',
    name: 'Ban biên tập',
    title: 'Ban biên tập Cổng thông tin xã Thử Nghiệm',
    body: 'ban-bien-tap-cong',
  },
  ...[
    ['nhip-dau', 'Nhịp Đầu'],
    ['ke-o', 'Kẻ Ô'],
    ['muc-tim', 'Mực Tím Nháp'],
    ['but-chi-hai-b', 'Bút Chì Hai B'],
    ['dong-ke', 'Dòng Kẻ'],
    ['le-trang', 'Lề Trang'],
    ['to-phan-hong', 'Tờ Phấn Hồng'],
    ['ban-nhap', 'Bản Nháp'],
  ].map(([id = '', name = '']) => ({
    id,
    name,
    title: 'Cộng tác viên (bút danh hư cấu)',
    body: 'ban-bien-tap-cong',
  })),
];

const FAMILY = 'Nguyễn;Trần;Lê;Phạm;Hoàng;Vũ;Đặng;Bùi;Đỗ;Ngô;Dương;Lý'.split(';');
/** No one is called so. */
const GIVEN =
  'Thử;Mẫu;Nháp;Phỏng;Ướm;Giả Định;Ví Dụ;Thí Nghiệm;Tưởng Tượng;Minh Họa;Kiểm Thử;Đặt Ra'.split(
    ';',
  );
const MIDDLE = 'Văn;Thị;Đình;Hữu;Ngọc;Quang'.split(';');

/** A name that is plainly invented: Trần Văn Nháp. */
export function inventName(draw: Draw): string {
  return `${draw.pick(FAMILY)} ${draw.pick(MIDDLE)} ${draw.pick(GIVEN)}`;
}

/** A person as news call one: `ông Trần Văn Nháp`. */
export function inventPerson(draw: Draw): string {
  const name = inventName(draw);
  const isWoman = name.includes(' Thị ');
  const forms = isWoman ? ['bà', 'chị', 'cô'] : ['ông', 'anh', 'bác'];
  return `${draw.pick(forms)} ${name}`;
}
