import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Reader } from "./reading/reader.ts";
import { RoomAt } from "./rooms/room-at.tsx";
import { addressOf, placeAt, type Room } from "./rooms/rooms.ts";
import { GoContext } from "./shell/go.ts";
import { countStep } from "./shell/quick-leave.ts";
import { Status } from "./shell/status.tsx";
import { TopBar } from "./shell/top-bar.tsx";
import { LanguageContext, wordsIn } from "./words/index.ts";
import type { Language } from "./words/language.ts";
import { CaseContext } from "./work/context.ts";
import { useWork } from "./work/use-work.ts";

/** The page at the address in the browser. */
export function AppAtLocation({ reader }: { reader: Reader }) {
  const { path, route } = useLocation();
  const { room, language } = placeAt(path);
  useEffect(countStep, [path]);
  return (
    <GoContext.Provider value={(to) => route(addressOf(to, language))}>
      <App reader={reader} room={room} language={language} />
    </GoContext.Provider>
  );
}

/** The whole page. Without a reader, as when the page is built, it is the first page standing still. */
export function App({ reader, room, language }: { reader?: Reader; room: Room; language: Language }) {
  const atWork = useWork(reader);
  const { open, work } = atWork;
  // Nothing is open after the page was loaded anew: every room is then the start.
  const at = open === undefined ? "start" : room;
  useTitleAndFocus(at, language);
  const shown =
    open === undefined
      ? undefined
      : {
          ...open,
          statements: work.statements,
          restate: (statements: typeof work.statements) => atWork.act({ ...work, statements }),
          atWork,
        };
  const { t } = wordsIn[language];
  return (
    <LanguageContext.Provider value={language}>
      <CaseContext.Provider value={shown}>
        <TopBar room={at} atWork={atWork} />
        <main id="content" aria-busy={atWork.step !== undefined}>
          {atWork.news.kind === "broken-change" && (
            <p class="problem" role="alert">
              {t("page.problem.brokenAnswer")}
            </p>
          )}
          <RoomAt room={at} atWork={atWork} />
        </main>
        <Status atWork={atWork} />
        <footer>
          <p>{t("page.foot")}</p>
        </footer>
      </CaseContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Each room has its title, and a new one starts at its heading. */
function useTitleAndFocus(at: Room, language: Language): void {
  const first = useRef(true);
  useEffect(() => {
    document.title = wordsIn[language].t(`page.title.${at}`);
    document.documentElement.lang = language;
  }, [at, language]);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      scrollTo(0, 0);
      document.querySelector("h1")?.focus({ preventScroll: true });
    }
  }, [at]);
}
