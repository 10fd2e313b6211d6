import { Bars } from "./bars.tsx";
import { asks, checks, signs } from "./lawyer.data.ts";
import type { HelpWords } from "./words.ts";

interface CheckLawyerProps {
  readonly words: HelpWords;
  /** The heading of the warning signs, one below what stands above. */
  readonly heading: "h3" | "h4";
  /** Postal codes of the places whose office is named; none where it is named elsewhere. */
  readonly states?: readonly string[];
}

/** How to see that a lawyer is real, what to ask about money, and when to walk away. It stands below its heading. */
export function CheckLawyer({ words, heading: Heading, states = [] }: CheckLawyerProps) {
  const { t } = words;
  return (
    <>
      <p>{t("find.lawyer.licensed")}</p>
      <ol>
        {checks.map(({ id }) => (
          <li key={id}>{t(`find.lawyer.${id}`)}</li>
        ))}
      </ol>
      <Bars states={states} words={words} />
      <ul>
        {asks.map(({ id }) => (
          <li key={id}>{t(`find.lawyer.${id}`)}</li>
        ))}
      </ul>
      <Heading>{t("find.lawyer.signs.heading")}</Heading>
      <ul class="note">
        {signs.map(({ id }) => (
          <li key={id}>{t(`find.lawyer.signs.${id}`)}</li>
        ))}
      </ul>
      <p>{t("find.lawyer.notario")}</p>
    </>
  );
}
