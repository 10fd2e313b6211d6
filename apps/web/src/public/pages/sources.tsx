import { isStatementName, statementNamed } from "@setaside/law";
import { type Confidence, type Ground, weaker } from "@setaside/logic";
import { dateWords } from "../../words/date.ts";
import { useHere } from "../site/here.ts";

/** The sign of how surely something is known. */
export const signs: Readonly<Record<Confidence, string>> = { verified: "●", secondary: "◐", recalled: "○" };

/**
 * Where a section comes from, closed until it is opened: its weakest mark in
 * words, which is always in view, and every statement that it rests on, in the
 * words of the law's own files. Nothing where the section states no law.
 */
export function Sources({ rests }: { readonly rests: readonly string[] }) {
  const { words } = useHere();
  const grounds = groundsOf(rests);
  const [first, ...others] = grounds;
  if (first === undefined) return null;
  const weakest = others.reduce((least, { confidence }) => weaker(least, confidence), first.confidence);
  return (
    <details class="sources">
      <summary>
        <span aria-hidden="true">{signs[weakest]}</span> {words.t("pages.sources.where")}{" "}
        <span class="how">{words.t(`pages.sources.how.${weakest}`)}</span>
      </summary>
      <p>{words.t("pages.sources.note")}</p>
      <ul>
        {grounds.map((ground) => (
          <Statement key={ground.text} ground={ground} />
        ))}
      </ul>
    </details>
  );
}

/** The statements of those names, each once: a name that no statement has stops the build, and says which. */
function groundsOf(names: readonly string[]): readonly Ground[] {
  const unknown = names.filter((name) => !isStatementName(name));
  if (unknown.length > 0) throw new Error(`no statement of the law is named ${unknown.join(", ")}`);
  return [...new Map(names.map(statementNamed).map((ground) => [ground.text, ground])).values()];
}

function Statement({ ground }: { readonly ground: Ground }) {
  return (
    <li>
      <bdi lang="en">
        {ground.text} <cite>{ground.citation}</cite>
      </bdi>{" "}
      <Known ground={ground} />
    </li>
  );
}

/** How a statement is known, and since when, after its sign. */
export function Known({ ground }: { readonly ground: Ground }) {
  const { words } = useHere();
  const { confidence, textStatus, lastChecked } = ground;
  const how = textStatus === "introduced-only" ? "draft" : confidence;
  const day = lastChecked === undefined ? undefined : dateWords(lastChecked, words.language);
  return (
    <span class="known">
      <span aria-hidden="true">{signs[confidence]}</span> {words.t(`pages.sources.mark.${how}`)}
      {day === undefined ? "" : ", "}
      {day === undefined ? "" : words.t("pages.sources.checked", { day })}
    </span>
  );
}
