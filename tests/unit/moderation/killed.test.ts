import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { commentSchema } from '../../../src/schemas/comment.ts';
import { countByState } from '../../../server/store/find.ts';
import { anOffice, type TestOffice } from '../../support/office.ts';

const COUNT = 120;
let it: TestOffice;
let numbers: string[];
beforeAll(() => {
  it = anOffice();
  const text = 'Một đoạn dài. '.repeat(300).trim();
  numbers = Array.from({ length: COUNT }, () => String(it.keep({ text })));
});
afterAll(() => it.dispose());

const folder = () => join(it.portal.root, 'comments/duong-thon-ba');
const published = () => readdirSync(folder()).filter((name) => name.startsWith('2026-07-16'));

function approveAll() {
  const places = ['--portal', it.portal.root, '--data', it.data];
  return spawn(process.execPath, ['scripts/moderate.ts', 'approve', ...numbers, ...places], {
    stdio: 'ignore',
  });
}

test('an approval that is killed leaves nothing or the whole, and may be repeated', async () => {
  for (const enough of [1, 20, 60]) {
    const approval = approveAll();
    const gone = once(approval, 'exit');
    while (published().length < enough && approval.exitCode === null) await wait(1);
    approval.kill('SIGKILL');
    await gone;
    for (const name of published()) {
      const comment: unknown = parse(readFileSync(join(folder(), name), 'utf8'));
      expect(commentSchema.safeParse(comment).success).toBe(true);
    }
    expect(checkPortal(it.portal.root).problems).toEqual([]);
    expect(published().length).toBeLessThan(COUNT);
  }
  const approval = approveAll();
  const [code] = (await once(approval, 'exit')) as [number];
  expect(code).toBe(0);
  expect(published()).toHaveLength(COUNT);
  expect(readdirSync(folder()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(countByState(it.office().store)).toMatchObject({ received: 0, 'in-process': COUNT });
});
