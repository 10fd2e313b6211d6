import type { Partner } from "./partner.ts";
import { allOf, languageName } from "./say.ts";
import { SiteWay, Way } from "./way.tsx";
import type { HelpWords } from "./words.ts";

interface PartnersProps {
  readonly partners: readonly Partner[];
  readonly words: HelpWords;
  readonly heading: "h3" | "h4";
  /** What a state is called, by its postal code; the code itself unless given. */
  readonly placeName?: (code: string) => string;
}

/** The groups that an organisation names, in the order of its settings. One said in no word of this language is named only. */
export function Partners({ partners, words, heading: Heading, placeName = (code) => code }: PartnersProps) {
  return (
    <>
      {partners.map((partner) => (
        <section key={partner.name} class="helper">
          <Heading>
            <bdi>{partner.name}</bdi>
          </Heading>
          {partner.what[words.language] !== undefined && <p>{partner.what[words.language]}</p>}
          <p>{aboutPartner(partner, words, placeName).join(" ")}</p>
          <WaysTo partner={partner} words={words} />
        </section>
      ))}
    </>
  );
}

/** Where it helps, when, and in what languages, of which it may have said nothing. */
function aboutPartner(partner: Partner, { t, language }: HelpWords, placeName: (code: string) => string): string[] {
  const { states, languages } = partner;
  const hours = partner.hours?.[language];
  return [
    ...(states === undefined
      ? []
      : [
          states === "all"
            ? t("find.partner.everywhere")
            : t("find.partner.states", { states: allOf(language, states.map(placeName)) }),
        ]),
    ...(hours === undefined ? [] : [t("find.partner.hours", { hours: hours.replace(/\.$/, "") })]),
    ...(languages === undefined
      ? []
      : [
          t("find.partner.languages", {
            languages: allOf(
              language,
              languages.map((tag) => languageName(language, tag)),
            ),
          }),
        ]),
  ];
}

function WaysTo({ partner: { phone, url, address }, words: { t } }: { partner: Partner; words: HelpWords }) {
  return (
    <ul class="ways">
      {phone !== undefined && (
        <li>
          {t("find.way.call")} <Way to={`tel:${phone}`} says={phone} />
        </li>
      )}
      {url !== undefined && (
        <li>
          {t("find.way.site")} <SiteWay address={url} />
        </li>
      )}
      {address !== undefined && <li>{t("find.partner.address", { address })}</li>}
    </ul>
  );
}
