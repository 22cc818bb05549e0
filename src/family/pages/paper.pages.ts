import { html, type Markup, nothing } from '../../access/pages/page.js';
import { qrOf } from '../../access/pages/qr.js';
import { inEraWithWeekday } from '../../domain/era.js';
import type { IssuedPaper } from '../access-papers.service.js';
import type { HandOverCard } from '../hand-over-cards.service.js';
import { WORDS } from './words.js';

export interface Printing {
  readonly language: 'ja' | 'en';
  readonly city: string;
  readonly contact: string | null;
  /** Day and minute in Japan. */
  readonly time: string;
}

/** One sheet for one person: nobody else is named on it, and no address stands on it. */
export function paperPage({ paper, person, number, code, url }: IssuedPaper, printing: Printing): Markup {
  const words = WORDS[printing.language];
  const address = url.replace(/#.*$/, '');
  return html`
    <div class="sheet">
      <p class="screen">${words.printNow}</p>
      <p>${person.name === null ? words.paperForNobody : words.paperFor(person.name)}</p>
      <p><img class="qr" alt="" src="${qrOf(url)}" /></p>
      <p>${words.paperHow}<br />${address}</p>
      <dl>
        <dt>${words.paperCode}</dt>
        <dd class="big">${code}</dd>
        <dd>${words.paperSecond}</dd>
        <dt>${words.opens}</dt>
        <dd>${paper.rights === 'whole' ? words.opensWhole : words.opensList}</dd>
        <dd>${words.opensNot}</dd>
        <dt>${words.until}</dt>
        <dd>${words.untilDay(inEraWithWeekday(paper.until)[printing.language])}</dd>
        ${whomToCall(printing)}
      </dl>
      <p>${words.lost}</p>
      <p>${words.onlyYours}</p>
      <footer>${words.number} ${number}　${words.printed(printing.time)}</footer>
    </div>
  `;
}

/** Without name, reception number or picture to scan: who finds it learns nothing of anybody. */
export function cardPage({ reference, until }: HandOverCard, printing: Printing): Markup {
  const words = WORDS[printing.language];
  return html`
    <div class="sheet">
      <p>${words.condolence}</p>
      <p>${words.cardHow}</p>
      <dl>
        <dt>${words.cardReference}</dt>
        <dd class="big">${reference}</dd>
        <dd>${words.cardOpens}</dd>
        <dd>${words.cardNoHurry}</dd>
        <dt>${words.until}</dt>
        <dd>${words.untilDay(inEraWithWeekday(until)[printing.language])}</dd>
        ${whomToCall(printing)}
      </dl>
      <footer>${words.printed(printing.time)}</footer>
    </div>
    ${nothing}
  `;
}

const whomToCall = ({ language, city, contact }: Printing): Markup => {
  const words = WORDS[language];
  return html`
    <dt>${words.call}</dt>
    <dd>${words.counter(city, contact === null ? '' : words.contact(contact))}</dd>
  `;
};
