import type { ConclusionId } from "@setaside/law";
import { useId } from "preact/hooks";
import { useWords } from "../words/index.ts";
import { useShown } from "./reading-context.ts";
import { allCharges, conclude, concluded } from "./statements.ts";

/** Counsel's conclusions for all charges at once. */
export function ConclusionsForAll() {
  const { words } = useWords();
  const { conclusions } = words;
  const { concludable } = useShown().reading;
  return (
    <section class="conclusions" aria-labelledby="conclusions">
      <h2 id="conclusions">
        {conclusions.heading} <span class="scope">{conclusions.forAll}</span>
      </h2>
      <div class="elements">
        {concludable.map((element) => (
          <Conclusion key={element} element={element} subject={allCharges} />
        ))}
      </div>
      <p class="note">{conclusions.why}</p>
    </section>
  );
}

/** Counsel's conclusion on one element, for one charge or for all. */
export function Conclusion({ element, subject }: { element: ConclusionId; subject: string }) {
  const { words } = useWords();
  const { statements, restate } = useShown();
  const name = useId();
  const { conclusions } = words;
  const { name: elementName, gloss } = conclusions.elements[element];
  const now = concluded(statements, subject, element);
  const stateOf = (met: boolean | undefined) =>
    met === undefined ? conclusions.none : met ? conclusions.met : conclusions.notMet;
  const without =
    subject === allCharges
      ? conclusions.none
      : conclusions.asForAll(stateOf(concluded(statements, allCharges, element)).toLowerCase());
  const options = [
    { met: true, label: conclusions.met },
    { met: false, label: conclusions.notMet },
    { met: undefined, label: without },
  ];
  return (
    <fieldset class="choices">
      <legend>
        {elementName} <span class="gloss">{gloss}</span>
      </legend>
      {options.map(({ met, label }) => (
        <label key={String(met)}>
          <input
            type="radio"
            name={name}
            autocomplete="off"
            checked={now === met}
            onChange={() => restate(conclude(statements, subject, element, met))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
