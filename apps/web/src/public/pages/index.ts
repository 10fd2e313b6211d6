import { find } from "./find.tsx";
import { home } from "./home.tsx";
import type { PublicPage } from "./page.ts";
import { questions } from "./questions.tsx";
import { you } from "./you.tsx";

/** Every page of the survivors' side. */
export const pages: readonly PublicPage[] = [home, you, questions, find];
