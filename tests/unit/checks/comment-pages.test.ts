import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const COMMENT = `title: Hỏi
author: Bạn đọc
submittedAt: 2026-06-18T09:00:00+07:00
text: Bao giờ xong?
`;

describe('the folder of a comment', () => {
  let portal: PortalFolder;
  beforeEach(() => void (portal = aPortalFolder()));
  afterEach(() => portal.dispose());

  test.each(['truong-moi', 'nghi-quyet-05-nq-du-2026-01-15-xa-thu', 'gop-y'])(
    'may be named %s',
    (folder) => {
      portal.write(`comments/${folder}/2026-06-18-1.yaml`, COMMENT);
      expect(checkPortal(portal.root).problems).toEqual([]);
    },
  );

  test('names something that there is', () => {
    portal.write('comments/khong-co/2026-06-18-1.yaml', COMMENT);
    expect(checkPortal(portal.root).problems).toMatchObject([
      { file: 'comments/khong-co/2026-06-18-1.yaml', rule: 'comment-on-nothing' },
    ]);
  });

  test('names one thing alone', () => {
    portal.write('articles/2026/gop-y.md', portal.read('articles/2026/truong-moi.md'));
    portal.write('comments/gop-y/2026-06-18-1.yaml', COMMENT);
    expect(checkPortal(portal.root).problems.map(({ rule }) => rule)).toContain(
      'comment-on-several',
    );
  });
});
