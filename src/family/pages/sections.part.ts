import { html, type Markup, nothing } from '../../access/pages/page.js';
import { inSections, type Item, type ListDrawn, type SectionName, spoken } from './found-list.js';
import { anchorOf } from './own.parts.js';

const PACES = ['FIRST', 'LATER', 'NO_HURRY'] as const;

/**
 * By how near they are, what other bodies do, and what is only read: the core's order, here and on the public guide.
 *
 * @param linked those to which a line above the sections may lead
 */
export function sectionsOf(
  around: ListDrawn,
  linked: readonly Item[],
  draw: (items: readonly Item[]) => Markup,
): Markup {
  const { words, list } = around;
  const of = (name: SectionName, title: string, hint: string) => titled(title, hint, inSections(list, name), draw);
  return html`
    ${nearOutside(around, linked)} ${PACES.map((pace) => of(pace, words[pace], words[`${pace}_HINT`]))}
    ${of('OUTSIDE', words.OUTSIDE, words.OUTSIDE_HINT)} ${of('INFORMATION', words.information, '')}
  `;
}

function titled(title: string, hint: string, items: readonly Item[], draw: (items: readonly Item[]) => Markup): Markup {
  if (items.length === 0) return nothing;
  return html`<section>
    <h2>${title}</h2>
    ${hint === '' ? nothing : html`<p class="hint">${hint}</p>`} ${draw(items)}
  </section>`;
}

/** A near day outside the city hall never waits unseen behind the city's own things to do. */
function nearOutside({ words, list }: ListDrawn, linked: readonly Item[]): Markup {
  const near = inSections(list, 'OUTSIDE').filter((item) => item.pace === 'FIRST' && linked.includes(item));
  if (near.length === 0) return nothing;
  return html`<p>
    ${words.nearOutside}<br />
    ${near.map((item) => html`<a href="#${anchorOf(item)}">${spoken(item, words)}</a><br />`)}
  </p>`;
}
