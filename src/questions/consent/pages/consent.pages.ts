import { html, type Markup, nothing } from '../../../access/pages/page.js';
import { said } from '../../../access/pages/sign-in.pages.js';
import { dayInJapan } from '../../../platform/clock.js';
import type { ConsentPaper } from '../consent-paper-rows.js';
import { CONSENT_PURPOSES, type Consent, standsOn } from '../consent-rows.js';
import { papersPart } from './papers.part.js';
import type { Words } from './words.js';

export interface Choosable {
  readonly code: string;
  readonly name: string;
  /** Takes a signature of an heir (地方税法22条). */
  readonly signedOnly: boolean;
}

export interface ConsentView {
  readonly caseId: string;
  readonly number: string;
  readonly deceased: string;
  readonly open: boolean;
  readonly today: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly language: 'ja' | 'en' }[];
  /** Those that a consent can open anything of. */
  readonly departments: readonly Choosable[];
  /** Names of those whose question waits for one. */
  readonly waiting: readonly string[];
  readonly consents: readonly Consent[];
  /** Departments that are asked once the scan is kept; and by consent, all that it opens only then. */
  readonly askedByPaper: readonly string[];
  readonly waitForPaper: ReadonlyMap<string, readonly string[]>;
  readonly papers: readonly ConsentPaper[];
}

/** What was typed, shown again where it was not taken. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

const HEIRSHIPS = ['stated', 'proven'] as const;
const WAYS = ['paper', 'screen', 'oral'] as const;

export function consentPage(
  view: ConsentView,
  words: Words,
  { refused = null, done = null, typed = {} }: { refused?: string | null; done?: string | null; typed?: Typed },
): Markup {
  const forPaper = waitingForPaper(view);
  const forConsent = view.waiting.filter((name) => !forPaper.includes(name));
  return html`
    ${said(refused)} ${done === null ? nothing : html`<p class="note" role="status">${done}</p>`}
    <p>${words.ofCase(view.number, view.deceased)}</p>
    ${
      forConsent.length > 0
        ? html`<p>${words.waits(forConsent.join('、'))}</p>`
        : forPaper.length > 0
          ? nothing
          : html`<p>${words.waitsNone}</p>`
    }
    ${forPaper.length === 0 ? nothing : html`<p class="note">${words.waitingForPaper(forPaper.join('、'))}</p>`}
    <h2>${words.given}</h2>
    ${
      view.consents.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul class="rows consents">
            ${view.consents.map((one) => consentLine(view, one, words))}
          </ul>`
    }
    <h2>${words.record}</h2>
    ${toRecord(view, words, typed)}
    <p class="screen"><a href="/desk/cases/${view.caseId}/list">${words.back}</a></p>
  `;
}

const nameIn =
  ({ departments }: ConsentView) =>
  (code: string): string =>
    departments.find((department) => department.code === code)?.name ?? code;

/** Who has a consent already, and waits for nothing but its scan: no second consent is missing. */
const waitingForPaper = (view: ConsentView): readonly string[] =>
  [...new Set(view.askedByPaper)].map(nameIn(view)).filter((name) => view.waiting.includes(name));

function toRecord(view: ConsentView, words: Words, typed: Typed): Markup {
  if (!view.open) return html`<p>${words.caseOver}</p>`;
  if (view.people.length === 0) return html`<p>${words.nobody}</p>`;
  return view.departments.length === 0 ? html`<p>${words.nothingToOpen}</p>` : form(view, words, typed);
}

function consentLine(view: ConsentView, one: Consent, words: Words): Markup {
  const stands = standsOn(one, view.today);
  const nameOf = nameIn(view);
  const waits = (view.waitForPaper.get(one.id) ?? []).map(nameOf);
  const state =
    one.withdrawnAt !== null
      ? words.withdrawnAt(words.day(dayInJapan(one.withdrawnAt)))
      : one.until < view.today
        ? words.over
        : waits.length > 0
          ? words.waitsForPaper
          : words.stands;
  const name = view.people.find(({ id }) => id === one.personId)?.name ?? '—';
  const details = [
    one.purposes.map((purpose) => words.purposeOf[purpose]).join('／'),
    one.witness === null ? '' : words.witnessed(one.witness),
    one.note === null || one.note === '' ? '' : words.noted(one.note),
  ].filter((line) => line !== '');
  return html`<li>
    <p><strong>${name}</strong>　${one.departments.map(nameOf).join('、')}</p>
    <p><span class="label">${state}</span></p>
    <p>${words.line(words.days(one.givenOn, one.until), words.wayWas[one.way], words.heirshipOf[one.heirship])}</p>
    ${details.map((line) => html`<p>${line}</p>`)} ${papersPart(view.caseId, one, view.papers, words, waits)}
    ${
      stands
        ? html`<form method="post" action="/consents/${view.caseId}/withdraw" class="screen">
            <label class="tick"><input type="checkbox" name="sure" required /> ${words.withdrawSure}</label>
            <button class="quiet" name="consentId" value="${one.id}">${words.withdraw}</button>
          </form>`
        : nothing
    }
  </li>`;
}

function form(view: ConsentView, words: Words, typed: Typed): Markup {
  const has = (field: string, value: string, usual: boolean): boolean => {
    const given = typed[field];
    return given === undefined ? usual : given.includes(value);
  };
  const pick = (type: 'radio' | 'checkbox', field: string, value: string, label: string, usual: boolean): Markup =>
    html`<label class="tick"
      >${
        has(field, value, usual)
          ? html`<input type="${type}" name="${field}" value="${value}" checked />`
          : html`<input type="${type}" name="${field}" value="${value}" />`
      }
      ${label}</label
    >`;
  const group = (label: string, choices: readonly Markup[]): Markup =>
    html`<fieldset>
      <legend>${label}</legend>
      ${choices}
    </fieldset>`;
  const field = (name: string, label: string, type: 'text' | 'date'): Markup =>
    html`<label for="${name}">${label}</label>
      <input
        id="${name}"
        name="${name}"
        type="${type}"
        maxlength="200"
        autocomplete="off"
        value="${String(typed[name] ?? '')}"
      />`;
  const [alone] = view.people.length === 1 ? view.people : [];
  const forPaper = waitingForPaper(view);
  return html`<form method="post" action="/consents/${view.caseId}" class="screen">
    ${group(
      words.who,
      view.people.map(({ id, name }) => pick('radio', 'personId', id, name, alone?.id === id)),
    )}
    ${group(
      words.departments,
      view.departments.map(({ code, name, signedOnly }) =>
        pick(
          'checkbox',
          'departments',
          code,
          signedOnly ? `${name}${words.signedOnly}` : name,
          view.waiting.includes(name) && !forPaper.includes(name),
        ),
      ),
    )}
    ${group(
      words.purposes,
      CONSENT_PURPOSES.map((purpose) => pick('checkbox', 'purposes', purpose, words.purposeOf[purpose], true)),
    )}
    ${group(
      words.heirship,
      HEIRSHIPS.map((one) => pick('radio', 'heirship', one, words.heirshipOf[one], one === 'stated')),
    )}
    ${group(
      words.way,
      WAYS.map((one) => pick('radio', 'way', one, words.wayOf[one], one === 'paper')),
    )}
    ${field('witness', words.witness, 'text')} ${field('note', words.note, 'text')}
    ${field('givenOn', words.givenOn, 'date')} ${field('until', words.until, 'date')}
    <button>${words.put}</button>
    <button class="quiet" formaction="/consents/${view.caseId}/form">${words.printForm}</button>
    <p><a href="/consents/${view.caseId}/form">${words.blankForm}</a></p>
  </form>`;
}
