import { useRef } from "preact/hooks";
import { addressOf } from "../rooms/rooms.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { OneQuestion } from "./one-question.tsx";
import { type Turn, useFocusOnTurn } from "./use-turn.ts";

/** One question, and when none is left, where to go from there. */
export function OneAtATime({ turn, aloud }: { turn: Turn; aloud: boolean }) {
  const { t, language } = useWords();
  const { atWork } = useShown();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnTurn(turn, heading);
  const { asked } = turn;
  return (
    <section class="one" aria-labelledby="one" aria-busy={atWork.step !== undefined}>
      {asked === undefined ? (
        <>
          <h2 id="one" tabIndex={-1} ref={heading}>
            {t("questions.nothingLeft.heading")}
          </h2>
          <p>{t("questions.nothingLeft.why")}</p>
          <p class="ways">
            {(["findings", "plan"] as const).map((room) => (
              <a key={room} href={addressOf(room, language)}>
                {t(`page.room.${room}`)}
              </a>
            ))}
            {turn.canGoBack && (
              <button type="button" class="quiet" onClick={turn.back}>
                {t("questions.back")}
              </button>
            )}
          </p>
        </>
      ) : (
        <OneQuestion key={turn.at} asked={asked} turn={turn} aloud={aloud} heading={heading} />
      )}
    </section>
  );
}
