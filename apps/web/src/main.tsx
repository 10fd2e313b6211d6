import { hydrate } from "preact";
import { LocationProvider } from "preact-iso";
import { AppAtLocation } from "./app.tsx";
import { startReader } from "./reading/reader.ts";
import { startOverWhenBroughtBack } from "./shell/quick-leave.ts";
import "./style/index.css";

/** What this page answers itself; the pages of the law are pages of their own, without a script. */
const rooms = /^(?!\/(?:es\/)?law\/)/;

const page = document.getElementById("page");
if (page !== null) {
  startOverWhenBroughtBack();
  hydrate(
    <LocationProvider scope={rooms}>
      <AppAtLocation reader={startReader()} />
    </LocationProvider>,
    page,
  );
}
