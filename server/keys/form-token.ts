import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a form may lie open before it is sent, in seconds. */
export const TOKEN_SECONDS = 4 * 3600;

const NONCE_BYTES = 12;
const HEAD_BYTES = 4 + NONCE_BYTES;
/** With the head a multiple of three, so that base 64 writes a token in one way alone. */
const MAC_BYTES = 26;
const FORM = /^[A-Za-z0-9_-]{56}$/;

/** A token that the receiver signed for a page. */
export interface TokenReading {
  /** Of this one form. */
  nonce: string;
  /** Seconds since it was signed. */
  age: number;
}

/** Sign a token for a form on a page: when, which form, and a proof of both and of the page. */
export function signToken(key: Uint8Array, page: string, now: Date): string {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(Math.floor(now.getTime() / 1000));
  randomBytes(NONCE_BYTES).copy(head, 4);
  return Buffer.concat([head, proofOf(key, head, page)]).toString('base64url');
}

/** What a token says; `forged` when this receiver did not sign it for the page, `expired` after its time. */
export function readToken(
  key: Uint8Array,
  { token, page, now }: { token: string; page: string; now: Date },
): TokenReading | 'forged' | 'expired' {
  if (!FORM.test(token)) return 'forged';
  const bytes = Buffer.from(token, 'base64url');
  const head = bytes.subarray(0, HEAD_BYTES);
  const proof = bytes.subarray(HEAD_BYTES);
  if (!timingSafeEqual(proof, proofOf(key, head, page))) return 'forged';
  const age = Math.floor(now.getTime() / 1000) - head.readUInt32BE();
  if (age < 0 || age > TOKEN_SECONDS) return 'expired';
  return { nonce: head.subarray(4).toString('base64url'), age };
}

function proofOf(key: Uint8Array, head: Uint8Array, page: string): Buffer {
  return createHmac('sha256', key).update(head).update(page).digest().subarray(0, MAC_BYTES);
}
