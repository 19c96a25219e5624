/**
 * What every answer tells the browser, and what any other server of a portal should send too. Pages load nothing
 * from elsewhere and hold nothing inline.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';
const ASK_EACH_TIME = 'no-cache';

const HAS_DIGEST_IN_NAME = /^(_astro|anh)\/|^tim-kiem\/chi-muc\/(?!muc-luc\.json$)/;
/** Small files at the root that every page waits for. */
const IS_WAITED_FOR = /^[^/]+\.(js|css|svg)$/;

/** How long browsers may keep a file; its path is relative to the portal, without a slash before it. */
export function cachingOf(path: string): string {
  if (HAS_DIGEST_IN_NAME.test(path)) return YEAR;
  return IS_WAITED_FOR.test(path) ? HOUR : ASK_EACH_TIME;
}
