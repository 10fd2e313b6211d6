import type { Verdict } from "@setaside/logic";

/** An answer as an interval of the verdicts still possible. */
export interface Interval {
  readonly least: Verdict;
  readonly most: Verdict;
}

/**
 * The verdict bar: three stops, no – arguable – yes, and the span of what is
 * still possible. Its look, and the motion with which it narrows, are in
 * `style/verdict-bar.css`, by the two ends. It only shows; words always stand
 * beside it.
 */
export function VerdictBar({ least, most }: Interval) {
  return (
    <svg
      class="verdict-bar"
      data-least={least}
      data-most={most}
      width="64"
      height="16"
      viewBox="0 0 64 16"
      aria-hidden="true"
      focusable="false"
    >
      <line class="line" x1="8" y1="8" x2="56" y2="8" />
      <rect class="span" x="2.5" y="2.5" width="59" height="11" rx="5.5" />
      <circle class="stop no" cx="8" cy="8" r="2" />
      <circle class="stop arguable" cx="32" cy="8" r="2" />
      <circle class="stop yes" cx="56" cy="8" r="2" />
      <g class="hatch">
        <path d="M27.6 10.6 L34.6 3.6 M29.6 12.6 L36.6 5.6" />
      </g>
    </svg>
  );
}
