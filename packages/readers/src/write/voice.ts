import { type Assertion, assertion, type Json, type ReadingConfidence, type SubjectId } from "@setaside/casefile";

/** Where words stand in the document. */
export interface Quote {
  readonly place: string;
  readonly text: string;
}

/** Writes assertions of one reader about one document; the same document always gives the same ids. */
export interface Voice {
  readonly say: (subject: SubjectId, fact: string, value: Json, quote: Quote, confidence?: ReadingConfidence) => void;
  readonly said: readonly Assertion[];
}

/**
 * A voice for the reader `by` on the document `document:<sha-256>`. `day` is the
 * day the document was printed, else the day the case was filed; without either
 * the epoch stands for "not known", so that reading again gives the same ids.
 */
export function voiceOf(by: string, document: SubjectId, day: string | undefined): Voice {
  const said: Assertion[] = [];
  const at = `${day ?? "1970-01-01"}T00:00:00Z`;
  return {
    said,
    say: (subject, fact, value, quote, confidence) => {
      said.push(
        assertion({
          subject,
          fact,
          value,
          source: { kind: "document", document, place: quote.place, text: quote.text },
          ...(confidence === undefined ? {} : { confidence }),
          by,
          at,
          supersedes: [],
        }),
      );
    },
  };
}
