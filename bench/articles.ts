import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { randomFrom } from '../scripts/generate/random.ts';

const WORDS =
  'xã đường thôn nước trường lớp trạm y tế nhân dân kế hoạch nhiệm vụ báo cáo kết quả ngân sách công trình bàn giao khảo sát người dân cán bộ đảng viên chi bộ cuộc họp ý kiến giải quyết hồ sơ thủ tục dịch vụ công trực tuyến mùa vụ lúa ngô chăn nuôi chợ hợp tác môi trường rác thải cây xanh văn hóa thể thao thư viện học sinh giáo viên tiêm chủng sức khỏe an ninh trật tự'.split(
    ' ',
  );

function idsOf(file: string): string[] {
  return (parse(readFileSync(file, 'utf8')) as { id: string }[]).map(({ id }) => id);
}

/**
 * Write a copy of a portal with `count` generated articles of 600 words more into `target`. The words are real,
 * the sentences are not: for measuring, never for reading.
 */
export function writeLargePortal(source: string, target: string, count: number): void {
  const [section] = idsOf(join(source, 'sections.yaml'));
  const [person] = idsOf(join(source, 'people.yaml'));
  cpSync(source, target, { recursive: true });
  const random = randomFrom(count);
  const words = (length: number) =>
    Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  for (let index = 0; index < count; index += 1) {
    const day = new Date(Date.UTC(2015, 0, 1) + index * 43_200_000).toISOString().slice(0, 10);
    const folder = join(target, 'articles', day.slice(0, 4));
    mkdirSync(folder, { recursive: true });
    const paragraphs = Array.from({ length: 8 }, () => `${words(70)}.`);
    const table = `| ${words(2)} | ${words(2)} |\n| --- | --: |\n| ${words(3)} | ${index} |`;
    const list = Array.from({ length: 4 }, () => `- ${words(6)}`).join('\n');
    writeFileSync(
      join(folder, `bai-do-${index}.md`),
      `---\ntitle: ${words(8)} ${index}\nstandfirst: ${words(20)}\nsection: ${section ?? ''}\n` +
        `publishedAt: ${day}T08:00:00+07:00\nbyline: [${person ?? ''}]\n---\n\n` +
        `${[...paragraphs.slice(0, 4), table, ...paragraphs.slice(4), list].join('\n\n')}\n`,
    );
  }
}
