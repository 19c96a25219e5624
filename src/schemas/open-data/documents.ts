import { z } from 'zod';
import { DOCUMENT_TYPE_SLUGS } from '../../domain/document-type.ts';
import { EFFECT_STATUSES } from '../../domain/lifecycle.ts';
import { address, asOf, date, list, partialDate, withdrawal, words } from './columns.ts';

/** An official document as open data; plans are documents too. */
export const documentRow = z.strictObject({
  id: words.meta({
    term: 'mã văn bản',
    description: 'Mã cố định của văn bản, cũng là phần cuối của địa chỉ.',
    example: 'nghi-quyet-04-nq-tw-2016-10-30',
  }),
  address: address.meta({
    term: 'địa chỉ',
    description: 'Trang của văn bản trên cổng.',
    example: 'https://example.vn/nghi-quyet/nghi-quyet-04-nq-tw-2016-10-30/',
  }),
  collection: z.enum(['resolutions', 'documents', 'plans']).meta({
    term: 'nhóm',
    description: 'Nhóm mà cổng xếp văn bản vào.',
    example: 'resolutions',
    vocabulary: 'document-collection',
  }),
  type: z.enum(DOCUMENT_TYPE_SLUGS).meta({
    term: 'mã loại văn bản',
    description: 'Loại văn bản, viết không dấu.',
    example: 'nghi-quyet',
    vocabulary: 'document-type',
  }),
  typeName: words.meta({
    term: 'loại văn bản',
    description: 'Tên loại như in trên văn bản.',
    example: 'Nghị quyết',
  }),
  symbol: words.nullable().meta({
    term: 'số, ký hiệu',
    description: 'Số và ký hiệu như in trên văn bản; trống nếu nguồn không nêu.',
    example: '04-NQ/TW',
  }),
  issuedOn: partialDate.nullable().meta({
    term: 'ngày ban hành',
    description:
      'Ngày ban hành; chỉ có tháng hoặc năm nếu nguồn không nêu rõ hơn; trống nếu chưa rõ.',
    example: '2016-10-30',
  }),
  subject: words.meta({
    term: 'trích yếu',
    description: 'Trích yếu, không kèm tên loại.',
    example: 'Về phát triển kinh tế tập thể',
  }),
  shortTitle: words.nullable().meta({
    term: 'tên thường gọi',
    description: 'Tên mà bạn đọc quen dùng hơn số, ký hiệu.',
    example: 'Nghị quyết Trung ương 4 khóa XII',
  }),
  issuers: list.meta({
    term: 'mã cơ quan ban hành',
    description: 'Mã của các cơ quan ban hành, xem bộ “Cơ quan, đơn vị”.',
    example: 'ban-chap-hanh-trung-uong',
  }),
  issuerNames: list.meta({
    term: 'cơ quan ban hành',
    description: 'Tên các cơ quan ban hành, cùng thứ tự với mã.',
    example: 'Ban Chấp hành Trung ương Đảng',
  }),
  signers: list.meta({
    term: 'người ký',
    description: 'Họ tên và chức vụ của những người ký.',
    example: 'Nguyễn Văn Mẫu, Bí thư',
  }),
  effectiveFrom: date.nullable().meta({
    term: 'ngày có hiệu lực',
    description: 'Ngày bắt đầu có hiệu lực; trống nếu nguồn không nêu.',
    example: '2026-01-09',
  }),
  expiresOn: date.nullable().meta({
    term: 'ngày hết hiệu lực',
    description: 'Ngày cuối cùng còn hiệu lực do chính văn bản ấn định.',
    example: '2030-12-31',
  }),
  status: z.enum(EFFECT_STATUSES).meta({
    term: 'mã tình trạng',
    description: 'Tình trạng hiệu lực vào ngày “tính đến”; chỉ nêu khi có căn cứ.',
    example: 'in-force',
    vocabulary: 'effect-status',
  }),
  statusLabel: words.meta({
    term: 'tình trạng',
    description: 'Tình trạng hiệu lực bằng lời.',
    example: 'Còn hiệu lực',
  }),
  statusUnverified: z.boolean().meta({
    term: 'tình trạng chưa kiểm chứng',
    description: 'Đúng (true) khi tình trạng chỉ dựa vào nguồn thứ cấp.',
    example: 'false',
  }),
  asOf,
  fieldsOfWork: list.meta({
    term: 'lĩnh vực',
    description: 'Mã các lĩnh vực.',
    example: 'xay-dung-dang',
  }),
  text: z.enum(['full', 'summary', 'stub']).meta({
    term: 'phần văn bản',
    description: 'Cổng đăng toàn văn, bản tóm tắt hay chỉ thông tin nhận biết.',
    example: 'summary',
    vocabulary: 'text-form',
  }),
  sourceName: words.meta({
    term: 'nguồn',
    description: 'Nơi ban biên tập đọc văn bản.',
    example: 'Báo Nhân Dân',
  }),
  sourceAddress: address.nullable().meta({
    term: 'địa chỉ nguồn',
    description: 'Địa chỉ của nguồn trên mạng.',
    example: 'https://example.vn/bai',
  }),
  sourceCheckedOn: date.meta({
    term: 'ngày kiểm tra nguồn',
    description: 'Ngày ban biên tập đối chiếu với nguồn lần gần nhất.',
    example: '2026-11-24',
  }),
  sourceVerification: z.enum(['verified', 'secondary']).meta({
    term: 'mức kiểm chứng',
    description: 'Nguồn là nơi ban hành, báo chí hay chỉ là nguồn thứ cấp.',
    example: 'verified',
    vocabulary: 'verification',
  }),
  ...withdrawal,
});

export type DocumentRow = z.infer<typeof documentRow>;
