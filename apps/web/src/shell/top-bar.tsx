import { useRef, useState } from "preact/hooks";
import { addressOf, type Room, rooms } from "../rooms/rooms.ts";
import { useWords } from "../words/index.ts";
import { otherLanguage } from "../words/language.ts";
import { saveAs } from "../work/save-as.ts";
import type { AtWork } from "../work/use-work.ts";
import { leaveAtOnce } from "./quick-leave.ts";

/** The bar: the start, the other language and the way out; under it, once something is open, the rooms, undo and save. */
export function TopBar({ room, atWork }: { room: Room; atWork: AtWork }) {
  const { t, language } = useWords();
  const other = otherLanguage(language);
  return (
    <header class="screen-only">
      <div class="bar">
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
        <a class="other-language" href={addressOf(room, other)} lang={other} hreflang={other}>
          {t("page.otherLanguage")}
        </a>
        <button type="button" class="leave needs-script" onClick={leaveAtOnce}>
          {t("page.leave")}
        </button>
      </div>
      {atWork.open !== undefined && (
        <div class="bar open">
          <RoomLinks room={room} />
          <Doing atWork={atWork} />
        </div>
      )}
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
  const [told, tell] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const save = () => atWork.save((text) => saveAs(text, "setaside-work.json", "application/json"));
  return (
    <div class="keeping">
      <button type="button" class="quiet" disabled={!atWork.canUndo} onClick={atWork.undo}>
        {t("page.undo")}
      </button>
      <button type="button" class="quiet" disabled={!atWork.canRedo} onClick={atWork.redo}>
        {t("page.redo")}
      </button>
      <button type="button" data-unsaved={atWork.unsaved} onClick={() => (told ? save() : dialog.current?.showModal())}>
        {t("page.save")}
      </button>
      <dialog ref={dialog} aria-labelledby="save-heading">
        <form
          method="dialog"
          onSubmit={() => {
            tell(true);
            save();
          }}
        >
          <h2 id="save-heading">{t("page.save.heading")}</h2>
          <p>{t("page.save.holds")}</p>
          <p>{t("page.save.open")}</p>
          <p class="choices">
            <button type="submit" class="main">
              {t("page.save.now")}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t("page.save.not")}
            </button>
          </p>
        </form>
      </dialog>
    </div>
  );
}

/** Moves the focus without writing into the address, as a link would. */
function skip(): void {
  document.querySelector("h1")?.focus();
}
