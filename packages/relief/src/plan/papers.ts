import { effective, liveValues, type SubjectId } from "@setaside/casefile";
import { type PaperGuide, paperGuides } from "@setaside/law";
import { noncitizenOf } from "./circumstances.ts";
import type { Paper, Shown } from "./plan.ts";
import type { Planning } from "./planning.ts";

/** The papers to gather, for what each is wanted, and whether the record shows it already. */
export function papersOf(planning: Planning): readonly Paper[] {
  return paperGuides.flatMap((guide) => {
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
}

/** What is not known to be otherwise is wanted: unknown is not no. */
function wantedFor(planning: Planning, { need }: PaperGuide): readonly string[] {
  const charges = [...planning.view.charges.values()].filter(({ list }) => list !== "booked");
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
      return planning.view.arrests.size === 0
        ? ["person"]
        : [...planning.view.arrests.keys()].map((id) => `arrest:${id}`);
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
