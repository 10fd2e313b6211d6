import { wordsIn } from "../src/words/index.ts";

const { t, known } = wordsIn.en;
declare const met: "met" | "notMet";
declare const counted: "findings.complete" | "findings.incomplete";
declare const mixed: "findings.heading" | "findings.complete";

t("findings.heading");
t("findings.changed", { changed: 3 });
t(`questions.conclusions.${met}`);
t(counted, { entries: 2 });
known("findings.relief", "any");

// @ts-expect-error there is no such message
t("findings.nowhere");
// @ts-expect-error its value is missing
t("findings.changed");
// @ts-expect-error it has another value
t("findings.changed", { more: 3 });
// @ts-expect-error a value to count by is a number
t("findings.changed", { changed: "3" });
// @ts-expect-error a value too many
t("findings.changed", { changed: 3, more: 3 });
// @ts-expect-error it has no value
t("findings.heading", { changed: 3 });
// @ts-expect-error one of the two needs a value
t(mixed);
// @ts-expect-error there is no such group
known("findings.nowhere", "any");
// @ts-expect-error a message of this group needs a value
known("findings.subject", "arrest");
