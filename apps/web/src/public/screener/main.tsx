import { languages } from "../words/compiled/languages.ts";
import { screenerWordsOf } from "../words/screener.ts";

const place = document.getElementById("questions");
const language = languages.find(({ tag }) => tag === document.documentElement.lang);
if (place !== null && language !== undefined) {
  const { t } = await screenerWordsOf(language.tag);
  place.querySelector("h1")?.replaceChildren(t("ask.heading"));
}
