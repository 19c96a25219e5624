import { createHash, hkdfSync } from 'node:crypto';

/** Bytes of the secret in a key file. */
export const SECRET_BYTES = 32;

/** What the receiver locks with; all of it comes from one secret. */
export interface Keys {
  /** Of emails at rest. */
  email: Buffer;
  /** Of the tokens of forms. */
  token: Buffer;
  /** Tells keys apart and betrays nothing of them. */
  fingerprint: string;
}

export function keysFrom(secret: Uint8Array): Keys {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `cong-khai ${use}`, 32));
  const fingerprint = createHash('sha256').update(derive('fingerprint')).digest('hex').slice(0, 16);
  return { email: derive('email'), token: derive('token'), fingerprint };
}
