import { pageOf } from "./answer-page.tsx";
import { answers } from "./answers/index.ts";
import { find } from "./find.tsx";
import { forget, forgotten } from "./forget.tsx";
import { glossary } from "./glossary.tsx";
import { home } from "./home.tsx";
import type { PublicPage } from "./page.ts";
import { paper } from "./paper.tsx";
import { questions } from "./questions.tsx";
import { you } from "./you.tsx";

/** Every page of the survivors' side. */
export const pages: readonly PublicPage[] = [
  home,
  you,
  questions,
  find,
  ...answers.map(pageOf),
  glossary,
  paper,
  forget,
  forgotten,
];
