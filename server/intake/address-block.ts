import { isIPv4, isIPv6 } from 'node:net';

/** Groups of an IPv6 address that name a network of the size that one household or office is given. */
const GROUPS_OF_BLOCK = 3;

/** The block of addresses to which an address belongs: /24 of IPv4, /48 of IPv6. Unknown ones share a block. */
export function blockOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped.split('.').slice(0, 3).join('.');
  if (!isIPv6(address)) return 'unknown';
  const [before = '', after = ''] = (address.split('%')[0] ?? '').split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail]
    .slice(0, GROUPS_OF_BLOCK)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
