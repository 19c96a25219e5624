/**
 * What is wrong or doubtful in a symbol as it was written (facts 1.5), in the order of the repairs.
 *
 * `info` is repaired without a word, `warn` has one safe repair or needs a look, `error` means that
 * the symbol cannot name one document.
 */
export const SYMBOL_ISSUE_LEVELS = {
  nfd: 'info',
  homoglyph: 'info',
  dash: 'info',
  'trailing-punctuation': 'info',
  'short-prefix': 'info',
  label: 'info',
  'tw-diacritic': 'warn',
  spaces: 'info',
  'missing-hyphen': 'warn',
  case: 'info',
  'missing-diacritic': 'warn',
  'swapped-separators': 'warn',
  'missing-leading-zero': 'warn',
  'type-mismatch': 'warn',
  'unknown-type': 'warn',
  'unknown-org': 'info',
  'missing-number': 'warn',
  'multiple-numbers': 'error',
  'two-digit-year': 'error',
  'missing-year': 'error',
  'missing-type': 'error',
  'missing-org': 'error',
  'historic-form': 'info',
  unparsed: 'error',
} as const satisfies Record<string, 'info' | 'warn' | 'error'>;

export type SymbolIssue = keyof typeof SYMBOL_ISSUE_LEVELS;

const ORDER = Object.keys(SYMBOL_ISSUE_LEVELS) as SymbolIssue[];

/** The issues once each, in the order of the repairs. */
export function sortIssues(issues: ReadonlySet<SymbolIssue>): SymbolIssue[] {
  return ORDER.filter((issue) => issues.has(issue));
}
