import { lawGrounds, stateLaw, statePapers, stateProcedure } from "@setaside/law";
import { placeIn } from "./place.ts";
import type { Paper, Shown } from "./plan.ts";
import type { Planning } from "./planning.ts";

/** The papers of states' cases: those of each case from its court, and the record that each state keeps of the person. */
export function papersOfStates(planning: Planning): readonly Paper[] {
  const charges = [...planning.view.charges.values()].filter(({ state }) => state !== undefined);
  if (charges.length === 0) return [];
  const { language, labels } = planning;
  const wanted = (ids: readonly { readonly id: string; readonly disposition: string }[]) =>
    ids.map(({ id, disposition }) => {
      const subject = `charge:${id}`;
      // The section and how it ended are what these papers show.
      const shown: Shown = disposition === "unknown" ? "no" : "known";
      return { subject, label: labels.of(subject), shown };
    });
  const states = [...new Set(charges.flatMap(({ state }) => state ?? []))].sort();
  const ofCourts: Paper = {
    id: "state-case-papers",
    name: statePapers.case.name[language],
    wantedFor: wanted(charges),
    certified: true,
    where: statePapers.case.where,
    how: [statePapers.case.how],
    proves: statePapers.case.proves,
    cautions: [],
  };
  const records = states.flatMap((code): readonly Paper[] => {
    const found = stateLaw(code);
    if (found === undefined) return [];
    const { where, how } = lawGrounds(found.law).record;
    const place = placeIn(planning, code);
    return [
      {
        id: `state-record-${code.toLowerCase()}`,
        name: statePapers.record.name[language].replace("{state}", place),
        wantedFor: wanted(charges.filter(({ state }) => state === code)).map((each) => ({ ...each, shown: "no" })),
        certified: false,
        where,
        how: [how],
        proves: stateProcedure.recordProves,
        cautions: [],
      },
    ];
  });
  return [ofCourts, ...records];
}
