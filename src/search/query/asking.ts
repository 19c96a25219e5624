import type { Word } from '../text/words.ts';
import { keysOf, wordsOf } from '../text/words.ts';

/** Words with which people ask, and which tell nothing of what they look for. */
const ASKING = `
  ở đâu; đâu; như thế nào; thế nào; ra sao; thì sao; làm sao; là gì; gì; bao giờ; khi nào; lúc nào; bao nhiêu; bao lâu; ai;
  được không; có không; phải không; không ạ; cho hỏi; xin hỏi; cho tôi hỏi; muốn hỏi; muốn biết; cho biết; tìm; xem; có ai biết;
  tìm hiểu; tra cứu; hỏi về; cần tìm; tôi muốn; tin về; tin nói về; bài về; bài viết về; bài nói về; chuyện về; thông tin về;
  văn bản về; nói về; liên quan đến; về việc; về; ban hành ngày; ký ngày; ra ngày; đăng ngày; trong ngày; vào ngày; diễn ra; hôm;
  có gì; có việc gì; có tin gì; những gì; văn bản nào; nào`;

/** Words that tell nothing beside a symbol or a date. */
const BESIDE_REFERENCE = 'văn bản; tài liệu; công văn số; số';

const phrasesOf = (list: string) =>
  list
    .split(';')
    .map((it) => wordsOf(it).map(({ form }) => form))
    .sort((a, b) => b.length - a.length);
const phrases = phrasesOf(ASKING);
const phrasesBesideReference = phrasesOf(`${ASKING};${BESIDE_REFERENCE}`);

/** Which words of a query only ask. A word typed without marks may stand for any with its letters. */
export function askingWords(words: readonly Word[], { hasReference = false } = {}): boolean[] {
  const asking = words.map(() => false);
  words.forEach((_, at) => {
    const found = (hasReference ? phrasesBesideReference : phrases).find((phrase) =>
      phrase.every((form, offset) => {
        const word = words[at + offset];
        return (
          word && (word.form === form || word.form === word.key) && word.key === keysOf(form).key
        );
      }),
    );
    found?.forEach((_form, offset) => (asking[at + offset] = true));
  });
  return asking;
}
