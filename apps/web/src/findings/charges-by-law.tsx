import type { LawOfCharge, Screen, Screened } from "@setaside/relief";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { chargeLines } from "./charge-lines.tsx";
import { Grid } from "./grid.tsx";

/** The charges, one grid for each law under which they were brought: each has reliefs of its own. */
export function ChargesByLaw({ screen, busy }: { screen: Screen; busy: boolean }) {
  const words = useWords();
  const { t } = words;
  const groups = groupsOf(screen.charges);
  return groups.map(({ law, charges }) => {
    const lines = chargeLines(charges, screen, words);
    const withLevel = charges.some(({ level }) => level !== null);
    const name = law === null ? t("findings.law.federal") : law.name;
    return (
      <div key={law?.code ?? "federal"} class="of-law">
        {(groups.length > 1 || law !== null) && <h3>{name}</h3>}
        {law !== null && <LawNote law={law} />}
        {lines.some(({ findings }) => findings.length > 0) && (
          <Grid
            caption={`${t("findings.charges")}, ${name}`}
            headName={t("findings.column.charge")}
            {...(withLevel ? { levelName: t("findings.column.level") } : {})}
            lines={lines}
            busy={busy}
          />
        )}
        {lines.every(({ findings }) => findings.length === 0) && (
          <ul class="without-relief">
            {lines.map(({ id, head }) => (
              <li key={id}>{head}</li>
            ))}
          </ul>
        )}
      </div>
    );
  });
}

/** What is known of a state's law, before its findings. */
function LawNote({ law }: { law: LawOfCharge }) {
  const { t, language } = useWords();
  const date = law.lastChecked === null ? "" : dateWords(law.lastChecked, language);
  return (
    <p class="note">
      {t(`findings.law.${law.known}`, { state: law.name, date })} <span lang="en">{law.summary}</span>
    </p>
  );
}

interface OfOneLaw {
  readonly law: LawOfCharge | null;
  readonly charges: Screened[];
}

/** By law, in the order of the record. */
function groupsOf(charges: readonly Screened[]): readonly OfOneLaw[] {
  const groups = new Map<string, OfOneLaw>();
  for (const charge of charges) {
    const key = charge.law?.code ?? "federal";
    const group = groups.get(key) ?? { law: charge.law, charges: [] };
    group.charges.push(charge);
    groups.set(key, group);
  }
  return [...groups.values()];
}
