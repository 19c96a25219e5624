import { z } from 'zod';
import { portalAddress } from './fields.ts';

/** A former address and the one that took its place. */
export const redirectSchema = z
  .strictObject({
    from: portalAddress.meta({ term: 'địa chỉ cũ', example: '/tin/12/' }),
    to: portalAddress.meta({ term: 'địa chỉ mới', example: '/tin-tuc/bai-viet/' }),
  })
  .refine((it) => it.from !== it.to, { path: ['to'], params: { rule: 'redirect-to-itself' } });

export type Redirect = z.infer<typeof redirectSchema>;
