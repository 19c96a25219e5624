import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../scripts/build/page-cache.ts';
import type { PortalFolder } from './portal-folder.ts';

type Random = () => number;

/** Change a portal as editors do: one edit, addition, rename or deletion that keeps it valid. */
export function randomStep(portal: PortalFolder, random: Random): void {
  const steps = [
    editBody,
    editTitle,
    addArticle,
    renameArticle,
    removeArticle,
    editGlossary,
    editTask,
    editNotice,
    editClause,
    editRelation,
    withdrawArticle,
    editBodies,
    editSite,
  ];
  const step = steps[Math.floor(random() * steps.length)] ?? addArticle;
  step(portal, random);
}

/** Articles that the steps added; only these are renamed and removed, since nothing names them. */
function added({ root }: PortalFolder): string[] {
  return filesBelow(join(root, 'articles')).filter((file) => /them-\d+\.md$/.test(file));
}

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function replaceIn(
  { root, write }: PortalFolder,
  file: string,
  change: (text: string) => string,
): void {
  write(file, change(readFileSync(join(root, file), 'utf8')));
}

function editBody(portal: PortalFolder, random: Random): void {
  replaceIn(portal, 'articles/2026/truong-moi.md', (text) => `${text}\nCâu số ${random()}.\n`);
}

function editTitle(portal: PortalFolder, random: Random): void {
  replaceIn(portal, 'articles/2026/duong-thon-ba.md', (text) =>
    text.replace(/^title: .*/m, `title: Đường thôn Ba ${Math.floor(random() * 1000)}`),
  );
}

function addArticle(portal: PortalFolder, random: Random): void {
  const number = Math.floor(random() * 1_000_000);
  const section = random() < 0.5 ? 'kinh-te' : 'xa-hoi';
  const month = String(1 + Math.floor(random() * 10)).padStart(2, '0');
  portal.write(
    `articles/2026/them-${number}.md`,
    `---\ntitle: Bài thêm ${number}\nstandfirst: Bài của một bước thử.\nsection: ${section}\n` +
      `publishedAt: 2026-${month}-10T08:00:00+07:00\nbyline: [ban-bien-tap]\ntopics: [duong-sa]\n---\n\nNội dung ${number}.\n`,
  );
}

function renameArticle(portal: PortalFolder, random: Random): void {
  const file = pick(added(portal), random);
  if (!file) addArticle(portal, random);
  else renameSync(file, file.replace(/them-\d+/, `them-${Math.floor(random() * 1_000_000)}`));
}

function removeArticle(portal: PortalFolder, random: Random): void {
  const file = pick(added(portal), random);
  if (!file) addArticle(portal, random);
  else portal.remove(file.slice(portal.root.length + 1));
}

function editGlossary(portal: PortalFolder, random: Random): void {
  replaceIn(portal, 'glossary.yaml', (text) =>
    text.replace(
      /definition: .*/,
      `definition: Việc được giao, lần ${Math.floor(random() * 1000)}.`,
    ),
  );
}

function editTask(portal: PortalFolder, random: Random): void {
  const state = pick(['done', 'done-late', 'in-progress', 'paused'], random) ?? 'done';
  replaceIn(portal, 'plans/ke-hoach-02-kh-du-2026-02-10-xa-thu.md', (text) =>
    text.replace(/state: [a-z-]+/, `state: ${state}`),
  );
}

function editNotice(portal: PortalFolder, random: Random): void {
  replaceIn(portal, 'notices.yaml', (text) =>
    text
      .replace(/\n {2}withdrawn: .*/, '')
      .replace(/text: .*/, `text: Lịch tiếp dân lần ${Math.floor(random() * 1000)}.`),
  );
}

function editClause(portal: PortalFolder, random: Random): void {
  replaceIn(portal, 'resolutions/nghi-quyet-05-nq-du-2026-01-15-xa-thu.md', (text) =>
    text.replace(/Làm .* cây số/, `Làm ${10 + Math.floor(random() * 90)} cây số`),
  );
}

/** Rest the directive on the resolution, or let it rest on nothing again. */
function editRelation(portal: PortalFolder): void {
  const relation =
    'relations: [{ kind: based-on, document: nghi-quyet-05-nq-du-2026-01-15-xa-thu }]\n';
  replaceIn(portal, 'documents/chi-thi-01-ct-du-2026-02-01-xa-thu.md', (text) =>
    text.includes(relation)
      ? text.replace(relation, '')
      : text.replace('text: stub\n', `${relation}text: stub\n`),
  );
}

function withdrawArticle(portal: PortalFolder): void {
  const withdrawn = 'withdrawn: { on: 2026-10-01, why: Chờ kiểm tra lại. }\n';
  replaceIn(portal, 'articles/2026/truong-moi.md', (text) =>
    text.includes(withdrawn)
      ? text.replace(withdrawn, '')
      : text.replace('byline:', `${withdrawn}byline:`),
  );
}

function editBodies(portal: PortalFolder, random: Random): void {
  replaceIn(portal, 'bodies.yaml', (text) =>
    text.replace(/description: .*/, `description: Cơ quan lần ${Math.floor(random() * 1000)}.`),
  );
}

function editSite(portal: PortalFolder, random: Random): void {
  replaceIn(portal, 'site.yaml', (text) =>
    text.replace(/tagline: .*/, `tagline: Xã Thử lần ${Math.floor(random() * 1000)}`),
  );
}
