import { barOf } from "./for-state.ts";
import type { HelpWords } from "./words.ts";

/** Who licenses lawyers in some places, to be searched for by name. Nothing where we know of none. */
export function Bars({ states, words: { t } }: { states: readonly string[]; words: HelpWords }) {
  const names = states.flatMap((state) => barOf(state) ?? []);
  if (names.length === 0) return null;
  return (
    <>
      <p>{t("find.lawyer.offices.lead")}</p>
      <ul lang="en">
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
