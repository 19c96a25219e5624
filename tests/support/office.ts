import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portalFacts } from '../../server/portal/facts.ts';
import type { Office } from '../../server/moderation/office.ts';
import { STORE_FILE } from '../../server/receiver.ts';
import { openStore } from '../../server/store/open-store.ts';
import { receive } from '../../server/store/receive.ts';
import type { NewSubmission } from '../../server/store/submission.ts';
import { toCode } from '../../src/domain/comment/code.ts';
import { aPortalFolder, type PortalFolder } from './portal-folder.ts';

/** An office over a throw-away portal, with a database of its own. */
export interface TestOffice {
  portal: PortalFolder;
  /** Folder of the database. */
  data: string;
  /** The office as it is at this moment. */
  office: () => Office;
  /** Keep a submission and give its number. */
  keep: (change?: Partial<NewSubmission>) => number;
  dispose: () => void;
}

export const NOW = new Date('2026-07-18T02:00:00Z');

export function anOffice(): TestOffice {
  const portal = aPortalFolder();
  const data = mkdtempSync(join(tmpdir(), 'cong-khai-gop-y-'));
  const store = openStore(join(data, STORE_FILE));
  let kept = 0;
  return {
    portal,
    data,
    office: () => {
      const facts = portalFacts(portal.root)();
      if (!facts) throw new Error('the portal has no facts');
      return { root: portal.root, facts, store, now: NOW };
    },
    keep: (change = {}) => {
      kept += 1;
      const receipt = receive(
        store,
        {
          code: toCode(randomBytes(12)),
          id: `2026-07-16-ma${kept}`,
          nonce: `phieu-${kept}`,
          page: '/tin-tuc/duong-thon-ba/',
          title: `Hỏi về đèn đường số ${kept}`,
          author: 'Bạn đọc thôn Ba',
          text: 'Bao giờ đoạn cuối thôn có đèn?\n\nXin cảm ơn.',
          email: Buffer.from('sealed'),
          submittedAt: '2026-07-16T01:02:03.000Z',
          ...change,
        },
        100_000,
      );
      if (typeof receipt === 'string') throw new Error(receipt);
      return kept;
    },
    dispose: () => {
      store.close();
      rmSync(data, { recursive: true });
      portal.dispose();
    },
  };
}
