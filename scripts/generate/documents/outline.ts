import { Draw } from '../draw.ts';
import type { DocumentShape } from './forms.ts';

/** One unit of a document's structure. */
export interface Unit {
  kind: 'dieu' | 'muc' | 'khoan' | 'diem' | 'kem-theo';
  /** As in paths: `5`, `iii`, `dj`. */
  number: string;
  path: string;
  children: Unit[];
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
/** Points in their order, đ in its form for paths (facts 2.3). */
const POINTS = ['a', 'b', 'c', 'd', 'dj', 'e', 'g'];

/** Structure of a document; `key` alone decides it, so that others can cite clauses of a text not yet written. */
export function outlineOf(shape: DocumentShape, key: string): Unit[] {
  const draw = new Draw(`outline ${key}`);
  const unit = (kind: Unit['kind'], number: string, within = ''): Unit => ({
    kind,
    number,
    path: `${within && `${within}/`}${kind}-${number}`,
    children: [],
  });
  const items = (within: string, share: number): Unit[] =>
    Array.from({ length: draw.int(2, 4) }, (_, at) => {
      const item = unit('khoan', String(at + 1), within);
      if (draw.percent(share)) {
        const count = draw.int(2, 5);
        item.children = POINTS.slice(0, count).map((point) => unit('diem', point, item.path));
      }
      return item;
    });
  const articles = (count: number, within = ''): Unit[] =>
    Array.from({ length: count }, (_, at) => {
      const article = unit('dieu', String(at + 1), within);
      return { ...article, children: draw.percent(62) ? items(article.path, 18) : [] };
    });

  switch (shape) {
    case 'articles':
      return articles(draw.int(4, 8));
    case 'chapters':
      return articles(draw.int(8, 14));
    case 'attached': {
      const attached = unit('kem-theo', '1');
      const own = Array.from({ length: 3 }, (_, at) => unit('dieu', String(at + 1)));
      return [...own, { ...attached, children: articles(draw.int(5, 10), attached.path) }];
    }
    case 'sections':
      return ROMAN.slice(0, draw.int(3, 5)).map((number) => {
        const section = unit('muc', number);
        return { ...section, children: items(section.path, 30) };
      });
    case 'items':
      return Array.from({ length: draw.int(4, 8) }, (_, at) => unit('khoan', String(at + 1)));
  }
}

/** Units of all levels that have words of their own. */
export function leavesOf(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => (unit.children.length > 0 ? leavesOf(unit.children) : [unit]));
}

/** A path as texts cite it: `khoản 2 Điều 5`, `điểm đ khoản 1 Mục III`. */
export function citePath(path: string): string {
  const words: Record<string, string> = { dieu: 'Điều', muc: 'Mục', khoan: 'khoản', diem: 'điểm' };
  return path
    .split('/')
    .filter((step) => !step.startsWith('kem-theo'))
    .map((step) => {
      const [kind = '', number = ''] = step.split('-');
      const printed = kind === 'muc' ? number.toUpperCase() : number.replace('dj', 'đ');
      return `${words[kind] ?? ''} ${printed}`;
    })
    .reverse()
    .join(' ');
}
