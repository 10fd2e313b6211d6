export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of vitest's JSON report. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export function totalsOfVitest(report: VitestReport | undefined, exitCode: number | null): Totals;
export function totalsOfChecks(passed: readonly boolean[]): Totals;
export function sum(parts: readonly Totals[]): Totals;
export function line(totals: Totals): string;
export function exitCodeOf(totals: Totals, everythingRequired: boolean): 0 | 1;
