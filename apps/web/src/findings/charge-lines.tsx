import type { Level, Screen, Screened } from "@setaside/relief";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords, type Words } from "../words/index.ts";
import { FromDocket } from "./finding-proof.tsx";
import type { Line } from "./grid.tsx";
import { ConfidenceMark } from "./marks.tsx";
import { ProofOutline } from "./proof-outline.tsx";
import { RemarkNumbers } from "./remarks.tsx";
import { chargeName } from "./subject-name.ts";
import { elementWords } from "./verdict-words.ts";

/** The charges of the record as lines of the grid, in its order. */
export function chargeLines(screen: Screen, words: Words): readonly Line[] {
  return screen.charges.map((charge) => {
    const name = chargeName(charge, screen, words);
    return {
      id: charge.id,
      subject: `charge:${charge.id}`,
      name,
      head: <ChargeHead charge={charge} name={name} />,
      level: { cell: <LevelCell level={charge.level} />, proof: <LevelProof charge={charge} name={name} /> },
      findings: charge.findings,
    };
  });
}

function ChargeHead({ charge, name }: { charge: Screened; name: string }) {
  const { words } = useWords();
  return (
    <>
      <span class="count">{name}</span> <RemarkNumbers charge={charge.id} />
      <span class="statute" lang="en">
        {charge.statute}
      </span>
      {charge.description !== undefined && (
        <span class="description" lang="en">
          {charge.description}
        </span>
      )}
      <span class="ended">{words.dispositions[charge.disposition] ?? charge.disposition}</span>
    </>
  );
}

function LevelCell({ level }: { level: Level }) {
  const { words } = useWords();
  const { possible, openBy, confidence } = level;
  return (
    <span class="words">
      <strong>{words.level.or(possible.map((each) => words.level[each]))}</strong>{" "}
      {confidence !== null && <ConfidenceMark confidence={confidence} />}
      {openBy.length > 0 && <span>{words.level.openBy(openBy.map((each) => words.level[each]).join(", "))}</span>}
      <span class="confirm">{words.findings.confirm}</span>
    </span>
  );
}

function LevelProof({ charge, name }: { charge: Screened; name: string }) {
  const { words } = useWords();
  const { crimeOfViolence, because } = charge.level;
  return (
    <section class="proof" aria-label={`${words.level.why}: ${name}`}>
      <header>
        <h3>
          {name} <span class="scope">{words.level.why}</span>
        </h3>
        <p class="standing">
          <VerdictBar least={crimeOfViolence.least} most={crimeOfViolence.most} />{" "}
          {words.conclusions.elements["crime-of-violence"].name}: {elementWords(crimeOfViolence, words)}
        </p>
      </header>
      <ProofOutline reasons={because} conclusions={[]} subject={`charge:${charge.id}`} />
      <FromDocket subject={`charge:${charge.id}`} open={false} />
    </section>
  );
}
