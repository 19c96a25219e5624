import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approve } from '../../../server/moderation/decide.ts';
import { portalFacts } from '../../../server/portal/facts.ts';
import { STORE_FILE } from '../../../server/receiver.ts';
import { listSubmissions } from '../../../server/store/find.ts';
import { openStore } from '../../../server/store/open-store.ts';
import type { Submission } from '../../../server/store/submission.ts';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { COMMENT_LENGTHS } from '../../../src/domain/comment/typed-comment.ts';
import { toPlainText } from '../../../src/domain/plain-text.ts';
import { dripSlowly, flood, isPlainPage, type Aftermath } from '../../support/hostile-flood.ts';
import { hostilePayloads } from '../../support/hostile-payloads.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';
import { startProcess, type ReceiverProcess } from '../../support/receiver-process.ts';

/** `HOSTILE` asks for more of them. */
const COUNT = Number(process.env['HOSTILE'] ?? 600);
const MEGABYTE = 1024 * 1024;

let portal: PortalFolder;
let data: string;
let receiver: ReceiverProcess;
let after: Aftermath;
let lasted: number[];
let kept: Submission[];
let idle: number;

beforeAll(async () => {
  portal = aPortalFolder();
  data = mkdtempSync(join(tmpdir(), 'cong-khai-gop-y-'));
  const secret = randomBytes(32).toString('base64');
  const patience = { headers: 1000, request: 3000 };
  receiver = await startProcess({ portal: portal.root, data, secret, port: 0, patience });
  idle = await receiver.memory();
  [after, lasted] = await Promise.all([
    flood(receiver, hostilePayloads(COUNT)),
    dripSlowly(receiver.port, 50),
  ]);
  const store = openStore(join(data, STORE_FILE));
  kept = listSubmissions(store, {});
  store.close();
}, 300_000);

afterAll(async () => {
  await receiver.kill();
  rmSync(data, { recursive: true });
  portal.dispose();
});

describe('hostile requests', () => {
  test('crash nothing: the receiver is the same process and answers', async () => {
    expect(receiver.child.exitCode).toBeNull();
    const answer = await fetch(`http://127.0.0.1:${receiver.port}/gui/tong-hop/`);
    expect(answer.status).toBe(200);
    expect(after.failures).toEqual([]);
    expect(receiver.log()).not.toContain(' error ');
  });

  test('are told from honest ones: some are kept as text, most are refused', () => {
    const total = [...after.statuses.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBe(COUNT);
    expect((after.statuses.get(201) ?? 0) + (after.statuses.get(303) ?? 0)).toBe(kept.length);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(COUNT / 3);
  });

  test('come back as markup in no page', () => {
    expect(isPlainPage('<p class="a">&#x3C;b></p>')).toBe(true);
    expect(isPlainPage('<p><script>x</script></p>')).toBe(false);
    expect(isPlainPage('<p onclick="x">a</p>')).toBe(false);
    expect(isPlainPage('<p>a < b</p>')).toBe(false);
    expect(after.executable).toEqual([]);
  });

  test('leave nothing beyond the limits, and nothing that is not plain text', () => {
    expect(kept.map(({ code }) => code).sort()).toEqual([...after.codes].sort());
    for (const { title, author, text, state } of kept) {
      expect(state).toBe('received');
      for (const [field, value] of Object.entries({ title, author, text })) {
        expect(value.length).toBeLessThanOrEqual(COMMENT_LENGTHS[field as 'text']);
        expect(toPlainText(value)).toBe(value);
      }
    }
  });

  test('hold no memory and no slow connection', () => {
    expect(after.memory - idle).toBeLessThan(150 * MEGABYTE);
    expect(Math.max(...lasted)).toBeLessThan(20_000);
  });

  test('pass the check as text once they are approved', () => {
    const store = openStore(join(data, STORE_FILE));
    const facts = portalFacts(portal.root)();
    if (!facts) throw new Error('the portal has no facts');
    const office = { root: portal.root, facts, store, now: new Date() };
    const outcomes = kept.map(({ number }) => approve(office, { number }).outcome);
    store.close();
    expect(new Set(outcomes)).toEqual(new Set(['done']));
    expect(checkPortal(portal.root).problems).toEqual([]);
  });
});
