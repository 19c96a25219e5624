import { z } from 'zod';
import { portalAddress, reference, text, webAddress } from './fields.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** Facts of one portal: `site.yaml`. */
export const siteSchema = z.strictObject({
  name: text.meta({ term: 'tên cổng', example: 'Cổng thông tin xã Minh Hoạ' }),
  tagline: text.meta({ term: 'dòng giới thiệu', example: 'Tin tức, nghị quyết, kế hoạch' }),
  description: text.meta({ term: 'mô tả', example: 'Văn bản, kế hoạch và kết quả của xã.' }),
  /** Scheme and host under which the portal is published. */
  address: webAddress.meta({ term: 'địa chỉ', example: 'https://xa-minh-hoa.example' }),
  /** Folder below that host; `/` when the portal has the host to itself. */
  basePath: z
    .string()
    .regex(/^\/([a-z0-9._-]+\/)*$/)
    .default('/')
    .meta({ term: 'thư mục gốc', example: '/cong-khai/' }),
  body: reference('bodies').meta({
    term: 'cơ quan chủ quản',
    example: 'ubnd-xa',
  }),
  timeZone: z
    .string()
    .refine(isTimeZone, { params: { rule: 'time-zone' } })
    .default('Asia/Ho_Chi_Minh')
    .meta({ term: 'múi giờ', example: 'Asia/Ho_Chi_Minh' }),
  contact: z
    .strictObject({
      email: z.email().optional().meta({ term: 'thư điện tử', example: 'vanphong@example.vn' }),
      phone: text.optional().meta({ term: 'điện thoại', example: '0123 456 789' }),
      postal: text.optional().meta({ term: 'địa chỉ thư', example: 'Trụ sở UBND xã' }),
    })
    .default({})
    .meta({ term: 'liên hệ', example: '{ email: vanphong@example.vn }' }),
  /** Main navigation, in order. */
  navigation: z
    .array(
      z.strictObject({
        label: text.meta({ term: 'nhãn', example: 'Tin tức' }),
        address: portalAddress.meta({ term: 'địa chỉ', example: '/tin-tuc/' }),
      }),
    )
    .min(1)
    .meta({ term: 'điều hướng', example: '[{ label: Tin tức, address: /tin-tuc/ }]' }),
  colours: z
    .strictObject({
      accent: colour.meta({ term: 'màu nhấn (nền sáng)', example: '"#a3161b"' }),
      accentDark: colour.meta({ term: 'màu nhấn (nền tối)', example: '"#ff8a85"' }),
    })
    .optional()
    .meta({ term: 'màu', example: '{ accent: "#a3161b", accentDark: "#ff8a85" }' }),
  /** Said on every page of a portal that demonstrates the software. */
  demoNotice: text
    .optional()
    .meta({ term: 'lời báo minh hoạ', example: 'Đây là trang minh hoạ phần mềm.' }),
  /** What a reader is told before writing; absent, the form is off and a mail link stands in its place. */
  feedback: z
    .strictObject({
      purpose: text.meta({
        term: 'mục đích xử lý',
        example: 'Chuyển ý kiến đến cơ quan phụ trách và đăng cùng lời trả lời.',
      }),
      /** Body that answers for the readers' data. */
      controller: reference('bodies').meta({ term: 'bên kiểm soát dữ liệu', example: 'ubnd-xa' }),
      /** Days after sending until the email, and all of a comment that was refused, is erased. */
      retentionDays: z
        .int()
        .min(1)
        .max(3650)
        .meta({ term: 'số ngày lưu thư điện tử', example: '180' }),
      rights: text.meta({
        term: 'quyền của người gửi',
        example: 'Bạn có thể yêu cầu xem, sửa, xoá dữ liệu của mình tại Văn phòng UBND xã.',
      }),
    })
    .optional()
    .meta({
      term: 'góp ý',
      example: '{ purpose: …, controller: ubnd-xa, retentionDays: 180, rights: … }',
    }),
  /** Terms under which the open data of the portal may be used again. */
  dataLicence: z
    .strictObject({
      name: text.meta({ term: 'tên giấy phép', example: 'Creative Commons Ghi công 4.0' }),
      address: webAddress.optional().meta({
        term: 'địa chỉ toàn văn',
        example: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
      }),
    })
    .optional()
    .meta({ term: 'giấy phép dữ liệu', example: '{ name: Creative Commons Ghi công 4.0 }' }),
  /** A task is due soon this many days before its deadline. */
  dueSoonDays: z.int().positive().default(30).meta({ term: 'số ngày sắp đến hạn', example: '30' }),
});

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export type Site = z.infer<typeof siteSchema>;
