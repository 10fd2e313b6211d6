/** What the public pages add to the look of a printed law: the bar above with Exit, where the site has it, the foot, and a way past the bar. */
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
html { scroll-padding-top: 64px; }
.always { position: sticky; top: 0; z-index: 1; display: flex; justify-content: flex-end; max-width: 800px; margin: 0 auto; padding: 6px 24px; background: var(--paper); }
.exit { position: relative; font-family: system-ui, sans-serif; display: flex; align-items: center; justify-content: center; min-width: 88px; min-height: 44px; padding: 0 16px; border-radius: 3px; background: var(--ink); color: var(--paper); font-weight: 600; text-decoration: none; }
.exit:hover { text-decoration: underline; }
.exit-lights { position: absolute; inset: auto 0 4px; display: none; gap: 6px; justify-content: center; }
.exit-lights[data-lit="1"], .exit-lights[data-lit="2"] { display: flex; }
.exit-lights i { width: 8px; height: 8px; border: 1px solid currentcolor; border-radius: 50%; }
.exit-lights i:first-child, .exit-lights[data-lit="2"] i:nth-child(2) { background: currentcolor; }
.only-heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .exit { border: 2px solid LinkText; } }
@media print { nav.site, .skip, .always { display: none; } }
`;
