/** What readers ask of a built portal. */
export interface Asking {
  plain: string;
  marked: string;
  telex: string;
  /** Words of a clause. */
  clause: string;
}

/** What readers type without marks, the same with them, and with the keys of Telex, by portal. */
const ASKED: Record<string, Asking> = {
  example: {
    ...{ plain: 'dang vien', marked: 'đảng viên', telex: 'nghij quyeets' },
    clause: 'phan loai rac',
  },
  'below-a-base-path': {
    ...{ plain: 'duong thon', marked: 'đường thôn', telex: 'dduwowngf' },
    clause: 'muoi cay so',
  },
};

/** What to ask of a portal of the suites. */
export function askedOf(portal: string): Asking {
  const asking = ASKED[portal];
  if (!asking) throw new Error(`nothing to ask of ${portal}`);
  return asking;
}
