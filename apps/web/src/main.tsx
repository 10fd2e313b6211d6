import { hydrate } from "preact";
import { LocationProvider } from "preact-iso";
import { AppAtLocation } from "./app.tsx";
import { startReader } from "./reading/reader.ts";
import { startOverWhenBroughtBack } from "./shell/quick-leave.ts";
import "./style/index.css";

const page = document.getElementById("page");
if (page !== null) {
  startOverWhenBroughtBack();
  hydrate(
    <LocationProvider>
      <AppAtLocation reader={startReader()} />
    </LocationProvider>,
    page,
  );
}
