import { Screener } from "../screener/screener.tsx";
import { useHere } from "../site/here.ts";
import type { PublicPage } from "./page.ts";

/** The questions before their script has come: their first screen, and without scripts what can be done instead. */
function Questions() {
  const { words, to } = useHere();
  return <Screener words={words} to={to} today="" loaded={{}} />;
}

export const questions: PublicPage = { slug: "you/questions", title: "ask.title", Body: Questions, script: "screener" };
