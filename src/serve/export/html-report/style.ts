// The style of a report saved as one file: the words at a measure, cards beside them, both on paper. Dialogue is drawn with lines, deeds and figures with fills;
// colours only repeat what line, fill and number already say.
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbf9f4;--raised:#fffefb;--ink:#22201c;--soft:#5c574d;--rule:#ddd7ca;--dialogue:#27518a;--line:#27518a70;--deed:#f5e3bd;--figure:#d3e9dc;--pledge:#7b3573;--time:#6b655a;--here:#fff3c4}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--raised:#1e2024;--ink:#e6e2d8;--soft:#aaa598;--rule:#33353b;--dialogue:#8fb7f0;--line:#8fb7f080;--deed:#453510;--figure:#173d2c;--pledge:#dba2d4;--time:#aaa598;--here:#332e0e}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1.5rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI","Noto Sans","Liberation Sans",sans-serif}
a{color:var(--dialogue)}
header.file{border-bottom:2px solid var(--ink);padding-bottom:1rem;margin-bottom:2rem}
header.file p{margin:.3rem 0;color:var(--soft);max-width:70ch}
header.file strong{color:var(--ink)}
.show{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.8rem 0 0;padding:0;border:0;font-size:.875rem}
.show legend{float:left;margin-inline-end:1rem;padding:0;color:var(--soft)}
section.report{margin-bottom:3.5rem}
h1,h2{font-family:Charter,"Bitstream Charter",Georgia,"Noto Serif","Liberation Serif",serif;line-height:1.2;text-wrap:balance}
h1{font-size:1.25rem;margin:0}
h2{font-size:1.9rem;margin:0 0 .4rem}
.facts{color:var(--soft);margin:0 0 1.6rem}
.block{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 2.5rem;margin-bottom:1.1rem;align-items:start}
.block>p{margin:0;font:1.125rem/1.75 Charter,"Bitstream Charter",Georgia,"Noto Serif","Liberation Serif",serif;white-space:pre-wrap;overflow-wrap:anywhere}
.gap{color:var(--soft);margin:0 0 1rem}
.cards{display:flex;flex-direction:column;gap:.35rem}
.card{border:1px solid var(--rule);border-inline-start:3px solid var(--rule);border-radius:5px;background:var(--raised);font-size:.8125rem;overflow-wrap:anywhere}
.statement-card{border-inline-start-color:var(--dialogue)}
.event-card{border-inline-start:6px solid var(--deed)}
.figure-card{border-inline-start:6px solid var(--figure)}
.commitment-card{border-inline-start:3px double var(--pledge)}
.card summary{padding:.35rem .6rem;cursor:pointer;list-style:none}
.card summary::-webkit-details-marker{display:none}
.card summary:focus-visible{outline:2px solid var(--dialogue)}
.card bdi{font-weight:600}
.card q{font-family:Charter,"Bitstream Charter",Georgia,"Noto Serif","Liberation Serif",serif}
.card dl{margin:0;padding:.1rem .6rem .5rem;display:grid;gap:.1rem}
.card dl div{display:grid;grid-template-columns:5.6rem minmax(0,1fr);gap:.5rem}
.card dt{color:var(--soft)}
.card dd{margin:0}
.number{font:600 .6875rem/1 system-ui,sans-serif;vertical-align:.45em;text-decoration:none;border:1px solid var(--line);border-radius:3px;padding:0 .25em;margin-inline-end:.15em;color:var(--dialogue)}
.card .number{vertical-align:.1em}
:target,.card:has(:target){background:var(--here);outline:2px solid var(--dialogue)}
.source{font-variant-caps:small-caps;letter-spacing:.02em;text-decoration:underline 2px solid var(--dialogue);text-underline-offset:.2em}
.cue{font-style:italic;text-decoration:underline 2px dotted var(--dialogue);text-underline-offset:.2em}
.content{box-shadow:inset 0 1px var(--line),inset 0 -2px var(--line)}
.talks{text-decoration:underline 1.5px dashed var(--dialogue);text-underline-offset:.2em}
.deed{background-color:var(--deed)}
.figure{background-image:linear-gradient(var(--figure),var(--figure));background-repeat:no-repeat;background-position:bottom;background-size:100% 62%}
.commitment{border-block-end:2px double var(--pledge)}
.time{border-block-end:1px dotted var(--time)}
.notes{color:var(--soft);font-size:.875rem;max-width:38rem}
footer{border-top:1px solid var(--rule);padding-top:1rem;color:var(--soft);font-size:.875rem;max-width:70ch}
${['statement', 'event', 'figure', 'commitment'].map((kind) => `body:has(#show-${kind}:not(:checked)) .${kind}-card{display:none}`).join('\n')}
@media (max-width:52rem){.block{grid-template-columns:minmax(0,1fr);gap:.6rem}}
@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--rule:#bbb;--dialogue:#27518a;--line:#27518a70;--deed:#f5e3bd;--figure:#d3e9dc;--pledge:#7b3573;--time:#6b655a}
@page{margin:16mm 14mm}
body{max-width:none;padding:0;font-size:9.5pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.show{display:none}
.block{grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 6mm}
.block>p{font-size:10.5pt;line-height:1.55;orphans:3;widows:3}
.card{break-inside:avoid;font-size:7.5pt}
.card::details-content{content-visibility:visible;block-size:auto}
.card dl{display:block}
.card dl div,.card dt,.card dd{display:inline}
.card dt::after{content:" "}
.card dl div+div::before{content:" · "}
.card .link{display:none}
section.report+section.report{break-before:page}
h2{font-size:16pt;break-after:avoid}}
`;
