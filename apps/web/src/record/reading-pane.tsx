import type { ComponentChildren } from "preact";
import { subjectName } from "../findings/subject-name.ts";
import { removeEpisode } from "../questions/episodes.ts";
import type { SubjectShown } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { removeArrest, removeBooked } from "../work/hand-record.ts";
import { AddArrest, AddBooked, AddCase, AddEpisode } from "./add-parts.tsx";
import { arrowKeys } from "./arrow-keys.ts";
import { CasePart } from "./case-part.tsx";
import { useDesk } from "./desk.ts";
import { RemarksOn } from "./margin-remarks.tsx";
import { SubjectPart } from "./subject-part.tsx";

/** What was read and typed, subject by subject. */
export function ReadingPane() {
  const { t, language } = useWords();
  const { atWork, screening, statements, restate } = useShown();
  const { pick } = useDesk();
  const { record, screen } = screening;
  const { cases, arrests, episodes, person } = record;
  const nameOf = (subject: string) => subjectName(subject, screen, language);
  return (
    // The values in it are buttons; the arrow keys are a short cut from one to the next.
    <section class="reading" aria-label={t("record.reading")} onKeyDown={(event) => arrowKeys(event, pick)}>
      <Part id="record-cases" heading={t("record.cases")} empty={cases.length === 0 ? t("record.noCases") : undefined}>
        {cases.map((each) => (
          <CasePart key={each.subject} shown={each} />
        ))}
        <AddCase open={cases.length === 0 && arrests.length === 0} />
      </Part>
      <Part
        id="record-arrests"
        heading={t("record.arrests")}
        empty={arrests.length === 0 ? t("record.noArrests") : undefined}
      >
        {arrests.map((arrest) => {
          const id = arrest.subject.replace(/^arrest:/, "");
          return (
            <SubjectPart
              key={arrest.subject}
              shown={arrest}
              level={3}
              name={nameOf(arrest.subject)}
              {...(arrest.typed
                ? { remove: { words: t("record.removeArrest"), act: () => atWork.act(removeArrest(atWork.work, id)) } }
                : {})}
            >
              {arrest.booked.map((booked) => (
                <SubjectPart
                  key={booked.subject}
                  shown={booked}
                  level={4}
                  name={nameOf(booked.subject)}
                  margin={<RemarksOn charge={booked.subject} />}
                  {...(!isRead(booked) && (booked.typed || statements.facts[booked.subject] !== undefined)
                    ? {
                        remove: {
                          words: t("record.removeBooked"),
                          act: () => atWork.act(removeBooked(atWork.work, booked.subject)),
                        },
                      }
                    : {})}
                />
              ))}
              <AddBooked arrest={id} booked={arrest.booked} />
            </SubjectPart>
          );
        })}
        <AddArrest open={false} />
      </Part>
      <Part
        id="record-episodes"
        heading={t("record.episodes")}
        empty={episodes.length === 0 ? t("record.noEpisodes") : undefined}
      >
        {episodes.map((episode) => (
          <SubjectPart
            key={episode.subject}
            shown={episode}
            level={3}
            name={nameOf(episode.subject)}
            remove={{
              words: t("record.removeEpisode"),
              act: () => restate(removeEpisode(statements, episode.subject)),
            }}
          />
        ))}
        <AddEpisode />
      </Part>
      <Part id="record-person" heading={t("record.person")} empty={undefined}>
        <SubjectPart shown={person} level={3} name={<span class="only-heard">{nameOf("person")}</span>} />
      </Part>
    </section>
  );
}

/** Whether a document speaks of it, so that it is not the attorney's to remove. */
function isRead({ fields }: SubjectShown): boolean {
  return fields.some(({ values, was }) => [...values, ...was].some(({ places }) => places.length > 0));
}

interface PartProps {
  readonly id: string;
  readonly heading: string;
  /** What belongs here, where nothing is here yet. */
  readonly empty: string | undefined;
  readonly children: ComponentChildren;
}

function Part({ id, heading, empty, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {empty !== undefined && <p class="note">{empty}</p>}
      {children}
    </section>
  );
}
