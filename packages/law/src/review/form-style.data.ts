/** The look of what is answered, over the style of the printed law. */
export const formStyle = `
.review fieldset { border: 1px solid var(--line); margin: 16px 0; padding: 10px 16px 14px; min-width: 0; }
.review legend { font-weight: 600; padding: 0 6px; margin-left: -6px; }
.review .small { overflow-wrap: anywhere; }
.review .answering input { max-width: 100%; }
.review .note { margin: 4px 0; }
.review .choices { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 10px 0; }
.review label, .review button, .review input, .review textarea { font: 16px/1.45 "Gill Sans", "Gill Sans Nova", Candara, Calibri, "Segoe UI", "Noto Sans", sans-serif; }
.review .choice { display: inline-flex; align-items: baseline; gap: 8px; min-height: 32px; padding: 4px 0; }
.review textarea, .review .field input { display: block; width: 100%; margin-top: 4px; padding: 8px; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; }
.review textarea { resize: vertical; }
.review .field { max-width: 480px; }
.review input:focus-visible, .review textarea:focus-visible, .review button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.review .bar { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; margin: 40px 0 0; padding: 12px 0; background: var(--paper); border-top: 2px solid var(--ink); }
.review .bar p { margin: 0; font: 15px/1.45 "Gill Sans", "Gill Sans Nova", Candara, Calibri, "Segoe UI", "Noto Sans", sans-serif; }
.review button { padding: 8px 20px; color: var(--paper); background: var(--accent); border: 0; border-radius: 3px; cursor: pointer; }
.review .paper { display: none; }
.review:not(.scripted) .answering { display: none; }
.review :target, .review fieldset { scroll-margin: 16px 0 96px; }
@media print {
  .review .answering { display: none; }
  .review .paper { display: block; margin-top: 32px; }
  .review fieldset { break-inside: avoid; }
  .review ul.outline li { break-inside: auto; }
  .review h2 { break-before: page; }
}
`;
