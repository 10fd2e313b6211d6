import { Bars } from "./bars.tsx";
import type { HelpWords } from "./words.ts";

const steps = ["name", "look", "match", "call"] as const;
const money = ["free", "fee", "private"] as const;
const signs = ["result", "cash", "blank", "immigration", "past", "notario"] as const;

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
        {steps.map((each) => (
          <li key={each}>{t(`find.lawyer.${each}`)}</li>
        ))}
      </ol>
      <Bars states={states} words={words} />
      <ul>
        {money.map((each) => (
          <li key={each}>{t(`find.lawyer.${each}`)}</li>
        ))}
      </ul>
      <Heading>{t("find.lawyer.signs.heading")}</Heading>
      <ul class="note">
        {signs.map((each) => (
          <li key={each}>{t(`find.lawyer.signs.${each}`)}</li>
        ))}
      </ul>
      <p>{t("find.lawyer.notario")}</p>
    </>
  );
}
