/** Why a command or the receiver cannot go on; `src/strings/moderation.ts` has the sentence. */
export type FaultRule =
  | 'newer-store'
  | 'store-unreadable'
  | 'no-key'
  | 'key-taken'
  | 'key-malformed'
  | 'key-open-to-others'
  | 'key-beside-data'
  | 'key-in-portal'
  | 'other-key'
  | 'backup-taken';

/** A fault that a person can mend, with what it is about. */
export class Fault extends Error {
  readonly rule: FaultRule;
  readonly about: string;

  constructor(rule: FaultRule, about = '') {
    super(`${rule} ${about}`.trim());
    this.rule = rule;
    this.about = about;
  }
}
