import type { Finding, Screen } from "@setaside/relief";

/** A finding that an answer moved. */
export interface Moved {
  readonly before: Finding;
  readonly after: Finding;
}

/** The findings shown for themselves that have another verdict than they had, in the order of the record. */
export function movedFindings(before: Screen, after: Screen): readonly Moved[] {
  const earlier = new Map(leading(before).map((each) => [keyOf(each), each]));
  return leading(after).flatMap((each) => {
    const was = earlier.get(keyOf(each));
    return was === undefined || (was.least === each.least && was.most === each.most)
      ? []
      : [{ before: was, after: each }];
  });
}

function leading({ charges, arrests }: Screen): readonly Finding[] {
  return [...charges, ...arrests].flatMap(({ findings }) => findings.filter(({ leads }) => leads));
}

function keyOf({ subject, relief }: Finding): string {
  return `${subject} ${relief}`;
}
