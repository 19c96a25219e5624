import { DOCUMENT_TYPES } from '../../../../src/domain/document-type.ts';
import { fold } from '../../../../src/domain/vietnamese.ts';

const CODES = DOCUMENT_TYPES.map(({ name, party, state }) => ({
  name,
  codes: [...new Set<string>([...party, ...state])],
}));

/** Codes that readers use in speech; others stand in symbols alone. */
const SPOKEN = new Set('NQ NĐ CT KL TB BC KH CTr TTr CV BB'.split(' '));

/** What readers write for a type, as `NQ`; nothing where that is rare or may be another type, marks or not. */
export function codeOf(typeName: string): string | undefined {
  const [code] = CODES.find(({ name }) => name === typeName)?.codes ?? [];
  if (code === undefined || !SPOKEN.has(code)) return undefined;
  const others = CODES.filter(({ name }) => name !== typeName).flatMap(({ codes }) => codes);
  return others.some((it) => bare(it) === bare(code)) ? undefined : code;
}

function bare(code: string): string {
  return fold(code).toLowerCase();
}
