import type { Response } from 'express';
import { drawn, plain } from './marked.js';

/** Text on its way into a page. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${String(letter.codePointAt(0))};`);

/** HTML that was put together from escaped parts. */
export interface Markup {
  readonly html: string;
}

/** Whether what follows stands inside of a tag, where only letters can stand. */
const endsInTag = (part: string): boolean => part.lastIndexOf('<') > part.lastIndexOf('>');

/**
 * Template tag: every value is escaped unless it is markup, or a list of it. What a text carries beside its letters
 * (`marked.ts`) becomes elements, in attributes it is left out.
 */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Markup | readonly Markup[])[]): Markup {
  const inserted = values.map((value, index) => {
    if (typeof value === 'string')
      return endsInTag(parts.slice(0, index + 1).join('')) ? escaped(plain(value)) : drawn(escaped(value));
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
  });
  // How the source is indented is nobody's business at the other end of a slow line.
  return { html: parts.map((part, index) => part.replace(/\n\s+/gu, '\n') + (inserted[index] ?? '')).join('') };
}

export const nothing: Markup = { html: '' };

/**
 * A page that works without script and loads nothing from elsewhere. Never kept by a browser or a proxy.
 * @param language of the page, BCP 47
 * @param top stands before the title
 * @param head what belongs into the head beside title and style
 */
export function sendPage(
  response: Response,
  language: string,
  title: string,
  body: Markup,
  status = 200,
  { top = nothing, head = nothing }: { readonly top?: Markup; readonly head?: Markup } = {},
): void {
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('html')
    .send(
      `<!doctype html>\n${
        html`<html lang="${language}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>${plain(title)}</title>
            <link rel="icon" href="data:," />
            <link rel="stylesheet" href="/page.css" />
            ${head}
          </head>
          <body>
            <main>
              ${top}
              <h1>${title}</h1>
              ${body}
            </main>
          </body>
        </html>`.html
      }`,
    );
}

