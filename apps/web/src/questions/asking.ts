import type { LawThatAsks, Screened } from "@setaside/relief";
import type { Asked, QuestionForm, Screening } from "../reading/protocol.ts";
import type { Language } from "../words/language.ts";

/** Whose law asks a question. */
export interface Asking {
  /** Whether federal law does, whose words then stand. */
  readonly federal: boolean;
  readonly states: readonly { readonly code: string; readonly laws: readonly LawThatAsks[] }[];
}

/** The laws that ask for a fact of these subjects: those under which their charges were brought. */
export function askingOf({ fact, subjects }: Asked, { screen, laws }: Screening): Asking {
  const charges = screen.charges.filter(({ id }) => subjects.some((subject) => concerns(subject, id, screen)));
  const codes = [...new Set(charges.flatMap(({ law }) => law?.code ?? []))];
  const states = codes.flatMap((code) => {
    const asks = laws[code]?.asks[fact] ?? [];
    // A relief that is a settled no asks for nothing more; where all are, what they asked still says why.
    const open = asks.filter(({ relief }) => charges.some((charge) => mayBeGranted(charge, relief)));
    return asks.length === 0 ? [] : [{ code, laws: open.length === 0 ? asks : open }];
  });
  return { federal: charges.length === 0 || charges.some(({ level }) => level !== null), states };
}

function concerns(subject: string, charge: string, { arrests }: Screening["screen"]): boolean {
  if (subject.startsWith("charge:")) return subject === `charge:${charge}`;
  if (subject.startsWith("outcome:")) return subject.startsWith(`outcome:${charge}/`);
  if (subject.startsWith("arrest:"))
    return arrests.some(({ id, charges }) => `arrest:${id}` === subject && charges.includes(charge));
  return true;
}

function mayBeGranted({ findings }: Screened, relief: string): boolean {
  return findings.some((each) => each.relief === relief && each.most !== "no");
}

/** Why a question is asked and how to answer it, under the laws that ask. */
export function whyOf(form: QuestionForm, { federal }: Asking, language: Language): QuestionForm["inState"][Language] {
  return (federal ? form.words : form.inState)[language];
}
