import type { Finding } from "../finding.ts";
import { doorsFor } from "./doors.ts";
import { chargesIn } from "./known.ts";
import { opensAfter } from "./later.ts";
import { mayOpenAfter } from "./other-convictions.ts";
import type { NotOpen, Step } from "./plan.ts";
import { idOf, mayBe, type Planning } from "./planning.ts";
import { reliefOf } from "./relief-of.ts";
import { stepIdFor } from "./step-id.ts";

/** Every finding that is no, with the elements that fail, what may open it yet, and the other doors. */
export function notOpenOf(planning: Planning, steps: readonly Step[]): readonly NotOpen[] {
  return [...planning.findings.values()]
    .filter((finding) => !mayBe(finding))
    .map((finding) => closed(planning, finding, steps));
}

function closed(planning: Planning, finding: Finding, steps: readonly Step[]): NotOpen {
  const { relief, subject, name, citation, leads } = finding;
  const failing = finding.because.filter(({ depth, most }) => depth === 0 && most === "no");
  const arrest = subject.startsWith("arrest:");
  const later = arrest && reliefOf(planning, relief).leads && opensAfter(planning, idOf(subject)).length > 0;
  const charges = chargesIn(planning, subject);
  const after = finding.state === undefined ? [] : mayOpenAfter(planning, finding, steps);
  return {
    relief,
    name,
    subject,
    label: planning.labels.of(subject),
    citation,
    because: failing.length > 0 ? failing : finding.because.filter(({ most }) => most === "no"),
    ...(later ? { later: stepIdFor(planning, relief, subject) } : {}),
    ...(after.length === 0 ? {} : { after }),
    pending: charges.some((id) => planning.view.charges.get(id)?.disposition === "pending"),
    doors: doorsFor(planning, finding),
    leads,
  };
}
