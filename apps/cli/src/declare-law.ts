import { type Command, Option } from "commander";
import { examples } from "./examples.ts";
import { today } from "./input/day.ts";
import { dayOption, daysOption } from "./options.ts";
import type { ExitCode } from "./step.ts";
import type { Terminal } from "./terminal.ts";

interface LawOptions {
  readonly asOf?: string;
  readonly format?: "md" | "html" | "json";
  readonly diff?: ReturnType<typeof daysOption>;
}

/** Declares `setaside law` and gives it back, for commands under it; `run` ends the program with a command's exit code. */
export function declareLaw(
  program: Command,
  terminal: Terminal,
  run: (command: Promise<ExitCode>) => Promise<void>,
): Command {
  const law = program
    .command("law")
    .description(
      "the law as it is encoded here, with its sources, for a lawyer to review; without a name the list of what is covered",
    )
    .enablePositionalOptions()
    .argument("[jurisdiction]", "us for federal law; a state by postal code or name, in English or Spanish")
    .addOption(
      new Option("--as-of <day>", "the law as of this day, 2026-11-21; today when left out").argParser(dayOption),
    )
    .addOption(
      new Option("--diff <days>", "what changed between two days, 2026-01-01..2026-06-30")
        .argParser(daysOption)
        .conflicts("asOf"),
    )
    .addOption(new Option("--format <format>", "how to print it; md when left out").choices(["md", "html", "json"]))
    .addOption(new Option("--json", "the same as --format json").implies({ format: "json" }))
    .addHelpText(
      "after",
      examples(
        ["setaside law", "the jurisdictions, and what was found in each"],
        ["setaside law us | less", "the Act and what goes with it, in the statute’s order"],
        ["setaside law CA --format html > ca.html", "California, as a page to open in a browser"],
        ["setaside law NY --as-of 2018-06-01", "New York’s texts of that day"],
        ["setaside law NY --diff 2020-01-01..2022-01-01", "what changed in between"],
        ["setaside law status", "how well each law is known, and whether it is reviewed"],
      ),
    )
    .action(
      async (jurisdiction: string | undefined, { asOf: day = today(), format, diff }: LawOptions, self: Command) => {
        const { runLaw, runLawList } = await import("./command/law.ts");
        if (jurisdiction === undefined) {
          const needsName = diff !== undefined || self.getOptionValueSource("asOf") !== undefined;
          if (needsName || format === "md" || format === "html")
            self.error("error: say whose law, such as setaside law NY; setaside law alone lists them", { exitCode: 2 });
          return run(runLawList({ json: format === "json" }, terminal));
        }
        await run(
          runLaw(
            { jurisdiction, asOf: day, format: format ?? "md", ...(diff === undefined ? {} : { diff }) },
            terminal,
          ),
        );
      },
    );
  law
    .command("list")
    .description("the jurisdictions, and what was found in each")
    .addOption(new Option("--json", "print JSON (schemas/) instead of text"))
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const { runLawList } = await import("./command/law.ts");
      await run(runLawList({ json }, terminal));
    });
  law
    .command("status")
    .description("how well each law is known, what decides and is not verified, and whether a lawyer has reviewed it")
    .addOption(
      new Option("--as-of <day>", "the day that ages are counted to; today when left out").argParser(dayOption),
    )
    .addOption(new Option("--json", "print JSON (schemas/) instead of text"))
    .action(async ({ asOf: day = today(), json = false }: { readonly asOf?: string; readonly json?: boolean }) => {
      const { runLawStatus } = await import("./command/law.ts");
      await run(runLawStatus({ day, json }, terminal));
    });
  return law;
}
