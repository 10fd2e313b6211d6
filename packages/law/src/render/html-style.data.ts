/**
 * The page's look: a law book. Paper and ink, the statute's matter in serif,
 * what a statement rests on in small sans below it. System fonts only; nothing
 * is loaded. Colour carries no meaning.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fbf9f4; --ink: #1b2333; --soft: #4c5566; --line: #d9d4c8; --accent: #0b5a5e; --tint: #f1ede3; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181f; --ink: #ece7db; --soft: #b3b8c2; --line: #3a404c; --accent: #7cc4c6; --tint: #1c222c; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 16px; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; }
header, nav, main { max-width: 800px; margin: 0 auto; padding: 0 24px; }
main { padding-bottom: 96px; }
header { padding-top: 56px; }
h1 { font-size: 34px; line-height: 1.2; margin: 0 0 8px; font-weight: 600; }
h2 { font-size: 26px; line-height: 1.25; margin: 72px 0 4px; padding-top: 12px; border-top: 2px solid var(--ink); font-weight: 600; }
h3 { font-size: 20px; margin: 44px 0 4px; font-weight: 600; }
h4 { font-size: 17px; margin: 32px 0 4px; font-weight: 700; }
h5, h6 { font-size: 16px; margin: 24px 0 4px; font-weight: 700; font-style: italic; }
p { margin: 12px 0; }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.cite, .rests, .label, .sign, nav, .marks, table, .small, dl { font-family: "Gill Sans", "Gill Sans Nova", Candara, Calibri, "Segoe UI", "Noto Sans", sans-serif; }
.cite { color: var(--soft); font-size: 14px; margin: 0 0 12px; }
.rests { display: block; color: var(--soft); font-size: 13px; line-height: 1.45; font-variant-numeric: tabular-nums; }
.label { font-size: 14px; font-weight: 600; letter-spacing: 0.02em; margin: 28px 0 6px; color: var(--ink); }
.sign { font-size: 14px; color: var(--soft); white-space: nowrap; }
.small { font-size: 13px; color: var(--soft); }
ul, ol { padding-left: 0; margin: 8px 0; list-style: none; }
li { margin: 10px 0; overflow-wrap: anywhere; }
ul.statements > li { padding-left: 52px; position: relative; }
ul.statements > li > .sign { position: absolute; left: 0; top: 2px; width: 44px; }
ul.outline ul { padding-left: 20px; border-left: 1px solid var(--line); margin: 6px 0 6px 4px; }
ul.outline li { margin: 8px 0; }
ul.list > li, ol.list > li { padding-left: 22px; position: relative; margin: 6px 0; }
ul.list > li::before { content: "–"; position: absolute; left: 0; }
ol.list { counter-reset: item; }
ol.list > li { padding-left: 30px; }
ol.list > li::before { counter-increment: item; content: counter(item) "."; position: absolute; left: 0; }
.when { font-style: italic; }
.joined { font-variant: small-caps; font-weight: 600; letter-spacing: 0.03em; }
.open { background: var(--tint); padding: 6px 12px; }
.notice { border-left: 4px solid var(--ink); background: var(--tint); padding: 10px 16px; font-weight: 600; }
.marks { font-size: 14px; columns: 2; column-gap: 32px; margin: 20px 0; }
.marks li { margin: 2px 0; break-inside: avoid; }
nav { font-size: 14px; padding-top: 8px; }
nav ul { margin: 2px 0; }
nav ul ul { padding-left: 18px; }
nav li { margin: 3px 0; }
nav > ul { columns: 2; column-gap: 32px; }
nav > ul > li { break-inside: avoid-column; }
dl { display: grid; grid-template-columns: 132px 1fr; gap: 4px 16px; font-size: 14px; margin: 12px 0; }
dt { color: var(--soft); }
dd { margin: 0; }
dd .law { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; font-size: 16px; }
ol.sources { counter-reset: source; font-size: 14px; }
ol.sources li { padding-left: 36px; position: relative; overflow-wrap: anywhere; }
ol.sources li::before { counter-increment: source; content: counter(source) "."; position: absolute; left: 0; }
.scroll { overflow-x: auto; margin: 12px 0; }
.scroll:focus-visible { outline: 2px solid var(--accent); }
.nb { white-space: nowrap; }
.wide { width: min(1560px, calc(100vw - 48px)); margin-left: calc(50% - min(780px, 50vw - 24px)); }
table { border-collapse: collapse; font-size: 13px; line-height: 1.4; font-variant-numeric: tabular-nums; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 8px 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; }
thead th { font-weight: 600; border-bottom: 2px solid var(--ink); background: var(--paper); }
.wide tbody th { font-weight: 600; }
.wide tbody th p + p { font-weight: 400; color: var(--soft); }
td p, th p { margin: 0 0 3px; }
.wide th:first-child { min-width: 120px; max-width: 260px; overflow-wrap: anywhere; }
.wide td { min-width: 72px; }
.offenses td:last-child, .authorities td:last-child { min-width: 320px; }
.authorities th:first-child, .cases th:first-child { min-width: 240px; }
.cases td:nth-child(3) { min-width: 240px; }
.facts td:nth-child(2), .facts td:nth-child(3) { min-width: 200px; }
@media (max-width: 640px) {
  body { font-size: 16px; }
  nav > ul, .marks { columns: 1; }
  ul.outline ul { padding-left: 10px; margin-left: 2px; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #aaa; --accent: #000; --tint: #fff; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  header, nav, main { max-width: none; padding: 0; }
  h2 { break-before: page; margin-top: 0; }
  .flows h2 { break-before: auto; margin-top: 28px; }
  .flows nav { display: none; }
  h2, h3, h4, h5, .label { break-after: avoid; }
  li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
  .scroll { width: auto; margin-left: 0; overflow: visible; }
  .wide th, .wide td, .wide td:last-child { min-width: 0; }
  table { font-size: 7.5pt; }
  .rests { font-size: 8.5pt; }
}
`;
