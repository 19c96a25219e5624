import { keysOf } from '../text/words.ts';

/** Words that join others and tell nothing of what is looked for, wherever most entries hold them. */
const JOINING = new Set(
  `ai cho các còn có cùng cũng của không là lại một những này phải sau theo thì trong trước tại từ việc và vào về với đã đó
  được đến để ở`.split(/\s+/),
);
/** Those of them whose letters write hardly any other word; `cho` without marks may be a market. */
const CLEAR = new Set('các của cũng được không những với ở'.split(' ').map((it) => keysOf(it).key));

/**
 * Whether a word only joins others. It is not looked up then, so that its long list of places need not be fetched, and may be
 * any word where it stands in a query. Other frequent words are looked up: beside its neighbour one may be a name, `Vườn Số`.
 */
export function isJoining(form: string, isUnmarked: boolean): boolean {
  return isUnmarked ? CLEAR.has(form) : JOINING.has(form);
}
