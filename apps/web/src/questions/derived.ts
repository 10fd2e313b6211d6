import type { Screen } from "@setaside/relief";
import type { Interval } from "../verdict-bar.tsx";

/**
 * What the facts alone give on an element for a charge; undefined where no
 * finding turns on it now. Where counsel concluded, it is what her word stands in the place of.
 */
export function derivedFor(screen: Screen, subject: string, element: string): Interval | undefined {
  const findings = [...screen.charges, ...screen.arrests].flatMap((each) => each.findings);
  const beside = findings
    .flatMap(({ conclusions }) => conclusions)
    .find((each) => each.subject === subject && each.element === element);
  if (beside !== undefined) return beside.derived;
  const level = screen.charges.find(({ id }) => `charge:${id}` === subject)?.level;
  if (element === "crime-of-violence" && level !== undefined && level !== null) return level.crimeOfViolence;
  return findings
    .flatMap((finding) => finding.because.map((reason) => ({ reason, about: finding.subject })))
    .find(
      ({ reason, about }) =>
        reason.element === element && (reason.of === undefined ? about : `charge:${reason.of}`) === subject,
    )?.reason;
}

/** What the facts alone give for all charges: each value once, with how many charges have it. */
export function derivedForAll(screen: Screen, element: string): readonly (Interval & { readonly charges: number })[] {
  const counted = new Map<string, Interval & { charges: number }>();
  for (const { id } of screen.charges) {
    const derived = derivedFor(screen, `charge:${id}`, element);
    if (derived === undefined) continue;
    const { least, most } = derived;
    const same = counted.get(`${least} ${most}`) ?? { least, most, charges: 0 };
    counted.set(`${least} ${most}`, { ...same, charges: same.charges + 1 });
  }
  return [...counted.values()];
}
