import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openEmail, sealEmail } from '../../../server/keys/email-seal.ts';
import { readToken, signToken, TOKEN_SECONDS } from '../../../server/keys/form-token.ts';
import { createKeyFile, readKeyFile } from '../../../server/keys/key-file.ts';
import { keysFrom } from '../../../server/keys/keys.ts';

const keys = keysFrom(randomBytes(32));
const others = keysFrom(randomBytes(32));

describe('a sealed email', () => {
  const sealed = sealEmail(keys.email, '2026-07-15-abc', 'ban.doc@example.vn');

  test('opens with its key and for its submission', () => {
    expect(openEmail(keys.email, '2026-07-15-abc', sealed)).toBe('ban.doc@example.vn');
  });

  test('shows nothing of the email', () => {
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('example');
  });

  test('opens with no other key, for no other submission, and not after a change', () => {
    const changed = Uint8Array.from(sealed, (byte, at) =>
      at === sealed.length - 1 ? byte ^ 1 : byte,
    );
    expect(openEmail(others.email, '2026-07-15-abc', sealed)).toBeUndefined();
    expect(openEmail(keys.email, '2026-07-15-abd', sealed)).toBeUndefined();
    expect(openEmail(keys.email, '2026-07-15-abc', changed)).toBeUndefined();
    expect(openEmail(keys.email, '2026-07-15-abc', sealed.subarray(0, 20))).toBeUndefined();
  });

  test('is another one each time', () => {
    expect(sealEmail(keys.email, '2026-07-15-abc', 'ban.doc@example.vn')).not.toEqual(sealed);
  });
});

describe('the token of a form', () => {
  const now = new Date('2026-07-15T01:00:00Z');
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  const token = signToken(keys.token, '/tin-tuc/a/', now);
  const read = (change: { token?: string; page?: string; now?: Date }) =>
    readToken(keys.token, { token, page: '/tin-tuc/a/', now, ...change });

  test('tells its age', () => {
    expect(read({ now: after(5) })).toMatchObject({ age: 5 });
  });

  test('differs from that of the next form', () => {
    const next = signToken(keys.token, '/tin-tuc/a/', now);
    expect(read({ token: next })).not.toEqual(read({}));
  });

  test('expires, and does not come from the future', () => {
    expect(read({ now: after(TOKEN_SECONDS) })).toMatchObject({ age: TOKEN_SECONDS });
    expect(read({ now: after(TOKEN_SECONDS + 1) })).toBe('expired');
    expect(read({ now: after(-1) })).toBe('expired');
  });

  test('serves one page', () => {
    expect(read({ page: '/tin-tuc/b/' })).toBe('forged');
  });

  test('is changed in no letter', () => {
    for (const at of token.split('').keys()) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + letter + token.slice(at + 1);
      expect(read({ token: changed })).toBe('forged');
    }
  });

  test.each(['', 'x', `${token}A`, `${token}=`, token.slice(1), `${token}\n`])(
    'is not %j',
    (forged) => {
      expect(read({ token: forged })).toBe('forged');
    },
  );

  test('of another receiver is forged', () => {
    expect(read({ token: signToken(others.token, '/tin-tuc/a/', now) })).toBe('forged');
  });
});

describe('a key file', () => {
  const root = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  const [data, portal] = [join(root, 'data'), join(root, 'portal')];
  for (const folder of [data, portal]) mkdirSync(folder);
  const file = join(root, 'khoa');
  createKeyFile(file);
  afterAll(() => rmSync(root, { recursive: true }));
  const ruleOf = (path: string) => {
    try {
      readKeyFile(path, { data, portal });
      return undefined;
    } catch (error) {
      return (error as { rule?: string }).rule;
    }
  };

  test('holds a secret that is read back', () => {
    expect(readKeyFile(file, { data, portal })).toHaveLength(32);
  });

  test('is made once', () => {
    expect(() => createKeyFile(file)).toThrow('key-taken');
  });

  test('is for its owner alone', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const open = join(root, 'mo');
    writeFileSync(open, readFileSync(file));
    chmodSync(open, 0o640);
    expect(ruleOf(open)).toBe('key-open-to-others');
  });

  test('lies neither beside the data nor in the portal, nor behind a link there', () => {
    for (const [folder, rule] of [
      [data, 'key-beside-data'],
      [portal, 'key-in-portal'],
    ] as const) {
      createKeyFile(join(folder, 'khoa'));
      expect(ruleOf(join(folder, 'khoa'))).toBe(rule);
      symlinkSync(join(folder, 'khoa'), join(root, `ra-${rule}`));
      expect(ruleOf(join(root, `ra-${rule}`))).toBe(rule);
    }
  });

  test('is a key', () => {
    writeFileSync(join(root, 'khong'), 'mật khẩu\n', { mode: 0o600 });
    expect(ruleOf(join(root, 'khong'))).toBe('key-malformed');
    expect(ruleOf(join(root, 'khong-co'))).toBe('no-key');
    expect(ruleOf(root)).toBe('no-key');
  });
});
