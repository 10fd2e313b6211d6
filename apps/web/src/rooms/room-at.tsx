import { CalendarPage } from "../calendar/calendar-page.tsx";
import { FindingsPage } from "../findings/findings-page.tsx";
import { PlanPage } from "../plan/plan-page.tsx";
import { QuestionsPage } from "../questions/questions-page.tsx";
import { RecordPage } from "../record/record-page.tsx";
import { StartPage } from "../start/start-page.tsx";
import type { AtWork } from "../work/use-work.ts";
import type { Room } from "./rooms.ts";

/** The room itself; all but the start are only entered while something is open. */
export function RoomAt({ room, atWork }: { room: Room; atWork: AtWork }) {
  switch (room) {
    case "start":
      return <StartPage atWork={atWork} />;
    case "record":
      return <RecordPage />;
    case "questions":
      return <QuestionsPage />;
    case "findings":
      return <FindingsPage />;
    case "plan":
      return <PlanPage />;
    case "calendar":
      return <CalendarPage />;
  }
}
