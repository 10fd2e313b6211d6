import { type OtherDoor, offenseById, otherDoors, stateLaw } from "@setaside/law";
import type { Finding } from "../finding.ts";
import { saidOfPerson } from "./circumstances.ts";
import { chargesIn } from "./known.ts";
import type { Door, NotOpen } from "./plan.ts";
import { mayBe, type Planning } from "./planning.ts";
import { doorsOfStates, stateDoorsFor } from "./state-doors.ts";

/** Sovereigns whose charges the Act does not reach, as the vocabulary names them. */
const others: ReadonlySet<string> = new Set(["state", "tribal", "dc", "military"]);

/** Ids of the doors to look at where `finding` fails; none where the relief would not have been needed. */
export function doorsFor(planning: Planning, finding: Finding): readonly string[] {
  const federal = otherDoors.filter((door) => opens(planning, door, finding)).map(({ id }) => id);
  return [...federal, ...stateDoorsFor(planning, finding)];
}

function opens(planning: Planning, { opensFor }: OtherDoor, { relief, subject }: Finding): boolean {
  const charges = chargesIn(planning, subject).flatMap((id) => planning.view.charges.get(id) ?? []);
  const elsewhere = charges.filter(({ jurisdiction }) => others.has(jurisdiction ?? ""));
  // A sovereign whose law is here has doors of its own.
  if (opensFor === "other-sovereign") return elsewhere.some(({ state }) => !isCovered(state));
  if (charges.length > 0 && elsewhere.length === charges.length) return false;
  if (opensFor === "arrest") return relief === "us/expunge-arrest";
  // A door for a conviction is looked at where the way to vacate it, or to reduce its term, is shut.
  const conviction = charges.some(({ disposition }) => disposition === "convicted" || disposition === "unknown");
  if (!conviction) return false;
  const facts = charges.map(({ id }) => planning.view.situation.charges?.[id]?.facts);
  switch (opensFor) {
    case "conviction":
      return relief === "us/vacate-conviction-level-a";
    case "imprisonment":
      return relief === "us/sentence-reduction" && facts.some((each) => each?.imprisonmentImposed !== false);
    case "supervision":
      return relief === "us/vacate-conviction-level-a" && !isNone(planning);
    case "possession":
      return (
        relief === "us/vacate-conviction-level-a" &&
        charges.some(
          ({ id, offenses }) =>
            offenses.flat().some(isPossession) &&
            mayBe(planning.findings.get(`us/first-offender-expungement charge:${id}`)),
        )
      );
  }
}

function isPossession(row: string): boolean {
  const offense = offenseById(row);
  return offense?.title === "21" && offense.section === "844";
}

function isCovered(state: string | undefined): boolean {
  return state !== undefined && stateLaw(state) !== undefined;
}

/** Known to be under no supervision. */
function isNone(planning: Planning): boolean {
  const { values, certain } = saidOfPerson(planning, "supervision");
  return certain && values[0] === "none";
}

/** Each door that some closed finding leads to, with the subjects it is for; then those that the states' own laws name. */
export function doorsOf(planning: Planning, notOpen: readonly NotOpen[]): readonly Door[] {
  const federal = otherDoors.flatMap(({ id, name, gives, doesNot, cautions }) => {
    const subjects = [...new Set(notOpen.filter(({ doors }) => doors.includes(id)).map(({ subject }) => subject))];
    if (subjects.length === 0) return [];
    const labelled = subjects.map((subject) => ({ subject, label: planning.labels.of(subject) }));
    const door = { id, name: name[planning.language], subjects: labelled };
    return [{ ...door, gives: [gives], doesNot: [doesNot], cautions }];
  });
  return [...federal, ...doorsOfStates(planning)];
}
