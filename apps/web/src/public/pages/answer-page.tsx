import { useHere } from "../site/here.ts";
import { Marked } from "../site/marked.tsx";
import { stale } from "../words/compiled/stale.ts";
import type { AnswerBlock, AnswerPage, AnswerSection, AnswerTable, Said } from "./answer.ts";
import { saidIn } from "./answer.ts";
import { OwnBlockOf } from "./own-block.tsx";
import type { PublicPage } from "./page.ts";
import { Sources } from "./sources.tsx";

/** The page of the site that shows an answer. */
export function pageOf(answer: AnswerPage): PublicPage {
  return { slug: answer.slug, title: answer.title, Body: () => <Answer answer={answer} /> };
}

function Answer({ answer }: { readonly answer: AnswerPage }) {
  const { words, to } = useHere();
  return (
    <article class="answer">
      <h1>{words.t(answer.heading)}</h1>
      <p class="lead">
        <Marked text={words.t(answer.lead.says)} />
      </p>
      <Stale said={[answer.lead]} />
      <Sources rests={answer.lead.rests} />
      {answer.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <p class="more">
        <a href={to("you/")}>{words.t("pages.more.all")}</a> <a href={to("you/words")}>{words.t("pages.more.words")}</a>
      </p>
    </article>
  );
}

function Section({ section: { id, heading, blocks } }: { readonly section: AnswerSection }) {
  const { words } = useHere();
  return (
    <section id={id}>
      <h2>{words.t(heading)}</h2>
      {blocks.map((block) => (
        <Block key={keyOf(block)} block={block} />
      ))}
      <Stale said={blocks.flatMap(saidIn)} />
      <Sources rests={blocks.flatMap(saidIn).flatMap(({ rests }) => rests)} />
    </section>
  );
}

/** Says of words that their English has changed since they were written. */
function Stale({ said }: { readonly said: readonly Said[] }) {
  const { words } = useHere();
  const old = stale[words.language] ?? [];
  return said.some(({ says }) => old.includes(says)) ? <p class="note">{words.t("pages.sources.stale")}</p> : null;
}

function keyOf(block: AnswerBlock): string {
  return block.kind === "own" ? block.name : (saidIn(block)[0]?.says ?? block.kind);
}

function Block({ block }: { readonly block: AnswerBlock }) {
  switch (block.kind) {
    case "said":
      return (
        <p>
          <Words said={block} />
        </p>
      );
    case "own":
      return <OwnBlockOf name={block.name} />;
    case "table":
      return <Table table={block} />;
    default: {
      const items = block.items.map((said) => (
        <li key={said.says}>
          <Words said={said} />
        </li>
      ));
      return block.kind === "steps" ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Words({ said }: { readonly said: Said }) {
  const { words } = useHere();
  return <Marked text={words.t(said.says)} />;
}

/** On a narrow screen each cell stands below the name of its column. */
function Table({ table: { columns, rows } }: { readonly table: AnswerTable }) {
  const { words } = useHere();
  const names = columns.map((column) => words.t(column));
  return (
    <table class="cases">
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, cells }) => (
          <tr key={head}>
            <th scope="row">{words.t(head)}</th>
            {cells.map((cell, column) => (
              <td key={names[column]} data-column={names[column]}>
                <Words said={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
