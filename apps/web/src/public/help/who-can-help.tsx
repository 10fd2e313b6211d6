import { Contact } from "./contact.tsx";
import { dayIn } from "./say.ts";
import type { KnownHelper } from "./who-helps.data.ts";
import type { HelpWords } from "./words.ts";

interface WhoCanHelpProps {
  readonly helpers: readonly KnownHelper[];
  readonly words: HelpWords;
  /** The heading of each, one below what stands above the list. */
  readonly heading: "h3" | "h4";
}

/** Groups that can help: what each does and does not, how to reach it, and how well we know. */
export function WhoCanHelp({ helpers, words, heading: Heading }: WhoCanHelpProps) {
  return (
    <>
      {helpers.map((helper) => (
        <section key={helper.id} class="helper">
          <Heading lang="en">
            <bdi>{helper.name}</bdi>
          </Heading>
          <About helper={helper} words={words} />
          <Contact helper={helper} words={words} />
          <HowSure helper={helper} words={words} />
        </section>
      ))}
    </>
  );
}

/** What it does, its hours and languages, whom it does not take, and when it was closed. */
function About({ helper, words }: { helper: KnownHelper; words: HelpWords }) {
  const { t, language } = words;
  const { id, hours, languages, limits, paused } = helper;
  const said = [
    t(`find.what.${id}`),
    ...(hours === null ? [] : [t(`find.hours.${hours}`)]),
    ...(languages === null ? [] : [t(`find.languages.${languages}`)]),
    ...limits.map((limit) => t(`find.limit.${limit}`)),
  ];
  return (
    <>
      <p>{said.join(" ")}</p>
      {paused !== null && (
        <p class="note">
          {t("find.paused", { from: dayIn(language, paused.from), until: dayIn(language, paused.until) })}
        </p>
      )}
    </>
  );
}

function HowSure({ helper: { confidence, source }, words: { t } }: { helper: KnownHelper; words: HelpWords }) {
  return (
    <p class="soft">
      {t(`find.sure.${confidence}`)}{" "}
      {confidence !== "recalled" && (
        <>
          {t("find.source")} <bdi lang="en">{source.split(";")[0]}</bdi>
        </>
      )}
    </p>
  );
}
