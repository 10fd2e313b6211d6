import { type Command, Option } from "commander";
import { examples } from "./examples.ts";
import { closureOption, eventOption } from "./input/dated.ts";
import type { ExitCode } from "./step.ts";
import type { Terminal } from "./terminal.ts";

interface DeadlineOptions {
  readonly relief: string;
  readonly event?: ReturnType<typeof eventOption>;
  readonly court?: string;
  readonly opposition?: "whole" | "partial" | "consent" | "no-position";
  readonly closed?: ReturnType<ReturnType<typeof closureOption>>;
  readonly inaccessible?: ReturnType<ReturnType<typeof closureOption>>;
  readonly lang: "en" | "es";
  readonly ics?: string;
  readonly name?: string;
  readonly detail?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Declares `setaside deadlines`; `run` ends the program with the command's exit code. */
export function declareDeadlines(
  program: Command,
  terminal: Terminal,
  run: (command: Promise<ExitCode>) => Promise<void>,
): void {
  program
    .command("deadlines")
    .description(
      "the dates of a motion and of an appeal, each with how it was counted; every reading where the law is open",
    )
    .requiredOption(
      "--relief <relief>",
      "vacate, expunge, expunge-a, expunge-b, reduce, or a relief’s id, of a state too: us-ca/ca-penal-236.14",
    )
    .addOption(
      new Option(
        "--event <event=day>",
        "an event and its day, several times: filed, amended, opposed, hearing, entered, governmentAppealed, movantAppealed; of a state’s petition filed, served, ordered, and of the case arrested, convicted, ended, sentenceCompleted, probationCompleted",
      ).argParser(eventOption),
    )
    .addOption(
      new Option(
        "--court <court>",
        "the federal court where the motion is, so that its state’s holidays count: mad, casd …",
      ),
    )
    .addOption(
      new Option("--opposition <kind>", "what the Government’s response says").choices([
        "whole",
        "partial",
        "consent",
        "no-position",
      ]),
    )
    .addOption(
      new Option("--closed <days>", "a holiday declared for once, several times: DAY or DAY..DAY").argParser(
        closureOption("closed"),
      ),
    )
    .addOption(
      new Option("--inaccessible <days>", "days on which the clerk’s office can’t be reached, several times").argParser(
        closureOption("inaccessible"),
      ),
    )
    .addOption(new Option("--lang <language>", "the language of our words").choices(["en", "es"]).default("en"))
    .addOption(new Option("--ics <file>", "write the dates as a calendar file here, with titles that tell nothing"))
    .addOption(new Option("--name <words>", "what the dates are called in the calendar"))
    .addOption(new Option("--detail", "put the computation into the calendar; others may see it there"))
    .addOption(new Option("--force", "replace the file of --ics if it is there already"))
    .addOption(new Option("--json", "print JSON (schemas/) instead of text"))
    .addHelpText(
      "after",
      examples(
        ["setaside deadlines --relief vacate --event filed=2026-06-03", "what follows from the filing"],
        [
          "setaside deadlines --relief vacate --event filed=2026-06-03 --court mad",
          "with the holidays of Massachusetts",
        ],
        [
          "setaside deadlines --relief us-ca/ca-penal-236.14 --event filed=2026-06-03",
          "the prosecutor’s days under a state’s law",
        ],
        ["setaside deadlines --relief expunge --event entered=2026-10-28 --ics dates.ics", "the time to appeal"],
      ),
    )
    .action(async ({ lang, event = {}, closed = [], inaccessible = [], json = false, ...options }: DeadlineOptions) => {
      const { runDeadlines } = await import("./command/deadlines.ts");
      const { relief, court, opposition, ics, name, force = false, detail = false } = options;
      await run(
        runDeadlines(
          {
            relief,
            events: event,
            closures: [...closed, ...inaccessible],
            language: lang,
            force,
            detail,
            json,
            now: new Date().toISOString(),
            ...(court === undefined ? {} : { court }),
            ...(opposition === undefined ? {} : { opposition }),
            ...(ics === undefined ? {} : { ics }),
            ...(name === undefined ? {} : { name }),
          },
          terminal,
        ),
      );
    });
}
