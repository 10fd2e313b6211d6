import type { RecordOffice } from "./papers.ts";
import type { HelpWords } from "./words.ts";

interface RecordAtProps {
  readonly office: RecordOffice;
  readonly words: HelpWords;
}

/** The office that keeps a state's records, what it may ask, and how well we know. */
export function RecordAt({ office: { office, asks, form, confidence }, words: { t } }: RecordAtProps) {
  const said = [
    ...asks.map((each) => t(`find.asks.${each}`)),
    ...(form === undefined ? [] : [t("find.asks.form", { form })]),
  ];
  return (
    <>
      <p lang="en">
        <bdi>{office}</bdi>
      </p>
      {said.length > 0 && <p>{said.join(" ")}</p>}
      <p class="soft">{t(`find.sure.${confidence}`)}</p>
    </>
  );
}
