import type { Reading } from "../reading/protocol.ts";
import type { Words } from "../words/index.ts";

/** What a fact of a subject is called: in the words of its question where there is one. */
export function fieldName(subject: string, fact: string, reading: Reading, { known, language }: Words): string {
  const path = `${subject.split(":", 1).join()}.${fact}`;
  return reading.questions[path]?.words[language].label ?? known("record.field", fact) ?? fact;
}
