/** What is noteworthy about a text: returned, never thrown. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  /** Which check or rule speaks, `<area>.<check>`. */
  readonly rule: string;
  readonly start?: number;
  readonly end?: number;
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
}
