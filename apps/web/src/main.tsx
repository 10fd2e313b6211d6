import { hydrate } from "preact";
import { LocationProvider } from "preact-iso";
import { AppAtLocation } from "./app.tsx";
import { startReader } from "./reading/reader.ts";
import { rooms } from "./rooms/rooms.ts";
import { startOverWhenBroughtBack } from "./shell/quick-leave.ts";
import "./style/index.css";

/** What this page answers itself; the first page of all, the survivors' pages and the law's are pages of their own. */
const scope = new RegExp(`^/(?:es/)?(?:attorneys|${rooms.join("|")})$`);

const page = document.getElementById("page");
if (page !== null) {
  startOverWhenBroughtBack();
  hydrate(
    <LocationProvider scope={scope}>
      <AppAtLocation reader={startReader()} />
    </LocationProvider>,
    page,
  );
}
