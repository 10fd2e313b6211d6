import { fileURLToPath } from "node:url";
import { type Command, Option } from "commander";
import { examples } from "./examples.ts";
import { today } from "./input/day.ts";
import type { ExitCode } from "./step.ts";
import type { Terminal } from "./terminal.ts";

/** The reviews kept with the law, seen from this file and from the bundle alike. */
const kept = fileURLToPath(new URL("../../../packages/law/reviews", import.meta.url));

/** Declares `setaside law review` and `law ratify` under `law`; `run` ends the program with a command's exit code. */
export function declareLawReview(
  law: Command,
  terminal: Terminal,
  run: (command: Promise<ExitCode>) => Promise<void>,
): void {
  law
    .command("review")
    .description(
      "write the packet in which a licensed lawyer reviews the law of a place: Word, a page, and the answers",
    )
    .argument("<jurisdiction>", "us for federal law; a state by postal code or name")
    .requiredOption("--out <folder>", "the folder to write into; made where it is not there")
    .addOption(new Option("--force", "replace files that are there already"))
    .addHelpText(
      "after",
      examples(["setaside law review CA --out review-ca", "the packet for a lawyer licensed in California"]),
    )
    .action(
      async (jurisdiction: string, { out, force = false }: { readonly out: string; readonly force?: boolean }) => {
        const { runReview } = await import("./command/law-review.ts");
        await run(runReview({ jurisdiction, out, force, today: today() }, terminal));
      },
    );
  law
    .command("ratify")
    .description("check a lawyer’s signed answers and keep them with the law (docs/law-review.md)")
    .argument("[file]", "the answers, with the signature beside them: answers.json and answers.json.sig")
    .addOption(
      new Option("--reviews <folder>", "where reviews are kept, with reviewers.json").default(
        kept,
        "packages/law/reviews",
      ),
    )
    .addOption(new Option("--check", "check every kept review again, instead of taking one"))
    .addHelpText(
      "after",
      examples(
        ["setaside law ratify answers.json", "take the rules that are answered in full and have not changed"],
        ["setaside law ratify --check", "does every kept signature still hold?"],
      ),
    )
    .action(
      async (
        file: string | undefined,
        { reviews, check }: { readonly reviews: string; readonly check?: true },
        self: Command,
      ) => {
        if ((file === undefined) !== (check === true)) {
          self.error("error: name the signed answers, or write --check and no file", { exitCode: 2 });
        }
        const { runCheckReviews, runRatify } = await import("./command/law-ratify.ts");
        await run(
          file === undefined
            ? runCheckReviews(reviews, terminal)
            : runRatify({ file, reviews, today: today() }, terminal),
        );
      },
    );
}
