import { z } from 'zod';
import { address, asOf, words } from './columns.ts';

/** A published JSON file: what it is, of which day, and its rows. */
export function dataFile<R extends z.ZodType>(row: R) {
  return z.strictObject({
    $schema: address.meta({ description: 'Lược đồ mà tệp này tuân theo.' }),
    name: words.meta({ description: 'Mã của bộ dữ liệu.' }),
    title: words.meta({ description: 'Tên của bộ dữ liệu.' }),
    portal: address.meta({ description: 'Cổng đã công bố bộ dữ liệu.' }),
    asOf,
    licence: z
      .strictObject({ name: words, address: address.nullable() })
      .nullable()
      .meta({ description: 'Điều kiện sử dụng lại; null nếu cổng chưa công bố.' }),
    rows: z.array(row).meta({ description: 'Các dòng, mỗi dòng đủ mọi cột.' }),
  });
}

export type DataFile = z.infer<ReturnType<typeof dataFile<z.ZodType>>>;
