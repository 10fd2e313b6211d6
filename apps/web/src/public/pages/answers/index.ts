import type { AnswerPage } from "../answer.ts";
import { after } from "./after.data.ts";
import { ask } from "./ask.data.ts";
import { first } from "./first.data.ts";
import { forms } from "./forms.data.ts";
import { hearing } from "./hearing.data.ts";
import { keep } from "./keep.data.ts";
import { laws } from "./laws.data.ts";
import { lawyer } from "./lawyer.data.ts";
import { prison } from "./prison.data.ts";
import { privateTo } from "./private.data.ts";
import { safe } from "./safe.data.ts";
import { show } from "./show.data.ts";
import { under18 } from "./under-18.data.ts";
import { who } from "./who.data.ts";

/** Every page of answers, in the order in which they are offered. */
export const answers: readonly AnswerPage[] = [
  laws,
  who,
  show,
  ask,
  hearing,
  after,
  privateTo,
  keep,
  lawyer,
  forms,
  first,
  under18,
  prison,
  safe,
];
