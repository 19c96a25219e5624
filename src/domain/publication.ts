/** The fields that decide whether an entry is public. Instants carry their offset. */
export interface Publication {
  draft?: boolean;
  publishAt?: string | undefined;
  unpublishAt?: string | undefined;
  /** Articles: an article dated in the future waits for its day. */
  publishedAt?: string | undefined;
}

/**
 * Whether an entry is public at `now`: no draft, its time has come and has not passed (architecture,
 * Publication). A withdrawn entry stays public, since its page says why.
 */
export function isPublic(entry: Publication, now: Date): boolean {
  if (entry.draft) return false;
  const from = entry.publishAt ?? entry.publishedAt;
  if (from && Date.parse(from) > now.getTime()) return false;
  return !(entry.unpublishAt && Date.parse(entry.unpublishAt) <= now.getTime());
}
