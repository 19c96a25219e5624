/**
 * Path of a clause in its document, outermost unit first (architecture, Identity and addresses):
 * `muc-iii/khoan-2`, `dieu-5/khoan-2/diem-b`, `kem-theo-1/dieu-1`. Point đ is `diem-dj`.
 */
export const clausePathPattern = /^[a-z]+(-[a-z0-9.]+)+(\/[a-z]+(-[a-z0-9.]+)+)*$/;
