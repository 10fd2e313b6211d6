/** What the public pages add to the look of a printed law: the bar above, the foot, and a way past the bar. */
export const frameStyle = `
nav.site { display: flex; flex-wrap: wrap; gap: 4px 24px; padding-top: 20px; font-size: 15px; }
nav.site a { display: inline-block; padding: 4px 0; min-height: 24px; }
nav.site a:first-child { font-weight: 700; }
nav.site a:last-child { margin-left: auto; }
nav.site a[aria-current] { color: var(--ink); text-decoration: none; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 24px; top: 8px; background: var(--paper); padding: 8px 12px; z-index: 1; }
footer { max-width: 800px; margin: 0 auto; padding: 0 24px 64px; color: var(--soft); font-size: 14px; }
td.nb { white-space: nowrap; }
main td, main th { vertical-align: top; text-align: left; }
@media print { nav.site, .skip { display: none; } }
`;
