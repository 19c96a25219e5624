/** Beside the name of what was withdrawn, in place of a link. */
export function reasonWords(why: string): string {
  return `đã gỡ: ${why.replace(/[.\s]+$/, '')}`;
}
