import { type PacketRule, type PlainPart, plainOf, type ReviewPacket } from "@setaside/law";
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

type Content = Paragraph | Table;

/** The packet as a Word file: headings, tables and lists in Word's own styles, with room to answer. */
export async function packetDocx(packet: ReviewPacket): Promise<Uint8Array> {
  const { title, made, status, steps, marks, rules, sources } = packet;
  const document = new Document({
    title,
    creator: "Setaside",
    lastModifiedBy: "Setaside",
    description: `Made on ${made}`,
    numbering: { config: [numbered("steps"), numbered("sources")] },
    styles: { default: defaults, paragraphStyles: [rests, label, answer] },
    sections: [
      {
        properties: { page: { margin: { top: 1200, bottom: 1200, left: 1300, right: 1300 } } },
        footers: { default: footer(title) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: `Made on ${made}. ${status}` }),
          heading("How to answer", 1),
          ...steps.map((text) => new Paragraph({ text, numbering: { reference: "steps", level: 0 } })),
          heading("Marks", 2),
          table(
            ["Mark", "Word", "Meaning"],
            marks.map(({ sign, word, meaning }) => [sign, word, meaning]),
          ),
          ...rules.flatMap(ruleContent),
          ...signature(packet),
          ...(sources.length === 0 ? [] : [heading("Sources", 1)]),
          ...sources.map(({ text }) => new Paragraph({ text, numbering: { reference: "sources", level: 0 } })),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function ruleContent({
  id,
  title,
  citation,
  period,
  digest,
  blocks,
  cases,
  questions,
}: PacketRule): readonly Content[] {
  return [
    new Paragraph({ text: `${title}, ${period}`, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    new Paragraph({ text: citation, style: "Rests" }),
    ...blocks.flatMap(plainOf).flatMap(partContent),
    heading("The rule as a whole", 2),
    ...asked("Is this rule, as set out above, the law of this period?", []),
    ...(cases.length === 0 ? [] : [heading("Cases", 2)]),
    ...cases.flatMap((each) => asked(each.title, [each.answer, `${each.cites} · ${each.id}`])),
    ...(questions.length === 0 ? [] : [heading("What is not verified", 2)]),
    ...questions.flatMap(({ question, citation: cites }) => asked(question, [cites])),
    new Paragraph({ text: `${id} · ${digest}`, style: "Rests" }),
  ];
}

function partContent(part: PlainPart): readonly Content[] {
  switch (part.kind) {
    case "label":
      return [new Paragraph({ text: part.text, style: "Label", keepNext: true })];
    case "line": {
      const indent = { left: part.level * 260 };
      return [
        new Paragraph({ text: part.text, indent, keepNext: part.rests !== undefined, spacing: { after: 20 } }),
        ...(part.rests === undefined ? [] : [new Paragraph({ text: part.rests, style: "Rests", indent })]),
      ];
    }
    case "table":
      return [
        new Paragraph({ text: part.caption, style: "Label", keepNext: true }),
        table(part.columns, part.rows),
        new Paragraph({}),
      ];
  }
}

/** A question with three boxes to tick and lines to write on. */
function asked(question: string, notes: readonly string[]): readonly Content[] {
  const last = notes.length - 1;
  return [
    new Paragraph({ text: question, style: "Label", keepNext: true }),
    ...notes.map((text, at) => new Paragraph({ text, keepNext: true, ...(at === last ? { style: "Rests" } : {}) })),
    new Paragraph({ text: "☐ Right      ☐ Wrong      ☐ I don’t know", style: "Answer", keepNext: true }),
    ...room(),
  ];
}

/** An empty box to write in; it grows with what is written. */
function room(): readonly Content[] {
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          cantSplit: true,
          height: { value: 900, rule: "atLeast" },
          children: [new TableCell({ children: [new Paragraph({ text: "In words:", style: "Rests" })] })],
        }),
      ],
    }),
    new Paragraph({}),
  ];
}

function signature({ statement, answers }: ReviewPacket): readonly Content[] {
  const { jurisdiction } = answers.reviewer;
  const lines = ["Name", "Bar number", "Licensed in", "Date", "Signature"];
  return [
    new Paragraph({ text: "Statement and signature", heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    new Paragraph({ text: `☐ ${statement}`, style: "Answer" }),
    new Paragraph({
      text: "On the law as a whole: what is missing, what to look at first",
      style: "Label",
      keepNext: true,
    }),
    ...room(),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: lines.map(
        (name) =>
          new TableRow({
            height: { value: 560, rule: "atLeast" },
            children: [cell(name, 25), cell(name === "Licensed in" ? jurisdiction : "", 75)],
          }),
      ),
    }),
  ];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = widthsOf(columns, rows);
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, widths[at] ?? 10, head)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Widths of the columns in hundredths: more room where more is written, no column starved. */
function widthsOf(columns: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const written = columns.map((head, at) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), head.length)),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const least = sum(written) / 7;
  const wide = written.map((each) => Math.max(each, least));
  return wide.map((each) => (100 * each) / sum(wide));
}

function cell(text: string, width: number, head = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: text
      .split("\n")
      .map(
        (line) =>
          new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: line, bold: head, size: 18 })] }),
      ),
  });
}

function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
}

function footer(title: string): Footer {
  const children = [`${title} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 16 })] })],
  });
}

function numbered(reference: string) {
  const indent = { left: 460, hanging: 460 };
  return {
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: { paragraph: { indent } } }],
  };
}

const ink = "1B2333";
const defaults = {
  document: { run: { font: "Georgia", size: 21, color: ink }, paragraph: { spacing: { after: 100 } } },
  title: { run: { size: 40, bold: true, color: ink }, paragraph: { spacing: { after: 120 } } },
  heading1: {
    run: { size: 30, bold: true, color: ink },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  },
  heading2: {
    run: { size: 25, bold: true, color: ink },
    paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
  },
};
const based = { basedOn: "Normal", next: "Normal", quickFormat: true } as const;
const rests = {
  id: "Rests",
  name: "Rests on",
  ...based,
  run: { size: 17, color: "4C5566" },
  paragraph: { spacing: { after: 100 } },
};
const label = {
  id: "Label",
  name: "Label",
  ...based,
  run: { bold: true },
  paragraph: { spacing: { before: 160, after: 40 } },
};
const answer = { id: "Answer", name: "Answer", ...based, paragraph: { spacing: { before: 60, after: 80 } } };
