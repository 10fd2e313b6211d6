import { blockHtml, escaped } from "../render/html.ts";
import { style } from "../render/html-style.data.ts";
import { sourceWords } from "../render/rests-on.ts";
import { formScript } from "./form-script.data.ts";
import { formStyle } from "./form-style.data.ts";
import type { PacketRule, ReviewPacket } from "./packet.ts";

/**
 * The packet as one page to answer on: it holds its style, its script and the
 * answers, loads nothing and sends nothing (its own policy forbids it). Without
 * script it can still be read and printed.
 */
export function packetHtml(packet: ReviewPacket): string {
  const { title, code, made, status, steps, marks, rules, sources, answers } = packet;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<title>Review ${escaped(code)} – Setaside</title>
<style>${style}${formStyle}</style>
</head>
<body class="flows review">
<header>
<h1>${escaped(title)}</h1>
<p class="cite">Made on ${made}. ${escaped(status)}</p>
<ol class="list">${steps.map((step) => `<li>${escaped(step)}</li>`).join("")}</ol>
<ul class="marks">${marks.map(({ sign, word, meaning }) => `<li><span class="sign">${sign}</span> <b>${escaped(word)}</b>: ${escaped(meaning)}</li>`).join("")}</ul>
<p class="answering"><label for="load">Go on from saved answers</label> <input type="file" id="load" accept=".json,application/json"></p>
</header>
<nav aria-label="Contents"><ul>${rules.map(({ title: name, period }, at) => `<li><a href="#rule-${at}">${escaped(`${name}, ${period}`)}</a></li>`).join("")}<li><a href="#signature">Statement and signature</a></li></ul></nav>
<main>
<form id="review" novalidate>
${rules.map(ruleHtml).join("\n")}
${signature(packet)}
<div class="answering bar"><p id="progress" role="status"></p><button type="submit">Save answers</button></div>
</form>
${sources.length === 0 ? "" : `<section id="sources"><h2>Sources</h2><ol class="sources">${sources.map(({ number, ...source }) => `<li id="source-${number}">${escaped(sourceWords(source))}</li>`).join("")}</ol></section>`}
</main>
<script type="application/json" id="answers">${JSON.stringify(answers).replaceAll("<", "\\u003c")}</script>
<script>${formScript}</script>
</body>
</html>
`;
}

function ruleHtml(rule: PacketRule, at: number): string {
  const { id, title, citation, period, blocks, cases, questions, digest } = rule;
  const here = `/rules/${at}`;
  const caseItems = cases.map((golden, n) =>
    asked(`${here}/cases/${n}`, golden.title, [golden.answer, `${golden.cites} · ${golden.id}`]),
  );
  const questionItems = questions.map(({ question, citation: cites }, n) =>
    asked(`${here}/questions/${n}`, question, [cites]),
  );
  return `<section id="rule-${at}">
<h2>${escaped(title)}</h2>
<p class="cite">${escaped(`${citation} · ${period}`)}</p>
${blocks.map((block, n) => blockHtml(block, `rule-${at}-${n}`)).join("\n")}
<h3>The rule as a whole</h3>
${asked(here, "Is this rule, as set out above, the law of this period?", [])}
${caseItems.length === 0 ? "" : `<h3>Cases</h3>\n${caseItems.join("\n")}`}
${questionItems.length === 0 ? "" : `<h3>What is not verified</h3>\n${questionItems.join("\n")}`}
<p class="small">${escaped(id)} · ${digest}</p>
</section>`;
}

const choices = [
  ["right", "Right"],
  ["wrong", "Wrong"],
  ["unknown", "I don’t know"],
] as const;

/** Something asked: three answers and room for words. `path` is its place in the answers (JSON Pointer). */
function asked(path: string, question: string, notes: readonly string[]): string {
  const id = path.slice(1).replaceAll("/", "-");
  const radios = choices.map(
    ([value, words]) =>
      `<label class="choice"><input type="radio" name="${id}" value="${value}" data-path="${path}/answer"> ${words}</label>`,
  );
  return `<fieldset>
<legend>${escaped(question)}</legend>
${notes.map((note, at) => `<p class="${at === notes.length - 1 ? "small" : "note"}">${escaped(note)}</p>`).join("\n")}
<div class="choices">${radios.join("")}</div>
<label for="${id}-words">What is right, or anything to add</label>
<textarea id="${id}-words" rows="2" data-path="${path}/words"></textarea>
</fieldset>`;
}

function signature({ statement, answers }: ReviewPacket): string {
  const field = (name: string, label: string, type: string, more = "") =>
    `<p class="field"><label for="reviewer-${name}">${label}</label> <input id="reviewer-${name}" type="${type}" data-path="/reviewer/${name}" autocomplete="off"${more}></p>`;
  return `<section id="signature">
<h2>Statement and signature</h2>
<p class="choice"><label><input type="checkbox" data-path="/overall/affirmed"> ${escaped(statement)}</label></p>
<p class="field"><label for="overall-words">On the law as a whole: what is missing, what to look at first</label> <textarea id="overall-words" rows="4" data-path="/overall/words"></textarea></p>
${field("name", "Name", "text")}
${field("barNumber", "Bar number", "text")}
${field("jurisdiction", "Licensed in (postal code; US for a federal court)", "text", ` value="${escaped(answers.reviewer.jurisdiction)}"`)}
${field("date", "Date", "date")}
<p class="paper">Signature: ______________________________</p>
</section>`;
}
