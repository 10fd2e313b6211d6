import type { Partner } from "./partner.ts";
import { SiteWay, Way } from "./way.tsx";
import type { HelpWords } from "./words.ts";

interface PartnersProps {
  readonly partners: readonly Partner[];
  readonly words: HelpWords;
  readonly heading: "h3" | "h4";
}

/** The groups that an organisation names, in the order of its settings. One said in no word of this language is named only. */
export function Partners({ partners, words: { t, language }, heading: Heading }: PartnersProps) {
  return (
    <>
      {partners.map(({ name, what, phone, url }) => (
        <section key={name} class="helper">
          <Heading>
            <bdi>{name}</bdi>
          </Heading>
          {what[language] !== undefined && <p>{what[language]}</p>}
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
          </ul>
        </section>
      ))}
    </>
  );
}
