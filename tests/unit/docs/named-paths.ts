import { blocksOf, proseOf } from './guide-pages.ts';

/** What follows `src/content/` in the sample portal, and a portal's folder in any other. */
const IN_PORTAL =
  /^(articles|resolutions|documents|plans|guides|pages|comments)\/|^(site|bodies|places|people|sections|topics|glossary|notices|redirects)\.yaml$/;
const PATH = /^[A-Za-z][\w.[\]-]*(\/[\w.[\]-]+)*\/?$/;
const FILE_OF_REPOSITORY = /\.(md|mdx|ts|mjs|json|yaml)$/;
/** Generated tables, whose examples are values of fields. */
const GENERATED = /^<!-- prettier-ignore-start -->$.*^<!-- prettier-ignore-end -->$/gms;
/** Paths of clauses, outermost first. */
const CLAUSE = /^(phan|chuong|muc|tieu-muc|dieu|khoan|diem|phu-luc|mau|kem-theo)-/;

/** What a page sets in backticks, and the commands of its blocks. */
function quoted(text: string): string[] {
  const prose = proseOf(text).replace(GENERATED, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const commands = blocksOf(text)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .map((line) => line.replace(/#.*/, ''));
  return [...spans, ...commands];
}

/**
 * Paths that a page names in backticks or commands, by where they stand. Left out are addresses (`/tin-tuc/`),
 * patterns (`<id>.md`), folders outside (`../`), symbols of documents and paths of clauses.
 */
export function namedPaths(text: string): { repository: string[]; portal: string[] } {
  const paths = quoted(text)
    .flatMap((it) => it.split(/\s+/))
    .filter((word) => PATH.test(word) && (word.includes('/') || FILE_OF_REPOSITORY.test(word)))
    .filter((word) => !CLAUSE.test(word));
  return {
    repository: paths.filter((path) => !IN_PORTAL.test(path)),
    portal: paths.filter((path) => IN_PORTAL.test(path)),
  };
}

/** Scripts of the package that a page tells people to run. */
export function namedScripts(text: string): string[] {
  return quoted(text).flatMap((command) =>
    [...command.matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'run'),
  );
}

/** Targets of a page's links and pictures that lie in the repository. */
export function namedLinks(text: string): string[] {
  return [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:|^\//.test(target));
}

/** Anchors of a page's headings, as code hosts make them. */
export function anchorsOf(text: string): string[] {
  return [...proseOf(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
