import type { LawStatus, StatusRow } from "@setaside/law";
import type { Terminal } from "../terminal.ts";
import { counted, table } from "./lines.ts";

/** How well each law is known, for people. */
export function lawStatusLines({ day, jurisdictions }: LawStatus, { paint, width }: Terminal): readonly string[] {
  const column = (title: string, most = title.length) => ({ title, most });
  return [
    paint.bold(`The law as encoded, on ${day}`),
    "",
    ...table(
      [
        column("Code"),
        column("Traff.", 6),
        column("Rel.", 4),
        column("Gen.", 4),
        column("Verified"),
        column("Secondary"),
        column("Recalled"),
        column("Open", 5),
        column("Checked", 10),
        column("Days", 5),
        column("Reviewed by", 20),
      ],
      jurisdictions.map(cells),
      width,
      paint.dim,
    ),
    "",
    "Traff., Rel., Gen.: reliefs made for survivors of trafficking, for other victims or offenses that survivors",
    "have, and for anyone. Verified, secondary, recalled: statements by how well they are known. Open: what",
    "decides and is not verified; --json names each. Days since the last check.",
    "Reviewed by how many licensed lawyers, and how many of its rules.",
    "",
    total(jurisdictions),
    "Legal information for an attorney to confirm.",
  ];
}

function cells(row: StatusRow): readonly string[] {
  const { code, reliefs, confidence, unverifiedDeciders, lastChecked, ageInDays, reviewed } = row;
  return [
    code,
    ...[reliefs.trafficking, reliefs.related, reliefs.general].map(String),
    ...[confidence.verified, confidence.secondary, confidence.recalled].map(String),
    String(unverifiedDeciders.length),
    lastChecked,
    String(ageInDays),
    reviewed.reviewers === 0
      ? "nobody"
      : `${counted(reviewed.reviewers, "lawyer")}: ${reviewed.reviewed} of ${reviewed.rules}`,
  ];
}

function total(rows: readonly StatusRow[]): string {
  const reviewed = rows.filter(({ reviewed: { reviewers } }) => reviewers > 0).length;
  const open = rows.reduce((sum, { unverifiedDeciders }) => sum + unverifiedDeciders.length, 0);
  const review =
    reviewed === 0 ? "None is reviewed by a licensed lawyer yet" : `${reviewed} of ${rows.length} are reviewed`;
  return `${counted(rows.length, "jurisdiction")}. ${review}; ${counted(open, "deciding point is", "deciding points are")} not verified.`;
}