/** Served as a file of its own: the policy allows no style in a page. */
export const STYLESHEET = `
:root { font-family: system-ui, 'Noto Sans JP', sans-serif; line-height: 1.7; color: #1a1a1c; background: #fff; }
:where([lang='ja']) { font-family: system-ui, 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic', Meiryo, sans-serif; }
:where([lang='zh-Hans']) { font-family: 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif; }
:where([lang='ko']) { font-family: 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', system-ui, sans-serif; }
:where([lang='ne']) { font-family: system-ui, 'Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', sans-serif; line-height: 1.85; }
:where([lang='ne']) :is(h1, h3) { line-height: 1.6; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.4; }
h2 { font-size: 1.125rem; margin-top: 2rem; }
label { display: block; margin-top: 1rem; font-weight: 700; }
input[type=file] { padding-block: .6rem; }
input { display: block; width: 100%; margin-top: .5rem; box-sizing: border-box; min-height: 3rem; padding: .5rem .75rem; font: inherit; border: 1px solid #626264; border-radius: .5rem; }
button, a.button { min-height: 3rem; margin-top: 1.25rem; padding: .5rem 1.5rem; font: inherit; font-weight: 700; color: #fff; background: #0017c1; border: 0; border-radius: .5rem; cursor: pointer; }
button.quiet { color: #0017c1; background: #fff; border: 1px solid #0017c1; }
a { color: #0017c1; }
a.button { display: inline-block; box-sizing: border-box; padding-block: .6rem; color: #fff; text-decoration: none; }
a.button.quiet { color: #0017c1; background: #fff; border: 1px solid #0017c1; }
fieldset { margin: 1rem 0 0; padding: .5rem 1rem .75rem; border: 1px solid #626264; border-radius: .5rem; }
legend { font-weight: 700; }
fieldset label.tick { margin-top: .5rem; }
label.tick { display: flex; gap: .5rem; align-items: center; font-weight: 400; }
label.tick input { flex: none; width: 1.5rem; min-height: 1.5rem; margin: 0; }
:is(a, button, input, summary):focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
.say { padding: .75rem 1rem; border: 2px solid #ce0000; border-radius: .5rem; }
.note { padding: .75rem 1rem; border: 1px solid #626264; border-radius: .5rem; }
.consents label .hint { display: block; }
.label { display: inline-block; padding: 0 .5rem; border: 1px solid #626264; border-radius: .35rem; font-weight: 700; }
.consents form + form { margin-top: 2rem; }
.rows.consents > li { padding-bottom: 1.5rem; }
.soon { position: sticky; top: .5rem; z-index: 1; background: #fff; }
.hint { font-weight: 400; color: #4d4d4d; }
.code { font: 1.25rem ui-monospace, monospace; letter-spacing: .05em; overflow-wrap: anywhere; }
img.qr { width: 14rem; height: 14rem; image-rendering: pixelated; }
@media print { button, .screen { display: none; } }
@page { size: A4; margin: 12mm 12mm 12mm 22mm; }
.sheet { font-size: 12pt; color: #000; background: #fff; }
.sheet .hint { color: #000; }
.sheet dt { font-weight: 700; margin-top: .75rem; }
.sheet dd { margin: 0; }
.sheet .big { font: 700 28pt ui-monospace, monospace; letter-spacing: .08em; margin: .25rem 0; }
.sheet img.qr { width: 38mm; height: 38mm; }
.sheet footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #000; }
.sheet table { margin-top: 1.5rem; border-collapse: collapse; width: 100%; }
.sheet caption { text-align: left; font-weight: 700; }
.sheet :is(th, td) { padding: .25rem .5rem; border: 1px solid #000; text-align: left; vertical-align: top; }
.sheet tr { break-inside: avoid; }
.sheet .hash { font: 11pt ui-monospace, monospace; overflow-wrap: anywhere; }
.spelled { columns: 2 11rem; column-gap: 1.5rem; margin: 0; padding-left: 1.75rem; font-size: 1.25rem; }
.spelled li { break-inside: avoid; padding: .125rem 0; }
form.note h3 { margin: 0; font-size: 1.125rem; line-height: 1.5; }
.sheet .head { font: 12pt ui-monospace, monospace; }
.sheet .head span { display: inline-block; width: 22%; }
.sheet .heads :is(th, td) { white-space: nowrap; }
.sheet .heads .head { width: 100%; white-space: normal; }
.sheet .sign div { display: flex; gap: 1rem; align-items: end; margin-top: 1.25rem; }
.sheet .sign dt { flex: none; width: 8rem; }
.sheet .sign dd { flex: 1; border-bottom: 1px solid #000; }
.pad { display: block; width: 100%; max-width: 600px; box-sizing: border-box; border: 2px solid #1a1a1c; border-radius: .5rem; background: #fff; fill: none; stroke: #000; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; touch-action: none; cursor: crosshair; }
@media (forced-colors: active) { :is(button, a.button) { border: 1px solid; } }
.choice { margin-top: 2.5rem; }
.tongues { margin-bottom: .5rem; }
.tongues summary { width: fit-content; margin-left: auto; }
.tongues form { display: flex; flex-wrap: wrap; gap: .5rem; }
.tongues button { margin: 0; padding: .25rem 1rem; }
ruby { ruby-align: center; }
rt { font-size: .55em; font-weight: 400; }
.items, .rows, .bag { list-style: none; padding: 0; }
:is(.items, .rows) > li { padding: .75rem 0; border-top: 1px solid #949494; break-inside: avoid; }
.items h3 { margin: 0 0 .25rem; font-size: 1.125rem; line-height: 1.5; }
.items summary h3 { display: inline; }
.items p, .rows p, .bag p { margin: .25rem 0; }
.no { display: inline-block; min-width: 1.5em; margin-right: .25em; padding: 0 .35em; text-align: center; border: 2px solid #1a1a1c; border-radius: .35rem; }
.items p:not(.open) > b { display: inline-block; margin-right: .5em; }
.items .new { width: fit-content; padding: 0 .5em; border: 2px dashed #0017c1; border-radius: .35rem; }
.open { padding-left: .75rem; border-left: 4px solid #0017c1; }
summary { min-height: 2.75rem; align-content: center; color: #0017c1; cursor: pointer; }
.bag > li { padding: .25rem 0 .5rem; border-top: 1px solid #949494; break-inside: avoid; }
.bag .tick { margin: 0; min-height: 2.75rem; }
.bag p { padding-left: 2rem; }
.ways, .drawer { list-style: none; padding: 0; }
.drawer > li { border-top: 1px solid #949494; }
.drawer label.tick { min-height: 3rem; margin: 0; }
.halves div { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; border-top: 1px solid #949494; padding: .25rem 0; }
.halves span { flex: 1 0 12rem; }
@media (max-width: 32rem) { .halves span { flex-basis: 100%; padding-top: .5rem; } }
.halves label.tick { margin: 0; min-height: 2.75rem; }
.drawing { flex: none; width: 2.5rem; height: 2.5rem; fill: none; stroke: currentColor; stroke-width: 2; }
.three { padding-left: 1.5rem; }
.three li { margin-bottom: .75rem; }
.ways button { width: 100%; margin-top: .5rem; text-align: left; }
.ways [aria-pressed] { border-width: 3px; }
.note h2, .letter h2 { margin-top: 0; }
.note + .note { margin-top: .75rem; }
.note > :last-child { margin-bottom: 0; }
.note a.button { margin-top: 0; }
.note ul { padding-left: 1.25rem; }
.what { list-style: none; padding-left: 1rem; }
.item-title { margin: 0 0 .25rem; }
.paper { display: none; }
.letter { margin-top: 2rem; padding: 1rem; border: 1px solid #626264; }
.letter h2 { text-align: center; letter-spacing: .5em; }
.letter th { width: 38%; }
.letter td { height: 2.25rem; }
.letter .by-hand { border: 3px solid #000; }
@media print {
  :root { font-size: 10pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h2 { margin: .75rem 0 .25rem; }
  p, ul { margin-block: .25rem; }
  .items > li { padding: .25rem 0; }
  .bag, .fine { columns: 2; column-gap: 1.5rem; }
  .bag .tick { min-height: 0; }
  .bag .tick input { width: 1rem; min-height: 1rem; }
  .bag > li { padding: .25rem 0; }
  .note { padding: .5rem .75rem; }
  details.whole::details-content { content-visibility: visible; block-size: auto; }
  body, .hint, a, summary { color: #000; }
  h1 { font-size: 1.25rem; }
  h2, h3 { break-after: avoid; }
  .paper { display: block; }
  .letter { margin: 0; padding: 0; border: 0; break-after: page; font-size: 10.5pt; }
  .letter table { margin-top: .25rem; }
  main:has(.letter) > h1 { display: none; }
  .letter:last-of-type { break-after: auto; }
}
`;
