import { perSecond, short, table } from "./table.mjs";

const ours = "setaside";

/** One engine's cells over all fact sets. */
function ofEngine(comparison, engine) {
  return comparison.lines.map(({ cells }) => cells.find((cell) => cell.engine === engine));
}

function enginesOf(comparison) {
  return comparison.lines[0].cells.map(({ engine }) => engine);
}

/** The middle of the ratios of one engine's samples to ours, taken in the same rounds. */
function timesOurs(comparison, engine) {
  const [own, other] = [ofEngine(comparison, ours), ofEngine(comparison, engine)];
  const perSet = own.flatMap(({ time }, at) => {
    const theirs = other[at].time;
    if (theirs === undefined) return [];
    const ratios = theirs.samples.map((sample, i) => sample / time.samples[i]).sort((a, b) => a - b);
    return [{ least: ratios[0], median: ratios[Math.floor(ratios.length / 2)], most: ratios.at(-1) }];
  });
  const total = (cells) => cells.reduce((sum, cell, at) => (other[at].time ? sum + cell.time.median : sum), 0);
  const measured = other.filter((cell) => cell.time);
  return { overall: measured.reduce((sum, cell) => sum + cell.time.median, 0) / total(own), perSet };
}

/** What an engine made of the fact sets in which something is not known. */
function withUnknowns(comparison, engine) {
  const wrong = ofEngine(comparison, engine)
    .map((cell, at) => ({ ...cell, right: cell.answer, expected: comparison.lines[at].answer }))
    .filter(({ answer, expected }) => answer !== expected);
  if (wrong.length === 0) return "right on every set";
  const said = new Map();
  for (const { answer, expected } of wrong) {
    const what = answer === "throws" ? "throws" : `says ${answer} where it is ${expected}`;
    said.set(what, (said.get(what) ?? 0) + 1);
  }
  return [...said].map(([what, count]) => `${what} (${count})`).join("; ");
}

function shownAnswer({ answer, right }) {
  if (right) return answer;
  return answer === "unknown" ? "(unknown)" : answer.toUpperCase();
}

export function printComparison(comparison, say) {
  const engines = enginesOf(comparison).filter((engine) => !comparison.ours.includes(engine) || engine === ours);
  say(`\nThe vacatur rule, ${comparison.title}.\n`);
  say("Answers. A wrong one is in capitals; in brackets, unknown where more could be said.");
  say(
    table(
      ["", "right", ...engines],
      comparison.lines.map(({ factSet, answer, cells }) => [
        factSet,
        answer,
        ...engines.map((engine) => {
          const cell = cells.find((each) => each.engine === engine);
          return shownAnswer(cell);
        }),
      ]),
    ),
  );
  say("\nEvaluations a second; “-” where it throws. “laid out” evaluates subjects made before; “one situation” makes");
  say("them anew from a casefile's plain values, reading statute and date; plain setaside overwrites row after row.");
  const timed = [...comparison.ours, ...engines.filter((engine) => engine !== ours)];
  say(
    table(
      ["", ...timed, `${ours} ÷ publicodes`],
      comparison.lines.map(({ factSet, cells }, at) => {
        const ratio = timesOurs(comparison, "publicodes").perSet[at];
        return [
          factSet,
          ...timed.map((engine) => {
            const { time } = cells.find((each) => each.engine === engine);
            return time === undefined ? "-" : perSecond(time.median);
          }),
          `${short(ratio.median)} (${short(ratio.least)} to ${short(ratio.most)})`,
        ];
      }),
    ),
  );
  say("\nBoth side by side. The mean is over the sets that the engine answers, as is how many times ours it takes.");
  say(
    table(
      ["", "right answers", "mean time", "times ours", "with what is not known"],
      engines.map((engine) => {
        const cells = ofEngine(comparison, engine);
        const times = cells.flatMap(({ time }) => (time === undefined ? [] : [time.median]));
        const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
        return [
          engine,
          `${cells.filter(({ right }) => right).length} of ${cells.length}`,
          `${short(mean / 1000)} µs`,
          engine === ours ? "1" : short(timesOurs(comparison, engine).overall),
          withUnknowns(comparison, engine),
        ];
      }),
    ),
  );
}

export function printReasons(lines, peers, say) {
  say(
    "\nReasons and questions for the same facts, a second: explain, exact and ask are ours; beside them what a peer gives.",
  );
  const names = [...new Set(lines.flatMap(({ times }) => times.map(({ name }) => name)))];
  say(
    table(
      ["", ...names],
      lines.map(({ factSet, times }) => [
        factSet,
        ...names.map((name) => {
          const time = times.find((each) => each.name === name);
          return time === undefined ? "-" : perSecond(time.median);
        }),
      ]),
    ),
  );
  for (const { name, explains } of peers) if (explains) say(`${name}: ${explains}.`);
}

export function printDockets({ source, files, charges, reading, screening, growth }, memory, say) {
  say(`\nDockets: ${files} ${source}, ${charges} charges.`);
  say(
    table(
      ["reading", "kB", "MB/s", "least", "most"],
      [...reading, ...growth].map(({ name, bytes, time }) => [
        name,
        (bytes / 1000).toFixed(0),
        ...[time.median, time.max, time.min].map((ns) => figure((bytes * 1000) / ns)),
      ]),
    ),
  );
  say("");
  say(
    table(
      ["ms a docket", "median", "least", "most"],
      screening.map(({ name, median, min, max }) => [name, figure(median), figure(min), figure(max)]),
    ),
  );
  say("");
  say(
    table(
      ["peak memory, MB", "before", "peak", "for each MB read"],
      memory.map(({ megabytes, before, peak }) => [
        `reading ${megabytes} MB`,
        before.toFixed(0),
        peak.toFixed(0),
        ((peak - before) / megabytes).toFixed(0),
      ]),
    ),
  );
}

function figure(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

/** Answers of ours that are wrong; none is the only good number. */
export function wrongOfOurs(comparisons) {
  return comparisons.flatMap(({ lines, ours: names }) =>
    lines.flatMap(({ factSet, answer, cells }) =>
      cells
        .filter((cell) => names.includes(cell.engine) && !cell.right)
        .map((cell) => `${cell.engine} on “${factSet}”: ${cell.answer}, right is ${answer}`),
    ),
  );
}

/** The questions on a slow phone beside a bare form. */
export function printSlowPhone({ runs, network, slower, results }, say) {
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  say("");
  say(
    `A slow phone: ${(network.downloadThroughput * 8) / 1000} kbit/s, ${network.latency} ms there and back, a processor ${slower} times slower; medians of ${runs} visits.`,
  );
  say(
    table(
      [
        "",
        "readable",
        "can begin",
        "first question",
        "longest tap",
        "script before it",
        "all before it",
        "requests",
        "after it",
      ],
      results.map((each) => [
        each.name,
        seconds(each.readable),
        seconds(each.canBegin),
        seconds(each.firstQuestion),
        `${each.tap.toFixed(0)} ms`,
        kilobytes(each.scriptBytes),
        kilobytes(each.allBytes),
        each.requests,
        each.later,
      ]),
    ),
  );
}
