import { html, type Markup, nothing } from '../../access/pages/page.js';
import { APPLICANTS } from '../../domain/applicants.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { OwnPage } from '../own-page.js';
import { AUTHORITY_WORDS, SHEET_WORDS as sheet } from './authority.words.js';
import { type FoundList, isCertain, spoken, type Surroundings } from './found-list.js';
import type { Authority, AuthoritySheet } from './power-of-attorney.js';

/** Names that somebody typed for the sheet: drawn once, kept nowhere. */
export interface TypedNames {
  readonly asks: string;
  readonly goes: string;
}

export interface OnSheet {
  readonly city: string;
  readonly deceased: FoundList['deceased'];
  readonly typed: TypedNames;
}

/**
 * A letter of authority for each kind and each who asks, filled in but for the signature. The words of the law stand on it,
 * since the desk reads it; names stand as they are written.
 */
export function authorityPage(
  tongue: Tongue,
  { onSheets, onPage }: { readonly onSheets: Surroundings; readonly onPage: Surroundings },
  authority: Authority | null,
  on: OnSheet,
): Markup {
  const words = tongue.words(AUTHORITY_WORDS);
  const back = html`<p class="choice screen"><a href="/k/list">${words.toList}</a></p>`;
  if (authority === null)
    return html`<p>${words.none}</p>
      ${back}`;
  const { sheets } = authority;
  const { holder, page } = onSheets.head;
  const elsewhere = new Set(authority.outside.map(({ procedure: { code } }) => code));
  const outside = onPage.items.filter(({ procedure: { code } }) => elsewhere.has(code));
  const known = {
    asks: holder !== null && sheets.every(({ byHolder }) => byHolder),
    goes: holder !== null && isHolder(page.goes),
  };
  return html`
    <div class="screen">
      <form method="post" action="/k/authority">
        <p>${words.how}</p>
        ${known.asks ? nothing : nameField('asks', words.asks, on.typed.asks)}
        ${known.goes ? nothing : nameField('goes', words.goes, on.typed.goes)}
        <button class="quiet">${words.fill}</button>
      </form>
      <p>${words.printHow}</p>
      ${
        outside.length === 0
          ? nothing
          : html`<p>${words.outside(outside.map((item) => spoken(item, onPage.words)).join(onPage.words.and))}</p>`
      }
    </div>
    ${sheets.map((one) => oneSheet(one, onSheets, on))} ${back}
  `;
}

const isHolder = (goes: OwnPage['goes']): boolean => goes === null || goes === 'SELF';

const nameField = (name: string, label: string, value: string): Markup =>
  html`<label for="${name}">${label}</label
    ><input id="${name}" name="${name}" value="${value}" autocomplete="off" maxlength="60" />`;

function oneSheet(
  { kind, byHolder, items }: AuthoritySheet,
  { head: { holder, number, page } }: Surroundings,
  { city, deceased, typed }: OnSheet,
): Markup {
  // What is known of the holder is not typed over: their own sheet is theirs.
  const asks = (byHolder ? holder : null) ?? typed.asks;
  const open = items.filter((item) => !isCertain(item));
  const goes = (isHolder(page.goes) ? holder : null) ?? typed.goes;
  return html`<article class="sheet letter" lang="ja" aria-label="${sheet.title}（${sheet[kind]}）">
    <h2>${sheet.title}</h2>
    <p>${sheet[kind]}</p>
    <p>${sheet.to(city)}</p>
    <h3>${sheet.goes}</h3>
    <table>
      ${row(sheet.name, goes)} ${row(sheet.address, '')} ${row(sheet.born, '')}
    </table>
    <p>${sheet.sentence}</p>
    <p>${sheet.died}　<b>${deceased.name}</b>　${deceased.birthDateText ?? ''}</p>
    <h3>${sheet.what}</h3>
    ${whatOf(items.filter(isCertain))}
    ${
      open.length === 0
        ? nothing
        : html`<p>${sheet.ifNeeded}</p>
            ${whatOf(open)}`
    }
    <h3>${sheet.asks}</h3>
    <p>${asks === '' ? sheet.entitled(entitledOf(items)) : sheet.honorific(asks)}</p>
    <table class="by-hand">
      ${row(sheet.written, sheet.emptyDay)} ${row(sheet.sign, '')} ${row(sheet.address, '')} ${row(sheet.born, '')}
      ${row(sheet.telephone, '')}
    </table>
    <p>${sheet.hand}</p>
    <footer>${sheet.number(number)}</footer>
  </article>`;
}

/** Whose word it takes where the holder's is not enough: as the list says it, no name. */
const entitledOf = (items: AuthoritySheet['items']): string =>
  [...new Set(items.flatMap(({ whoMayApply }) => whoMayApply))].filter((who) => who !== APPLICANTS.proxy.ja).join('、');

/** With the numbers of the list: at home and at the desk they mean the same. */
const whatOf = (items: AuthoritySheet['items']): Markup =>
  items.length === 0
    ? nothing
    : html`<ul class="what">
        ${items.map(
          ({ number, legalTitle, department }) =>
            html`<li>${number === null ? '' : sheet.no(String(number))}${legalTitle}（${department}）</li>`,
        )}
      </ul>`;

const row = (label: string, value: string): Markup =>
  html`<tr>
    <th scope="row">${label}</th>
    <td>${value}</td>
  </tr>`;
