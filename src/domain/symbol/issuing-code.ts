/**
 * Whose symbols a code of an issuing body stands in. `either`: the code is used on both sides, as
 * BTC by the Ministry of Finance and by organisation commissions, so the form of the symbol decides.
 */
export type CodeSide = 'party' | 'state' | 'mass' | 'either';

/** Bodies of a committee, named before its code: BTCTU is the organisation commission of TU. */
const PARTY_OFFICES = 'VP BTC BTG BTGDV BDV UBKT BNC BKT BCSĐ BCĐ BCĐCT BTV BTT'.split(' ');
const PARTY_COMMITTEES = 'TW TU HU QU ThU TXU ĐUK ĐU'.split(' ');

const PARTY_CODES = [
  ...PARTY_COMMITTEES,
  ...PARTY_COMMITTEES.flatMap((committee) => PARTY_OFFICES.map((office) => office + committee)),
  ...'CB ĐUQH BCSTW QUTW ĐUCA UBKT'.split(' '),
];

const STATE_CODES = [
  ...'CP TTg QH UBTVQH CTN UBND HĐND VPCP VPQH VPCTN TAND TANDTC VKSND VKSNDTC KTNN NHNN TTCP'.split(
    ' ',
  ),
  ...'BNV BTP BXD BCA BQP BYT BGDĐT BKHCN BNG BVHTTDL BNNMT BDTTG'.split(' '),
  // Ministries that were merged, and other bodies of older texts.
  ...'BTTTT BKHĐT BTNMT BNNPTNT BNN BGTVT BLĐTBXH BVHTT BTM BCN UBDT HĐBT HĐCP HĐNN UB'.split(' '),
  ...'SXD SNV STC STP SYT SGDĐT SKHĐT STNMT SNNPTNT SNNMT SGTVT SLĐTBXH STTTT SKHCN SCT'.split(' '),
  ...'SVHTTDL SVHTT SDTTG BTL BHXH KBNN TCT TCHQ TCTK TCTHADS ĐHQG HĐBCQG UBBC'.split(' '),
];

const MASS_CODES = [
  ...'TWĐTN TĐTN HĐTN ĐTN ĐTNCSHCM TWHLTN HLTN TWHSV HSV TWHND HNDTW HNDT HND TWHLHPN'.split(' '),
  ...'HLHPN HPN ĐCT TWMTTQ MTTW MTTQ ĐCTUBTWMTTQVN TWHCCB HCCB CCB TLĐ TLĐLĐVN LĐLĐ'.split(' '),
];

const AMBIGUOUS_CODES = 'BTC BCT ĐH TTCT'.split(' ');

/** Codes of issuing bodies that are known by name, with their side (facts 1.3, 2.1). */
export const ISSUING_CODES: ReadonlyMap<string, CodeSide> = new Map<string, CodeSide>([
  ...PARTY_CODES.map((code) => [code, 'party'] as const),
  ...STATE_CODES.map((code) => [code, 'state'] as const),
  ...MASS_CODES.map((code) => [code, 'mass'] as const),
  ...AMBIGUOUS_CODES.map((code) => [code, 'either'] as const),
]);

/** Bodies whose symbols once had no type: 53-CP, 377/CP (facts 2.2). */
export const HISTORIC_ISSUERS: ReadonlySet<string> = new Set(['CP', 'TTg', 'HĐBT', 'HĐCP']);

/** Bodies whose number of the term is written after their code: QH15. */
export const BODIES_WITH_TERMS: ReadonlySet<string> = new Set(['QH', 'UBTVQH', 'HĐND', 'HĐNN']);

/** Beginnings of codes that bodies of the State compose by themselves, such as departments and schools. */
const STATE_FAMILY =
  /^(?:S|ĐH|CĐ|HV|BV|TH|BQL|UB|HĐ|VP|TT|CC|CT|TC|PGD|TAND|VKS|CA|BCH|BTL)\p{Lu}/u;

/** Side of a code; any code that begins with ĐU is a Party committee's. `undefined` for an unknown code. */
export function sideOfCode(code: string): CodeSide | undefined {
  return ISSUING_CODES.get(code) ?? (code.startsWith('ĐU') ? 'party' : undefined);
}

/** True for a code in the tables, or in the State composed the way its bodies compose theirs. */
export function isKnownIssuer(code: string, side: 'party' | 'state'): boolean {
  return sideOfCode(code) !== undefined || (side === 'state' && STATE_FAMILY.test(code));
}
