/**
 * Gives the reader's style sheet. It is constructed, so no content security policy stands in its way and the
 * page's own markup stays as it is. Colours are the page's system colours, and so follow its `color-scheme`
 * and forced colours; the custom properties below are what a page may set.
 */
export function makeStyleSheet(document: Document): CSSStyleSheet {
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

const css = `
duizhao-term {
  text-decoration: underline dotted var(--duizhao-mark, currentColor);
  text-decoration-thickness: max(1px, .07em);
  text-underline-offset: .22em;
  cursor: help;
}
/* English set in the font of the Chinese around it, so that naming its language moves no line. */
duizhao-term[lang="en"] { -webkit-locale: inherit; }
duizhao-term:has(a[href]) { text-decoration: none; cursor: auto; }
duizhao-term:focus-visible, duizhao-term[aria-expanded="true"]:focus-visible {
  outline: 2px solid var(--duizhao-focus, Highlight);
  outline-offset: 2px;
  border-radius: 2px;
}
@media (pointer: coarse) { duizhao-term { cursor: pointer; } }

.duizhao-card, .duizhao-card * { all: revert; box-sizing: border-box; }
.duizhao-card {
  --_quiet: color-mix(in srgb, CanvasText 66%, Canvas);
  --_line: color-mix(in srgb, CanvasText 14%, Canvas);
  position: fixed;
  inset: 0 auto auto 0;
  z-index: 2147483647;
  inline-size: max-content;
  max-inline-size: min(23rem, calc(100vw - 16px));
  margin: 0;
  padding: .875rem 1rem .9375rem;
  overflow: auto;
  overscroll-behavior: contain;
  overflow-wrap: break-word;
  writing-mode: horizontal-tb;
  text-align: start;
  color: var(--duizhao-text, CanvasText);
  background: var(--duizhao-background, Canvas);
  border: 1px solid var(--duizhao-border, color-mix(in srgb, CanvasText 48%, Canvas));
  border-radius: var(--duizhao-radius, 8px);
  box-shadow: 0 1px 2px rgb(0 0 0 / .06), 0 8px 28px rgb(0 0 0 / .14);
  font: 400 .9375rem/1.65 var(--duizhao-font, system-ui, sans-serif);
}
.duizhao-card > * { display: block; margin: 0; padding: 0; }
.duizhao-card > * + * { margin-block-start: .625rem; }
.duizhao-pair { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: .75em; line-height: 1.4; }
.duizhao-pair > :first-child { font-size: 1.1875rem; font-weight: 600; }
.duizhao-pair > :nth-child(n + 2) { font-size: 1rem; font-weight: 500; color: var(--_quiet); }
.duizhao-card > .duizhao-pinyin {
  margin-block-start: .0625rem;
  font-size: .8125rem;
  letter-spacing: .01em;
  color: var(--_quiet);
}
.duizhao-definition { text-wrap: pretty; }
.duizhao-card > .duizhao-names {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: .1875rem .875rem;
  padding-block-start: .625rem;
  border-block-start: 1px solid var(--_line);
  font-size: .8125rem;
  line-height: 1.55;
}
.duizhao-names > dt { margin: 0; color: var(--_quiet); }
.duizhao-names > dd { margin: 0; display: flex; flex-wrap: wrap; column-gap: .875em; }
.duizhao-deprecated > :first-child { text-decoration: line-through; color: var(--_quiet); }
.duizhao-status {
  margin-inline-start: .375em;
  padding: 0 .375em;
  border: 1px solid currentColor;
  border-radius: 3px;
  font-size: .6875rem;
  color: var(--_quiet);
}
.duizhao-card > .duizhao-note {
  padding-inline-start: .75rem;
  border-inline-start: 2px solid var(--_line);
  font-size: .8125rem;
  line-height: 1.6;
  color: var(--_quiet);
}
.duizhao-card > .duizhao-sources {
  display: flex;
  flex-wrap: wrap;
  gap: .125rem .875rem;
  font-size: .75rem;
  line-height: 1.6;
}
.duizhao-sources > a {
  color: var(--_quiet);
  text-decoration: underline;
  text-underline-offset: .2em;
  overflow-wrap: anywhere;
}
.duizhao-sources > a:hover, .duizhao-sources > a:focus-visible { color: CanvasText; }
.duizhao-sources > a:focus-visible {
  outline: 2px solid var(--duizhao-focus, Highlight);
  outline-offset: 2px;
  border-radius: 2px;
}

@media (prefers-reduced-motion: no-preference) {
  .duizhao-card { animation: duizhao-appear 120ms ease-out; }
  @keyframes duizhao-appear { from { opacity: 0; } }
}
@media print {
  duizhao-term { text-decoration: none; }
  .duizhao-card { display: none; }
}
`;
