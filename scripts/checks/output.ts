import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';
import { routesUnder, type Routes } from '../../src/routes.ts';
import { filesBelow } from '../build/page-cache.ts';

const ATTRIBUTE = /\s(href|src|id|srcset|action)="([^"]*)"/g;
const INLINE =
  /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>|<style[\s>]|\sstyle="|\son[a-z]+="/;

interface PageLinks {
  file: string;
  ids: Set<string>;
  links: string[];
  loads: string[];
  inline?: string;
}

/**
 * Check rendered pages: every internal link and anchor leads somewhere, nothing is loaded from another host,
 * and nothing stands inline that a strict CSP refuses. `basePath` stands before every internal address.
 */
export function checkOutput(folder: string, basePath: string): Problem[] {
  const files = filesBelow(folder).map((file) => relative(folder, file).split(sep).join('/'));
  const all = new Set(files);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readLinks(folder, file));
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  return pages.flatMap((page) => pageProblems(page, { all, ids, basePath }));
}

interface Output {
  all: Set<string>;
  ids: Map<string, Set<string>>;
  basePath: string;
}

function pageProblems(page: PageLinks, output: Output): Problem[] {
  const problem = (rule: string, values: Record<string, string>) => ({
    file: page.file,
    line: 1,
    field: '',
    rule,
    values,
  });
  const outside = page.loads
    .filter((address) => /^(https?:)?\/\//.test(address))
    .map((address) => problem('outside-request', { address }));
  const broken = [...new Set([...page.links, ...page.loads])].flatMap((address) => {
    const rule = brokenRule(address, page, output);
    return rule ? [problem(rule, { address })] : [];
  });
  const inline = page.inline ? [problem('inline-code', { found: page.inline })] : [];
  return [...outside, ...broken, ...inline];
}

function brokenRule(address: string, page: PageLinks, output: Output): string | undefined {
  const [path = '', anchor] = address.split('#');
  if (/^[a-z]+:/.test(path) || path.startsWith('//')) return undefined;
  const target = path === '' ? page.file : fileOf(path.split('?')[0] ?? '', output);
  if (target === undefined) return undefined;
  if (!output.all.has(target)) return 'broken-link';
  const ids = output.ids.get(target);
  return anchor && ids && !ids.has(decode(anchor)) ? 'broken-anchor' : undefined;
}

/** File behind an internal address; undefined for what is no page: the search index, and what the receiver of comments answers. */
function fileOf(path: string, { basePath }: Output): string | undefined {
  if (!path.startsWith(basePath)) return path;
  const routes = routesUnder(basePath);
  if (path.startsWith(routes.searchIndex) || ofReceiver(routes).includes(path)) return undefined;
  const inside = decode(path.slice(basePath.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** Addresses of forms and links that the receiver answers. */
function ofReceiver(routes: Routes): string[] {
  return [routes.sendComment, routes.commentState(), routes.answerUseful];
}

/** Text behind percent signs; as written where they stand for nothing, which leads nowhere. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readLinks(folder: string, file: string): PageLinks {
  const html = readFileSync(`${folder}/${file}`, 'utf8');
  const page: PageLinks = { file, ids: new Set(), links: [], loads: [] };
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
    for (const [, name, raw = ''] of tag.matchAll(ATTRIBUTE)) {
      const value = raw.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      if (name === 'id') page.ids.add(value);
      else if (name === 'srcset')
        page.loads.push(...value.split(',').map((it) => it.trim().split(' ')[0] ?? ''));
      else if (name === 'src' || /^<link(?![^>]*rel="(canonical|alternate)")/.test(tag))
        page.loads.push(value);
      else if (!/rel="(canonical|alternate)"/.test(tag)) page.links.push(value);
    }
  }
  const [inline] = INLINE.exec(html) ?? [];
  return inline ? { ...page, inline } : page;
}
