import type { PageBlock, PageSection } from "@setaside/law";
import type { Ground } from "@setaside/logic";
import type { ReliefRules } from "../plan.ts";
import type { Phrase } from "../words.data.ts";
import { type Printing, statements } from "./printing.ts";

/** What every motion for a relief needs, in the statute's own parts. */
export function rulesOfSection(printing: Printing, rules: ReliefRules): PageSection {
  const { head } = printing;
  const { state, limits } = rules;
  return {
    id: `rules-${rules.relief.replace("us/", "").replaceAll(/[^\w.-]/g, "-")}`,
    heading: state === undefined ? printing.say(`step.${rules.relief}` as Phrase) : `${state.place}: ${rules.name}`,
    citation: rules.citation,
    blocks: [
      ...statements(printing, [rules.who, rules.court, rules.burden], head("rules.burden")),
      ...statements(printing, rules.contents, head("rules.contents")),
      ...statements(printing, rules.evidence, head("rules.evidence")),
      ...statements(printing, rules.clocks, head("rules.clocks")),
      ...(state === undefined ? [] : ofState(printing, state)),
      ...statements(printing, rules.effect, head("rules.effect")),
      ...statements(printing, limits, head(state === undefined ? "rules.limits" : "rules.denial")),
      ...(state === undefined ? [] : unverified(printing, state.unverified)),
    ],
    sections: [],
  };
}

type OfState = NonNullable<ReliefRules["state"]>;

function ofState(printing: Printing, state: OfState): readonly PageBlock[] {
  const { head } = printing;
  const one = (ground: Ground | null, label: Parameters<typeof head>[0]) =>
    statements(printing, ground === null ? [] : [ground], head(label));
  return [
    ...one(state.discretion, "rules.discretion"),
    ...statements(printing, state.weighs, head("rules.weighs")),
    ...one(state.service, "rules.service"),
    ...one(state.hearing, "rules.hearing"),
    ...one(state.fee, "rules.fee"),
    ...one(state.confidential, "rules.confidential"),
    ...one(state.consolidation, "rules.consolidation"),
    ...formsOf(printing, state),
  ];
}

function formsOf(printing: Printing, { forms, formWords }: OfState): readonly PageBlock[] {
  const { head, date } = printing;
  const items = forms.map(({ number, name, edition, source, checked }) =>
    head("rules.form", {
      number,
      name,
      edition: edition === null ? head("rules.edition.unknown") : head("rules.edition", { edition }),
      checked: date(checked),
      source,
    }),
  );
  return [
    ...(items.length === 0 ? [] : [{ kind: "list", label: head("rules.forms"), items } as const]),
    ...statements(
      printing,
      formWords === null ? [] : [formWords],
      items.length === 0 ? head("rules.forms") : undefined,
    ),
  ];
}

function unverified({ head }: Printing, items: readonly string[]): readonly PageBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", label: head("rules.unverified"), items }];
}

/** Burden, answer, waits and fee of every motion beside each other; nothing where the plan has one law only. */
export function sideBySide(printing: Printing): readonly PageSection[] {
  const { plan, head } = printing;
  if (plan.rules.length < 2 || plan.rules.every(({ state }) => state === undefined)) return [];
  const words = (ground: Ground | null | undefined) => ground?.text ?? head("rules.notStated");
  return [
    {
      id: "side-by-side",
      heading: head("rules.sideBySide"),
      blocks: [
        {
          kind: "table",
          caption: head("rules.sideBySide.caption"),
          columns: [head("relief"), head("rules.proof"), head("rules.answer"), head("rules.waits"), head("rules.fee")],
          rows: plan.rules.map((rules) => [
            `${rules.state === undefined ? "" : `${rules.state.place}: `}${rules.name} (${rules.citation})`,
            rules.burden.text,
            rules.state === undefined
              ? rules.clocks.map(({ text }) => text).join(" ") || head("rules.notStated")
              : words(rules.state.response),
            rules.state === undefined
              ? ""
              : rules.state.waits.map(({ text }) => text).join(" ") || head("rules.noWait"),
            rules.state === undefined ? "" : words(rules.state.fee),
          ]),
        },
      ],
      sections: [],
    },
  ];
}
