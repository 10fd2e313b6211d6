import { createInterface } from "node:readline/promises";
import type { DocumentFormat } from "@setaside/readers";
import { Command, CommanderError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { declareDeadlines } from "./declare-deadlines.ts";
import { declareLaw } from "./declare-law.ts";
import { declareLawReview } from "./declare-law-review.ts";
import { examples } from "./examples.ts";
import { eventOption } from "./input/dated.ts";
import { today } from "./input/day.ts";
import { mishapText } from "./mishap.ts";
import { circuitOption, dateOption, dayOption, defendantOption, portOption, yesNoOption } from "./options.ts";
import type { ExitCode } from "./step.ts";
import { terminalOf } from "./terminal.ts";

/**
 * The command line. Each command's code is loaded when it runs, so that `--help`
 * and mistakes answer at once.
 */
const terminal = terminalOf();

// A reader that has seen enough (`| head`) closes the pipe: no mistake, nothing more to say.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
}

const program = new Command("setaside")
  .description(
    "Federal criminal record relief for survivors of human trafficking: from the docket to findings with their reasons, and the questions that still matter.",
  )
  .version(packageJson.version)
  .exitOverride()
  // So that a command under a command, `law status --json`, keeps its own options.
  .enablePositionalOptions()
  .configureOutput({
    writeOut: terminal.out,
    writeErr: terminal.error,
    getOutHelpWidth: () => terminal.width,
    getErrHelpWidth: () => terminal.width,
  })
  .showSuggestionAfterError()
  .addHelpText(
    "after",
    examples(
      ["setaside screen docket.html", "what each charge and arrest qualifies for, and why"],
      ["setaside ask docket.html", "what is still worth finding out"],
      ["setaside plan docket.html --out plan.md", "what to file where, in which order, and what comes first"],
      ["setaside read docket.html --out case.json", "the docket as a casefile"],
      ['setaside classify "18:2113(a)" --circuit 9', "one offense under 18 U.S.C. § 16(a)"],
    ) +
      "\nNothing leaves this machine. It gives legal information for an attorney to confirm.\nExit codes: 0 done, 1 wrong input, 2 wrong usage.\n",
  );

/** Runs a command's own code; its exit code is the program's. */
async function run(command: Promise<ExitCode>): Promise<void> {
  process.exitCode = await command;
}

const formats = ["pacer", "record", "juriscraper", "recap-xml", "csv"] as const satisfies readonly DocumentFormat[];

const files = [
  "<files...>",
  "docket sheets, case summaries and history reports saved from PACER as HTML, juriscraper or RECAP JSON, RECAP XML, CSV, casefiles; all about one person; - for standard input",
] as const;
const jsonOption = () => new Option("--json", "print JSON (schemas/) instead of text");
const defendant = () =>
  new Option("--defendant <n>", "which defendant is the client, where a docket has several").argParser(defendantOption);
const asOf = () =>
  new Option("--as-of <day>", "the law as of this day, 2026-11-21; today when left out").argParser(dayOption);
const facts = () => new Option("--facts <file>", "facts and conclusions of counsel (setaside.facts/1)");

/** Asks which defendant is the client, where somebody sits at a terminal to answer. */
async function askDefendant(question: string): Promise<number | undefined> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await line.question(`${question}\nNumber: `)).trim();
    return /^[1-9]\d{0,4}$/.test(answer) ? Number(answer) : undefined;
  } finally {
    line.close();
  }
}

/** The documents' options; the person at the terminal is asked only when the files are not typed there too. */
function documents(paths: readonly string[], options: { readonly defendant?: number }) {
  if (paths.filter((path) => path === "-").length > 1)
    program.error("error: standard input (-) can be given only once", { exitCode: 2 });
  const canAsk = process.stdin.isTTY === true && process.stderr.isTTY === true && !paths.includes("-");
  return { files: paths, ...options, ...(canAsk ? { ask: askDefendant } : {}) };
}

interface Common {
  readonly json?: boolean;
  readonly defendant?: number;
}

interface Screening extends Common {
  readonly facts?: string;
  readonly asOf?: string;
}

