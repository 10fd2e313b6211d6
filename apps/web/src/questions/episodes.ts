import { state } from "../findings/statements.ts";
import type { Statements } from "../reading/protocol.ts";

/** The episodes that the attorney added, `episode:e1` and so on, in order. */
export function episodesIn({ facts }: Statements): readonly string[] {
  return Object.keys(facts).filter((subject) => subject.startsWith("episode:") && subject !== "episode:*");
}

/** An episode more, with the lowest number not yet used. That there are no others is no longer said. */
export function addEpisode(statements: Statements): Statements {
  const there = new Set(episodesIn(statements));
  let next = 1;
  while (there.has(`episode:e${next}`)) next += 1;
  const { facts } = state(
    state(statements, ["person"], "noOtherEpisodes", undefined),
    ["person"],
    "episodes",
    undefined,
  );
  return { ...statements, facts: { ...facts, [`episode:e${next}`]: {} } };
}

/** Without an episode, what was said of it, and that a charge came from it. */
export function removeEpisode(statements: Statements, episode: string): Statements {
  const { [episode]: _, ...rest } = statements.facts;
  const named = Object.entries(rest).flatMap(([subject, said]) =>
    typeof said.episode === "string" && said.episode.replace(/^(episode:)?/, "episode:") === episode ? [subject] : [],
  );
  return state({ ...statements, facts: rest }, named, "episode", undefined);
}
