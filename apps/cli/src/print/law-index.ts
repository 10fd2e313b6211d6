import type { IndexEntry, LawIndex } from "@setaside/law";
import type { Terminal } from "../terminal.ts";
import { counted, table } from "./lines.ts";

/** The jurisdictions for people: what was found in each. */
export function lawIndexLines({ jurisdictions }: LawIndex, { paint, width }: Terminal): readonly string[] {
  const rows = jurisdictions.map((each) => [each.code, each.name, found(each)]);
  const without = jurisdictions.filter(({ survivorLaw }) => !survivorLaw).length;
  const reviewed = jurisdictions.filter(({ reviewers }) => reviewers > 0);
  return [
    paint.bold(`${counted(jurisdictions.length, "jurisdiction")}: \`setaside law CODE\` prints one`),
    "",
    ...table(
      [
        { title: "Code", most: 4 },
        { title: "Jurisdiction", most: 30 },
        { title: "For survivors of trafficking", most: width },
      ],
      rows,
      width,
      paint.dim,
    ),
    "",
    `In ${without} no law for survivors was found on the day of the search.`,
    ...(reviewed.length === 0
      ? ["None is reviewed by a licensed lawyer yet."]
      : reviewed.map(({ name, review }) => `${name}: ${review}`)),
    "Legal information for an attorney to confirm.",
  ];
}

function found({ survivorLaw, statutes, lastChecked }: IndexEntry): string {
  const of = (about: string) => statutes.filter((each) => each.about === about).map(({ citation }) => citation);
  if (survivorLaw) return [...new Set(of("trafficking"))].join("; ");
  const nearest = [...of("related"), ...of("general")];
  const rest = nearest.length === 0 ? "" : ` Nearest: ${nearest.join("; ")}`;
  return `none found, searched on ${lastChecked}.${rest}`;
}