function screening(paths: readonly string[], options: Screening) {
  const { facts: path, asOf: day = today(), json = false, defendant: number } = options;
  return {
    ...documents(paths, number === undefined ? {} : { defendant: number }),
    ...(path === undefined ? {} : { facts: path }),
    asOf: day,
    json,
  };
}

program
  .command("read")
  .description("read documents about one person into one casefile")
  .argument(...files)
  .addOption(new Option("--format <format>", "insist on a format instead of finding out").choices(formats))
  .addOption(defendant())
  .addOption(new Option("--out <case>", "write the casefile (JSON, setaside.record/1) here"))
  .addOption(new Option("--force", "replace the file of --out if it is there already"))
  .addOption(jsonOption())
  .addHelpText(
    "after",
    examples(
      ["setaside read docket.html", "what the docket says"],
      ["setaside read a.html b.html --out case.json", "two dockets of one person as a casefile"],
      ["setaside read docket.html --defendant 2 --json", "the second defendant is the client"],
    ),
  )
  .action(
    async (
      paths: string[],
      {
        json = false,
        defendant: number,
        force = false,
        ...options
      }: Common & {
        readonly format?: DocumentFormat;
        readonly out?: string;
        readonly force?: boolean;
      },
    ) => {
      const { runRead } = await import("./command/read.ts");
      await run(
        runRead(
          { ...documents(paths, number === undefined ? {} : { defendant: number }), ...options, json, force },
          terminal,
        ),
      );
    },
  );

program
  .command("screen")
  .description("findings for every charge and arrest, with their reasons")
  .argument(...files)
  .addOption(facts())
  .addOption(asOf())
  .addOption(defendant())
  .addOption(new Option("--why", "the whole proof of every finding"))
  .addOption(jsonOption())
  .addHelpText(
    "after",
    examples(
      ["setaside screen docket.html", "findings, the reasons in short"],
      ["setaside screen case.json --facts facts.json", "with what counsel knows and concludes"],
      ["setaside screen docket.html --why | less", "every step, with its source"],
    ),
  )
  .action(async (paths: string[], options: Screening & { readonly why?: true }) => {
    const { runScreen } = await import("./command/screen.ts");
    await run(runScreen({ ...screening(paths, options), why: options.why === true }, terminal));
  });

program
  .command("ask")
  .description("the questions still worth asking, the gentlest first")
  .argument(...files)
  .addOption(facts())
  .addOption(asOf())
  .addOption(defendant())
  .addOption(
    new Option("--of <person>", "who is asked")
      .choices(["attorney", "survivor", "friend", "provider"])
      .default("attorney"),
  )
  .addOption(new Option("--lang <language>", "the language of the questions").choices(["en", "es"]).default("en"))
  .addOption(jsonOption())
  .addHelpText(
    "after",
    examples(
      ["setaside ask docket.html", "what counsel can still find out"],
      ["setaside ask docket.html --of survivor --lang es", "in plain words, in Spanish"],
      ["setaside ask case.json --facts facts.json --json", "what is left after what is known"],
    ),
  )
  .action(
    async (
      paths: string[],
      options: Screening & { readonly of: "attorney" | "survivor" | "friend" | "provider"; readonly lang: "en" | "es" },
    ) => {
      const { runAsk } = await import("./command/ask.ts");
      await run(runAsk({ ...screening(paths, options), of: options.of, language: options.lang }, terminal));
    },
  );

