import type { Finding, LawOfCharge, Screen, Screened } from "@setaside/relief";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { chargeLines } from "./charge-lines.tsx";
import { Grid, type Line } from "./grid.tsx";

/** The charges, one grid for each law under which they were brought: each has reliefs of its own. */
export function ChargesByLaw({ screen, busy }: { screen: Screen; busy: boolean }) {
  const words = useWords();
  const { t, language } = words;
  const { laws } = useShown().screening;
  const groups = groupsOf(screen.charges);
  return groups.map(({ law, charges }) => {
    const lines = chargeLines(charges, screen, words);
    const { first, others } = parted(lines);
    const withLevel = charges.some(({ level }) => level !== null);
    const name = law === null ? t("findings.law.federal") : (laws[law.code]?.name[language] ?? law.name);
    return (
      <div key={law?.code ?? "federal"} class="of-law">
        {(groups.length > 1 || law !== null) && <h3>{name}</h3>}
        {law !== null && <LawNote law={law} />}
        {first.some(({ findings }) => findings.length > 0) && (
          <Grid
            caption={`${t("findings.charges")}, ${name}`}
            headName={t("findings.column.charge")}
            {...(withLevel ? { levelName: t("findings.column.level") } : {})}
            lines={first}
            busy={busy}
          />
        )}
        {others.some(({ findings }) => findings.length > 0) && (
          <details class="other-reliefs">
            <summary>{t("findings.otherReliefs", { more: others[0]?.findings.length ?? 0 })}</summary>
            <Grid
              caption={t("findings.otherReliefs.caption", { law: name })}
              headName={t("findings.column.charge")}
              lines={others}
              busy={busy}
            />
          </details>
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

/**
 * The same lines twice: with the reliefs that can help or are a survivor's own
 * to ask for, and with those that help no charge here, which need less room.
 */
function parted(lines: readonly Line[]): { readonly first: readonly Line[]; readonly others: readonly Line[] } {
  const all = lines.flatMap(({ findings }) => findings);
  const helps = new Set(all.filter(({ most }) => most !== "no").map(({ relief }) => relief));
  const isFirst = ({ relief, state, discretion }: Finding) =>
    helps.has(relief) || state === undefined || (state.about === "trafficking" && discretion !== "not-a-motion");
  return {
    first: lines.map((line) => ({ ...line, findings: line.findings.filter(isFirst) })),
    others: lines.map(({ level: _, ...line }) => ({
      ...line,
      findings: line.findings.filter((each) => !isFirst(each)),
    })),
  };
}

/** What is known of a state's law, before its findings. */
function LawNote({ law }: { law: LawOfCharge }) {
  const { t, language } = useWords();
  const short = useShown().screening.laws[law.code];
  const review = short?.review[language] ?? "";
  const date = law.lastChecked === null ? "" : dateWords(law.lastChecked, language);
  return (
    <p class="note">
      {t(`findings.law.${law.known}`, { state: short?.name[language] ?? law.name, date })} {review}{" "}
      <span lang="en">{law.summary}</span>
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
