/** Why notes cannot be read or kept. */
export type TroubleKind = 'forbidden' | 'full' | 'blocked' | 'failed';

/** The browser's storage refuses; what readers typed is not lost, it is only not kept yet. */
export class StorageTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(`notes cannot be kept: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** Names by which browsers refuse storage: private windows, settings, policies. */
const FORBIDDEN = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'ReferenceError'];
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** Any error of the storage as trouble of one kind. */
export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof StorageTrouble) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (FULL.includes(name)) return new StorageTrouble('full', error);
  // Another tab opened the notes in a newer form.
  if (name === 'VersionError') return new StorageTrouble('blocked', error);
  return new StorageTrouble(FORBIDDEN.includes(name) ? 'forbidden' : 'failed', error);
}