program
  .command("plan")
  .description("the plan for the whole record: what is urgent, papers, motions by court in order, other doors")
  .argument(...files)
  .addOption(facts())
  .addOption(asOf())
  .addOption(defendant())
  .addOption(
    new Option("--format <format>", "how to print it; by the end of --out's name when left out").choices([
      "md",
      "html",
      "json",
    ]),
  )
  .addOption(
    new Option(
      "--event <event=day>",
      "an event of every motion, several times: filed=2026-06-03 gives its dates",
    ).argParser(eventOption),
  )
  .addOption(
    new Option("--lang <language>", "the language of our own words; statements of the law are English")
      .choices(["en", "es"])
      .default("en"),
  )
  .addOption(new Option("--out <file>", "write the plan here; choose a name that says nothing, such as plan.html"))
  .addOption(new Option("--force", "replace the file of --out if it is there already"))
  .addOption(new Option("--json", "the same as --format json").implies({ format: "json" }))
  .addHelpText(
    "after",
    examples(
      ["setaside plan docket.html | less", "the plan, as Markdown"],
      ["setaside plan case.json --facts facts.json --out plan.html", "with what counsel knows, as a page to print"],
      ["setaside plan docket.html --lang es", "headings and sentences in Spanish"],
    ),
  )
  .action(async (paths: string[], { lang, format, out, force = false, event = {}, ...options }: Planning) => {
    const { runPlan } = await import("./command/plan.ts");
    const byName = (["html", "json"] as const).find((end) => out?.toLowerCase().endsWith(`.${end}`));
    await run(
      runPlan(
        {
          ...screening(paths, options),
          language: lang,
          events: event,
          print: format ?? byName ?? "md",
          force,
          ...(out === undefined ? {} : { out }),
        },
        terminal,
      ),
    );
  });

interface Planning extends Screening {
  readonly event?: ReturnType<typeof eventOption>;
  readonly lang: "en" | "es";
  readonly format?: "md" | "html" | "json";
  readonly out?: string;
  readonly force?: boolean;
}

program
  .command("classify")
  .description("one federal offense: is it a crime of violence (18 U.S.C. § 16(a)), and so which level?")
  .argument("<statute>", "such as 18:2113(a) or “18 U.S.C. § 2113(a)”")
  .addOption(new Option("--circuit <circuit>", "whose decisions bind: 1 to 11, dc, fed").argParser(circuitOption))
  .addOption(
    new Option("--form <form>", "how the offense was charged").choices([
      "completed",
      "attempt",
      "conspiracy",
      "aiding",
      "solicitation",
      "accessory",
    ]),
  )
  .addOption(
    new Option("--child-victim <yes|no>", "whether a person under 18 was a victim of the offense").argParser(
      yesNoOption,
    ),
  )
  .addOption(
    new Option("--offense-date <date>", "when it was committed: 2014, 2014-05, 2014-05-07, 2013/2015").argParser(
      dateOption,
    ),
  )
  .addOption(new Option("--predicate <statute>", "the underlying offense, where it decides (18:924(c), 18:1959 …)"))
  .addOption(new Option("--why", "the whole proof, and every authority in full"))
  .addOption(jsonOption())
  .addHelpText(
    "after",
    examples(
      ['setaside classify "18:2113(a)" --circuit 9', "bank robbery in the Ninth Circuit"],
      ['setaside classify "18:1951(a)" --form attempt', "attempted Hobbs Act robbery"],
      ['setaside classify "18:924(c)" --predicate "18:1951(a)" --json', "with its predicate, as JSON"],
    ),
  )
  .action(async (statute: string, { json = false, why, ...options }: Classifying) => {
    const { runClassify } = await import("./command/classify.ts");
    await run(runClassify({ statute, ...options, json, why: why === true }, terminal));
  });

interface Classifying {
  readonly json?: boolean;
  readonly why?: true;
  readonly circuit?: ReturnType<typeof circuitOption>;
  readonly form?: "completed" | "attempt" | "conspiracy" | "aiding" | "solicitation" | "accessory";
  readonly childVictim?: boolean;
  readonly offenseDate?: string;
  readonly predicate?: string;
}

declareDeadlines(program, terminal, run);

declareLawReview(declareLaw(program, terminal, run), terminal, run);

program
  .command("serve")
  .description("serve the pages from this machine: drop a docket there, see the findings")
  .addOption(
    new Option("--port <n>", "the port; 8377 or the next free one when left out, 0 for any").argParser(portOption),
  )
  .addHelpText(
    "after",
    examples(["setaside serve", "then open the address it prints"], ["setaside serve --port 0", "any free port"]),
  )
  .action(async (options: { readonly port?: number }) => {
    const { runServe } = await import("./command/serve.ts");
    await run(runServe(options, terminal));
  });

/** What nobody foresaw ends the program with a sentence. */
function end(error: unknown): void {
  terminal.error(mishapText(error, process.env));
  process.exitCode = 1;
}

process.on("uncaughtException", (error) => {
  end(error);
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what was wrong; help and version that were asked for are no mistake.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else end(error);
}
