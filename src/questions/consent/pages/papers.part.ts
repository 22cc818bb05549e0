import { html, type Markup, nothing } from '../../../access/pages/page.js';
import { dayInJapan } from '../../../platform/clock.js';
import type { ConsentPaper } from '../consent-paper-rows.js';
import type { Consent } from '../consent-rows.js';
import { MEDIA } from '../scan-kind.js';
import type { Words } from './words.js';

/** What was signed for one consent: looked at again, added, and a wrong scan taken out. */
export function papersPart(
  caseId: string,
  consent: Pick<Consent, 'id' | 'way' | 'withdrawnAt'>,
  papers: readonly ConsentPaper[],
  words: Words,
  /** Names of who is not asked before it is there. */
  waits: readonly string[],
): Markup {
  if (consent.way === 'oral') return nothing;
  const own = papers.filter(({ consentId }) => consentId === consent.id);
  return html`<p><strong>${words.papers}</strong></p>
    ${own.map((paper) => paperLine(caseId, paper, words))}
    ${waits.length > 0 ? html`<p>${words.noPaperYet(waits.join('、'))}</p>` : own.length === 0 ? html`<p>${words.noPaper}</p>` : nothing}
    ${consent.way === 'paper' && consent.withdrawnAt === null ? toScan(caseId, consent.id, words) : nothing}`;
}

function paperLine(caseId: string, { id, kind, size, addedAt, takenOutAt }: ConsentPaper, words: Words): Markup {
  const line = words.paperLine(
    words.paperOf[kind],
    `${String(Math.ceil(size / 1024))} kB`,
    words.day(dayInJapan(addedAt)),
  );
  if (takenOutAt !== null) return html`<p>${line}　${words.outOn(words.day(dayInJapan(takenOutAt)))}</p>`;
  return html`<p>${line}　<a class="screen" href="/consents/${caseId}/papers/${id}">${words.openPaper}</a></p>
    ${
      kind === 'signature'
        ? nothing
        : html`<form method="post" action="/consents/${caseId}/papers/out" class="screen">
            <label class="tick"><input type="checkbox" name="sure" required /> ${words.takeOutSure}</label>
            <button class="quiet" name="paperId" value="${id}">${words.takeOut}</button>
          </form>`
    }`;
}

const toScan = (caseId: string, consentId: string, words: Words): Markup =>
  html`<form method="post" action="/consents/${caseId}/papers" enctype="multipart/form-data" class="screen">
    <input type="hidden" name="consentId" value="${consentId}" />
    <label for="scan-${consentId}">${words.scan} <span class="hint">${words.scanHint}</span></label>
    <input id="scan-${consentId}" name="file" type="file" accept="${Object.values(MEDIA).join(',')}" required />
    <button class="quiet">${words.putScan}</button>
  </form>`;
