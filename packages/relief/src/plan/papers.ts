import { effective, liveValues, type SubjectId } from "@setaside/casefile";
import { type PaperGuide, paperGuides } from "@setaside/law";
import { isOfStateAlone } from "../reliefs-of.ts";
import { noncitizenOf } from "./circumstances.ts";
import type { Paper, Shown } from "./plan.ts";
import type { Planning } from "./planning.ts";
import { papersOfStates } from "./state-papers.ts";

/** The papers to gather, for what each is wanted, and whether the record shows it already. */
export function papersOf(planning: Planning): readonly Paper[] {
  const federal = paperGuides.flatMap((guide) => {
    const subjects = wantedFor(planning, guide);
    if (subjects.length === 0) return [];
    const { id, name, certified, where, how, cost, proves, cautions } = guide;
    return [
      {
        id,
        name: name[planning.language],
        wantedFor: subjects.map((subject) => ({
          subject,
          label: planning.labels.of(subject),
          shown: shownOn(planning, guide, subject),
        })),
        certified,
        where,
        how,
        ...(cost === undefined ? {} : { cost }),
        proves,
        cautions,
      },
    ];
  });
  const states = papersOfStates(planning);
  // Papers about the person, from whoever knows her, come last.
  const at = federal.findIndex(({ wantedFor }) => wantedFor.every(({ subject }) => subject === "person"));
  return at < 0 ? [...federal, ...states] : [...federal.slice(0, at), ...states, ...federal.slice(at)];
}

/** What is not known to be otherwise is wanted: unknown is not no. */
function wantedFor(planning: Planning, { need }: PaperGuide): readonly string[] {
  // A state's court has papers of its own; in the District a charge may be of both.
  const charges = [...planning.view.charges.values()].filter(
    (charge) => charge.list !== "booked" && !isOfStateAlone(charge),
  );
  const ended = (...classes: readonly string[]) =>
    charges.filter(({ disposition }) => [...classes, "unknown"].includes(disposition)).map(({ id }) => `charge:${id}`);
  switch (need) {
    case "case":
      return charges.map(({ id }) => `charge:${id}`);
    case "conviction":
      return ended("convicted", "deferred", "adjudicated");
    case "plea":
      return ended("convicted", "deferred").filter((subject) => mayHavePleaded(planning, subject));
    case "imprisonment":
      return ended("convicted").filter((subject) => said(planning, subject, "imprisonmentImposed") !== false);
    case "no-conviction":
      return ended("dismissed", "acquitted", "not-prosecuted");
    case "arrest":
      // Where no arrest is recorded there may still have been one.
      if (planning.view.arrests.size === 0) return charges.length === 0 ? [] : ["person"];
      return [...planning.view.arrests.values()]
        .filter(({ state }) => state === undefined)
        .map(({ id }) => `arrest:${id}`);
    case "person":
      return ["person"];
    case "noncitizen":
      return noncitizenOf(planning) === "no" ? [] : ["person"];
  }
}

/** Not known to have been convicted at a trial. */
function mayHavePleaded(planning: Planning, subject: string): boolean {
  const id = subject.slice("charge:".length);
  const recorded = planning.record.cases.flatMap(({ charges }) => charges).find((each) => each.id === id);
  const manners = (recorded?.outcomes ?? []).flatMap((each) => (each.class === "convicted" ? [each.manner] : []));
  return (
    manners.length === 0 ||
    manners.some((manner) => manner === undefined || !/trial|verdict|jury|bench/.test(String(manner)))
  );
}

function said(planning: Planning, subject: string, fact: string): unknown {
  const found = effective(planning.index, planning.casefile.wildcard, subject as SubjectId, fact);
  return found.state === "known" ? found.value : undefined;
}

function shownOn(planning: Planning, { id, shows }: PaperGuide, subject: string): Shown {
  if (id === "docket-sheet" && readFrom(planning, subject as SubjectId)) return "read";
  const kind = subject.slice(0, Math.max(subject.indexOf(":"), 0));
  const own = shows.filter((path) => path.startsWith(`${kind}.`));
  if (kind === "" || own.length === 0) return "no";
  const known = own.filter((path) => isKnown(planning, subject, path.slice(kind.length + 1)));
  return known.length === own.length ? "known" : known.length > 0 ? "partly" : "no";
}

/** Whether a document read speaks of the subject: for a charge of a case that is its docket. */
function readFrom(planning: Planning, subject: SubjectId): boolean {
  return ["statute", "outcomes", "count"].some((fact) =>
    liveValues(planning.index, subject, fact).some(({ assertions }) =>
      assertions.some(({ source }) => source.kind === "document"),
    ),
  );
}

function isKnown(planning: Planning, subject: string, fact: string): boolean {
  if (fact === "disposition") {
    return (planning.view.charges.get(subject.slice("charge:".length))?.disposition ?? "unknown") !== "unknown";
  }
  return said(planning, subject, fact) !== undefined;
}
