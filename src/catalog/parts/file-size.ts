const KILOBYTE = 1000;

/** Size of a file for people: `12 kB`, `1,4 MB`. */
export function fileSize(bytes: number): string {
  const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
  if (bytes < KILOBYTE) return `${bytes} byte`;
  if (bytes < KILOBYTE ** 2) return `${format.format(Math.round(bytes / KILOBYTE))} kB`;
  return `${format.format(bytes / KILOBYTE ** 2)} MB`;
}
