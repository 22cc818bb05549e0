import type { Statement } from '../../platform/database/wire.js';
import type { Actor } from '../actor.js';
import { type AuditDetail, auditing, auditingOnceADay } from './auditing.js';

/** Names of fields that an operation asks of cases: of those in a list, and of those that it opens. */
export interface AskedOfCases {
  readonly opened: readonly string[];
  readonly listed: readonly string[];
}

/** A line of a list says who a case is about, what a department is asked, who comes when, or whom to call about which paper; whatever is asked beyond that opens the case. */
const isOfTheLine = (field: string): boolean =>
  !field.includes('.') || /^(deceased|question|visit|paperCall)\.|^questions\.(id|state|dueOn|department)$/.test(field);

/** What one operation read and was refused, until it is written down: before its answer leaves. */
export class Trail {
  readonly #read = new Set<string>();
  readonly #listed = new Set<string>();
  /** Cases of which a line of a list shows a number to call, or a note. */
  readonly #called = new Set<string>();
  readonly #noted: { readonly act: string; readonly detail: AuditDetail }[] = [];

  /** Cases whose records were read for this operation. */
  read(ids: Iterable<string>): void {
    for (const id of ids) this.#read.add(id);
  }

  /** A number to call, or a note of somebody, was shown: also in a line of a list it leaves a line in its case's own history. */
  contact(id: string): void {
    this.#called.add(id);
  }

  /** @param marks kinds of what was searched for, null where nothing was; never the text */
  listed(ids: readonly string[], marks: readonly string[] | null): void {
    for (const id of ids) this.#listed.add(id);
    const fields = (marks ?? []).map((mark) => `search.${mark}`);
    this.note(marks === null ? 'list' : 'search', { fields, count: ids.length });
  }

  note(act: string, detail: AuditDetail): void {
    this.#noted.push({ act, detail });
  }

  /** @param how cases were opened: looked at once, or watched */
  statements(actor: Actor, asked: AskedOfCases, how: 'read' | 'watch' = 'read'): Statement[] {
    const read = [...this.#read];
    const opened = asked.opened.length === 0 ? [] : read.filter((id) => !this.#listed.has(id));
    const deep = asked.listed.every(isOfTheLine) ? [] : read.filter((id) => this.#listed.has(id));
    const called = [...this.#called].filter((id) => this.#listed.has(id) && !deep.includes(id));
    return [
      ...(called.length === 0 ? [] : [auditingOnceADay(actor, 'seeContact', { cases: called, fields: asked.listed })]),
      ...(opened.length === 0 ? [] : [auditing(actor, how, { cases: opened, fields: asked.opened })]),
      ...(deep.length === 0 ? [] : [auditing(actor, how, { cases: deep, fields: asked.listed })]),
      ...this.#noted.map(({ act, detail }) =>
        act === 'list' || act === 'search'
          ? auditing(actor, act, { ...detail, fields: [...(detail.fields ?? []), ...asked.listed] })
          : auditing(actor, act, detail),
      ),
    ];
  }
}
