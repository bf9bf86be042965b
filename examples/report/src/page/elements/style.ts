/** The page's style sheet: light and dark by the reader's setting, one column that fits a phone. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f4f5f8; --ink: #1b2330; --muted: #5a6577; --rule: #dfe3ea; --shade: #1b233024; --accent: #2456c7;
  --series-1: #2456c7; --series-2: #d9731a; --series-3: #16856a; --series-4: #a53fa8; --series-5: #b8890a; --series-6: #c9364f;
  --bad: #d9731a; --middle: #a9b2c0; --good: #2456c7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171c25; --ground: #0f131a; --ink: #e6eaf1; --muted: #9aa6b8; --rule: #2c3442; --shade: #00000080; --accent: #7ea6ff;
    --series-1: #7ea6ff; --series-2: #f0a050; --series-3: #4fc3a1; --series-4: #d58ad8; --series-5: #dcbb4a; --series-6: #f07a8d;
    --bad: #f0a050; --middle: #5d6879; --good: #7ea6ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main, footer { max-width: 1080px; margin: 0 auto; padding: 0 16px; }
header { padding-top: 28px; padding-bottom: 4px; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
header p, footer { color: var(--muted); margin: 4px 0 0; }
footer { padding-top: 8px; padding-bottom: 40px; margin: 0 auto; font-size: 0.875rem; }
section { background: var(--paper); border: 1px solid var(--rule); border-radius: 12px; padding: 24px; margin: 20px 0; }
h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 14px; margin: 0 0 16px; font-size: 1.3rem; line-height: 1.25; }
h2 small { color: var(--muted); font-size: 0.875rem; font-weight: 400; overflow-wrap: anywhere; }
h3 { margin: 0 0 8px; font-size: 1rem; overflow-wrap: anywhere; }
.headlines { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 12px; margin: 0 0 24px; }
.headlines > div { border: 1px solid var(--rule); border-radius: 8px; padding: 12px 14px; }
.headlines dt { color: var(--muted); font-size: 0.875rem; }
.headlines dd { margin: 0; }
.headlines strong { display: block; font-size: 1.7rem; line-height: 1.3; font-weight: 650; font-variant-numeric: tabular-nums; }
.headlines span { display: block; color: var(--muted); font-size: 0.8125rem; line-height: 1.4; }
figure { margin: 0 0 24px; }
figure svg { display: block; height: auto; }
figure svg text { paint-order: stroke; stroke-linejoin: round; }
figcaption { margin-top: 8px; color: var(--muted); font-size: 0.875rem; max-width: 76ch; }
.key { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 4px; padding: 0; list-style: none; font-size: 0.875rem; }
.key li::before { content: ""; display: inline-block; width: 0.75em; height: 0.75em; margin-right: 7px; border-radius: 2px; background: var(--middle); }
.key .bad::before { background: var(--bad); }
.key .good::before { background: var(--good); }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 3px; }
.summary a, .look a, .well a { text-decoration-color: var(--rule); }
.summary a:hover, .look a:hover, .well a:hover { text-decoration-color: var(--accent); }
summary { cursor: pointer; }
.summary { margin: 0 0 20px; padding: 0; list-style: none; }
.summary li { padding: 10px 0; border-top: 1px solid var(--rule); }
.summary li:first-child { border-top: 0; padding-top: 0; }
.summary p { margin: 0; }
.summary .change { margin-top: 4px; color: var(--muted); font-size: 0.9375rem; }
.verdict { display: inline-block; margin-right: 6px; padding: 0 8px; border-radius: 999px; border: 1px solid var(--rule); color: var(--ink); font-size: 0.8125rem; font-weight: 600; }
.verdict.better { border-color: var(--good); }
.verdict.worse { border-color: var(--bad); border-width: 2px; }
.look, .well { margin: 0 0 16px; padding: 12px 16px; border-left: 4px solid var(--good); background: var(--ground); }
.look { border-left-color: var(--bad); }
.look ul, .well ul { margin: 0; padding-left: 18px; }
.look li, .well li { margin: 4px 0; }
nav { margin: 20px 0; padding: 0 24px; }
nav h2 { margin: 0 0 8px; font-size: 1rem; }
nav ol { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 6px 20px; }
.multiples { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 8px 28px; }
.pair { display: grid; grid-template-columns: 400px minmax(0, 1fr); gap: 0 40px; align-items: start; }
.hint { display: none; color: var(--muted); font-weight: 400; white-space: nowrap; }
.narrow { display: none !important; }
.scroll { overflow-x: auto; background: linear-gradient(to left, var(--paper) 30%, transparent) right / 60px 100% no-repeat local, linear-gradient(to left, var(--shade), transparent) right / 12px 100% no-repeat scroll; }
.box { overflow: hidden; margin: 0 0 24px; border: 1px solid var(--rule); border-radius: 8px; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.caption { margin: 0; padding: 10px 12px; font-size: 0.875rem; font-weight: 600; overflow-wrap: anywhere; }
th, td { padding: 6px 12px; text-align: right; white-space: nowrap; border-top: 1px solid var(--rule); vertical-align: top; }
thead th { color: var(--muted); font-weight: 500; border-top: 0; }
th[scope="row"], th:first-child, .text { text-align: left; }
.more { display: block; padding-left: 1em; color: var(--muted); font-weight: 400; }
tbody th { font-weight: 500; position: sticky; left: 0; background: var(--paper); }
th.text:first-child { min-width: 11rem; white-space: normal; overflow-wrap: anywhere; }
td b { font-weight: 600; }
td i { color: var(--muted); font-style: normal; opacity: 0.6; }
td small { display: block; color: var(--muted); font-size: 0.71875rem; line-height: 1.35; }
.refused { margin: 0 0 24px; padding: 8px 12px; border-left: 4px solid var(--bad); background: var(--ground); font-size: 0.875rem; overflow-wrap: anywhere; }
.notes { margin: 0; padding-left: 18px; color: var(--muted); font-size: 0.875rem; max-width: 90ch; }
.notes li { margin: 4px 0; overflow-wrap: anywhere; }
@media (max-width: 700px) {
  section { padding: 16px; margin: 14px 0; border-radius: 10px; }
  header, main, footer { padding-left: 10px; padding-right: 10px; }
  .headlines { grid-template-columns: 1fr 1fr; gap: 8px; }
  .headlines > div { padding: 10px 12px; }
  .headlines strong { font-size: 1.2rem; }
  .pair { display: block; }
  nav { padding: 0 10px; }
  .hint { display: inline; }
  details:not([open]) .hint { display: none; }
  thead th { white-space: normal; }
  .wide { display: none !important; }
  .narrow { display: block !important; }
  th, td { padding: 6px 8px; }
  .caption { padding: 8px; }
  td.text { white-space: normal; }
  tbody th, th.text:first-child { min-width: 6.5rem; max-width: 42vw; white-space: normal; }
}
@media print { details::details-content { content-visibility: visible; } body { background: none; } section { border: 0; padding: 0; } .box, .scroll { overflow: visible; } }
`;
