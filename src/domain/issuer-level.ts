import { parseSymbol } from './symbol.ts';

const CENTRAL_STATE = ['CP', 'TTg', 'QH', 'UBTVQH', 'CTN'];

/**
 * Level of the issuer that a document's symbol tells (facts 1.3): `57-NQ/TW` is central, `83-KH/TU` of a province.
 *
 * Undefined where bodies of several levels share the code, as UBND and HĐND do, and for what is no symbol.
 */
export function levelOfSymbol(symbol: string): 'central' | 'province' | 'district' | undefined {
  const { org } = parseSymbol(symbol);
  if (!org) return undefined;
  if (org.endsWith('TW') || CENTRAL_STATE.includes(org)) return 'central';
  if (/(HU|QU|ThU|TXU)$/.test(org)) return 'district';
  return org.endsWith('TU') ? 'province' : undefined;
}
