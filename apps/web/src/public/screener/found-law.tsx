import type { Outlook } from "@setaside/screener";
import { useAround } from "./around.ts";
import { placeName } from "./place-name.ts";
import { Turning } from "./turning.tsx";

/** What one law may do, how surely it is known, and what stands between. */
export function FoundLaw({ matter, law }: { matter: string; law: Outlook }) {
  const around = useAround();
  const { words, to } = around;
  const { t, known } = words;
  const { standing, confidence } = law;
  const reaches = standing !== "not";
  const gives = law.gives.flatMap((each) => known("found.gives", each) ?? []);
  return (
    <li class="found-law" data-relief={law.relief} data-standing={standing}>
      <h3>{gives.length > 0 ? gives.join(" · ") : <span lang="en">{law.name}</span>}</h3>
      <p class="cited">
        <cite lang="en">
          {gives.length > 0 && `${law.name}: `}
          {law.citation}
        </cite>{" "}
        <a href={to(`law/${law.place.toLowerCase()}`)} target="_blank" rel="noreferrer noopener">
          {t("found.law.read", { place: law.place === "US" ? t("found.federal") : placeName(law.place, around) })}
        </a>
      </p>
      {law.ifCourt !== undefined && <p>{t(`found.law.ifCourt.${law.ifCourt}`)}</p>}
      <p>{t(`found.law.${sayingOf(law)}`)}</p>
      {standing === "undecided" && law.openBy.includes("unread") && <p>{t("found.law.unread")}</p>}
      {law.waits && reaches && <p>{t("found.law.waits")}</p>}
      {law.onlyRecalled && <p class="recalled">{t("found.law.onlyRecalled")}</p>}
      <Turning matter={matter} law={law} />
      <p class="mark">{t(`found.mark.${confidence}`)}</p>
    </li>
  );
}

/** What is said of a law: where it stands, and where it asks for no trafficking, that it does not. */
function sayingOf({ standing, about, turnsOn }: Outlook) {
  if (standing === "not" && turnsOn.length === 0) return "notAtAll";
  return standing === "may" && about !== "trafficking" ? "general" : standing;
}
