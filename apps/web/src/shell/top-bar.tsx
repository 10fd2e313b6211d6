import { addressOf, type Room, rooms } from "../rooms/rooms.ts";
import { useWords } from "../words/index.ts";
import { otherLanguage } from "../words/language.ts";
import { saveAs } from "../work/save-as.ts";
import type { AtWork } from "../work/use-work.ts";
import { leaveAtOnce } from "./quick-leave.ts";

/** The bar: the start, the rooms once something is open, undo and save, the other language, and the way out. */
export function TopBar({ room, atWork }: { room: Room; atWork: AtWork }) {
  const { t, language } = useWords();
  const other = otherLanguage(language);
  return (
    <header class="bar screen-only">
      <button type="button" class="skip" onClick={skip}>
        {t("page.skip")}
      </button>
      {room === "start" ? (
        <span class="name">{t("page.name")}</span>
      ) : (
        <a class="name" href={addressOf("start", language)}>
          {t("page.name")}
        </a>
      )}
      {atWork.open !== undefined && <RoomLinks room={room} />}
      {atWork.open !== undefined && <Doing atWork={atWork} />}
      <a class="other-language" href={addressOf(room, other)} lang={other} hreflang={other}>
        {t("page.otherLanguage")}
      </a>
      <button type="button" class="leave needs-script" onClick={leaveAtOnce}>
        {t("page.leave")}
      </button>
    </header>
  );
}

function RoomLinks({ room }: { room: Room }) {
  const { t, language } = useWords();
  return (
    <nav class="rooms" aria-label={t("page.rooms")}>
      <ul>
        {rooms.map((each) => (
          <li key={each}>
            <a href={addressOf(each, language)} {...(each === room ? { "aria-current": "page" } : {})}>
              {t(`page.room.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Doing({ atWork }: { atWork: AtWork }) {
  const { t } = useWords();
  return (
    <div class="doing">
      <button type="button" class="quiet" disabled={!atWork.canUndo} onClick={atWork.undo}>
        {t("page.undo")}
      </button>
      <button type="button" class="quiet" disabled={!atWork.canRedo} onClick={atWork.redo}>
        {t("page.redo")}
      </button>
      <button
        type="button"
        data-unsaved={atWork.unsaved}
        onClick={() => atWork.save((text) => saveAs(text, "setaside-work.json", "application/json"))}
      >
        {t(atWork.unsaved ? "page.save" : "page.saved")}
      </button>
    </div>
  );
}

/** Moves the focus without writing into the address, as a link would. */
function skip(): void {
  document.querySelector("h1")?.focus();
}
