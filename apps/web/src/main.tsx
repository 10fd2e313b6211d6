import { hydrate } from "preact";
import { App } from "./app.tsx";
import { startOverWhenBroughtBack } from "./quick-leave.ts";
import { startReader } from "./reading/reader.ts";
import "./style/index.css";
import { languageOf } from "./words/language.ts";

const page = document.getElementById("page");
if (page !== null) {
  startOverWhenBroughtBack();
  hydrate(<App reader={startReader()} starts={languageOf(document.documentElement.lang)} />, page);
}
