/**
 * The time of files in an archive, so that the same content makes the same bytes. It is the same in every time zone:
 * archives hold local times, and this one is made of local parts.
 */
export function fixedTime(): Date {
  return new Date(1980, 0, 1, 12);
}
