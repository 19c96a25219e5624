import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import {
  cellValue,
  faultsOf,
  readCsv,
  type ReadFile,
  type ReadSchema,
} from '../support/open-data.ts';

describe.each(inject('portals'))('$name', ({ folder }) => {
  const data = join(folder, 'du-lieu');
  const read = (name: string) => readFileSync(join(data, name), 'utf8');
  const schemas = globSync('*.schema.json', { cwd: data }).map((it) => it.split('.')[0] ?? '');

  test.each(schemas)('%s.json is as its published schema says', (slug) => {
    const schema = JSON.parse(read(`${slug}.schema.json`)) as ReadSchema;
    const file = JSON.parse(read(`${slug}.json`)) as ReadFile;

    expect(faultsOf(schema, file)).toEqual([]);
    expect(file.$schema).toBe(schema.$id);
    expect(new Set(file.rows.map((row) => row['id'])).size).toBe(file.rows.length);
  });

  test.each(schemas)('%s.csv says what the JSON says', (slug) => {
    const schema = JSON.parse(read(`${slug}.schema.json`)) as ReadSchema;
    const { properties } = schema.properties.rows.items;
    const { rows } = JSON.parse(read(`${slug}.json`)) as ReadFile;
    const cells = readCsv(read(`${slug}.csv`)).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, cellValue(cell, properties[name] ?? {})]),
      ),
    );

    expect(cells).toEqual(rows);
  });

  test('the digests on the pages are those of the files', () => {
    const lines = read('sha256sums.txt').trim().split('\n');

    expect(lines).toHaveLength(schemas.length * 3);
    for (const line of lines) {
      const [digest = '', name = ''] = line.split('  ');
      const page = read(`${name.split('.')[0] ?? ''}/index.html`);
      expect(
        createHash('sha256')
          .update(readFileSync(join(data, name)))
          .digest('hex'),
      ).toBe(digest);
      expect(page).toContain(digest);
    }
  });

  test('every calendar is read by another program, each deadline under one name', () => {
    const calendars = globSync('**/lich.ics', { cwd: folder });
    const all = readEvents(folder, 'lich.ics');

    expect(calendars.length).toBeGreaterThan(2);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    const names = new Set(all.map(({ uid }) => uid));
    for (const calendar of calendars) {
      for (const { uid, startDate, endDate } of readEvents(folder, calendar)) {
        expect(names).toContain(uid);
        expect(startDate.isDate).toBe(true);
        expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
      }
    }
  });

  test('every feed is well formed, newest first, each item under one name', () => {
    const feeds = globSync('**/rss.xml', { cwd: folder });

    expect(feeds.length).toBeGreaterThan(3);
    for (const feed of feeds) {
      const xml = readFileSync(join(folder, feed), 'utf8');
      const items = itemsOf(xml);
      const times = items.flatMap((item) => textsOf(item, 'pubDate')).map((it) => Date.parse(it));
      expect(times.every(Number.isFinite), feed).toBe(true);
      expect(times, feed).toEqual(times.toSorted((a, b) => b - a));
      expect(new Set(items.flatMap((item) => textsOf(item, 'guid'))).size).toBe(items.length);
    }
  });
});

function readEvents(folder: string, calendar: string): ICAL.Event[] {
  const content = readFileSync(join(folder, calendar), 'utf8');
  const component = new ICAL.Component(ICAL.parse(content) as unknown[]);
  return component.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
}

/** Items of a feed; XML that is not well formed throws. */
function itemsOf(xml: string): Element[] {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  return [...parser.parseFromString(xml, 'text/xml').getElementsByTagName('item')];
}

function textsOf(item: Element, name: string): string[] {
  return [...item.getElementsByTagName(name)].map((it) => it.textContent ?? '');
}
