import type { CalendarDate } from '../../domain/calendar-date.js';
import type { Tongue } from '../../tongues/tongue.js';
import { DAYS_WORDS } from './days.words.js';
import type { FoundList, Item, List, OwnItem } from './found-list.js';

type Deadline = Item['deadlines'][number];

/**
 * A list in the tongue of a page. The contract speaks Japanese and English; whatever of it stands in the catalogue the tongue
 * may say, by its Japanese. What the rules put together (why something is needed, who is being asked) stays in the tongue's
 * fallback. The Japanese name stands with each procedure, paper and department: whoever shows the page at a desk is understood.
 */
export function listInTongue(tongue: Tongue, japanese: List, other: List, today: CalendarDate): List {
  if (tongue.isOriginal) return japanese;
  const { text, maybe, named, all } = sayingIn(tongue);
  const day = <One extends Pick<Deadline, DayFields | 'of'>>(
    deadline: One,
    same: Pick<Deadline, 'of' | 'text'>,
  ): One => ({
    ...deadline,
    of: maybe(deadline.of, same.of),
    text: until(tongue, deadline, same, today),
  });
  const days = (ja: readonly Deadline[], en: readonly Deadline[]) =>
    ja.map((deadline, at) => day(deadline, en[at] ?? deadline));
  return {
    ...japanese,
    renunciation: maybe(japanese.renunciation, other.renunciation),
    groups: paired(japanese.groups, other.groups, ({ name }) => name).map(([group, sameGroup]) => ({
      ...group,
      items: paired(group.items, sameGroup.items, codeOf).map(([item, same]) => ({
        ...item,
        title: named(item.title, same.title, item.legalTitle),
        legalTitle: tongue.japanese(item.legalTitle),
        department: named(item.department, same.department),
        floor: maybe(item.floor, same.floor),
        desk: maybe(item.desk, same.desk),
        whoMayApply: all(item.whoMayApply, same.whoMayApply),
        deadlines: days(item.deadlines, same.deadlines),
        ask: item.ask.map((ask, at) => ({ ...ask, question: text(ask.question, same.ask[at]?.question) })),
        ifLate: maybe(item.ifLate, same.ifLate),
        // Whoever asks at the desk why it is on the list shows the sentence that the desk knows.
        reason: tongue.withJapanese({ ja: item.reason, en: same.reason }),
        choices: item.choices.map((choice, at) => named(choice, same.choices[at])),
        mayAffectRenunciation: maybe(item.mayAffectRenunciation, same.mayAffectRenunciation),
        amount: maybe(item.amount, same.amount),
        caveats: all(item.caveats, same.caveats),
        note: maybe(item.note, same.note),
        // As the department wrote it.
        departmentNotes: item.departmentNotes.map((note) => tongue.japanese(note)),
      })),
    })),
    mentions: paired(japanese.mentions, other.mentions, ({ code }) => code).map(([one, same]) => ({
      ...one,
      title: named(one.title, same.title),
      text: text(one.text, same.text),
      deadline: one.deadline && day(one.deadline, same.deadline ?? one.deadline),
    })),
    // A paper in a department's own words is none of the catalogue's; it is written in one language.
    bring: paired(japanese.bring, other.bring, ({ papers, name }) => papers.join() || name).map(([one, same]) => ({
      ...one,
      name: named(one.name, same.name),
      called: maybe(one.called, same.called),
      notes: all(one.notes, same.notes),
    })),
    returns: paired(japanese.returns, other.returns, ({ paper }) => paper).map(([one, same]) => ({
      ...one,
      name: named(one.name, same.name),
      called: maybe(one.called, same.called),
    })),
    keep: paired(japanese.keep, other.keep, ({ code }) => code).map(([one, same]) => ({
      ...one,
      text: text(one.text, same.text),
    })),
    arrivals: paired(japanese.arrivals, other.arrivals, ({ code }) => code).map(([one, same]) => ({
      ...one,
      what: text(one.what, same.what),
      when: text(one.when, same.when),
      sender: named(one.sender, same.sender),
      addressedTo: maybe(one.addressedTo, same.addressedTo),
      toDo: all(one.toDo, same.toDo),
    })),
    openPoints: paired(japanese.openPoints, other.openPoints, keyOfPoint).map(([point, same]) => ({
      ...point,
      ownerName: named(point.ownerName, same.ownerName),
      text: text(point.text, same.text),
    })),
    closedLines: paired(japanese.closedLines, other.closedLines, keyOfLine).map(([line, same]) => ({
      ...line,
      name: tongue.withJapanese({ ja: line.name, en: same.name }),
      text: text(line.text, same.text),
    })),
    notNeeded: paired(japanese.notNeeded, other.notNeeded, ({ code }) => code).map(([one, same]) => ({
      ...one,
      title: named(one.title, same.title),
      reason: text(one.reason, same.reason),
    })),
  };
}

/** What a page of /k is drawn from. */
export function foundInTongue(tongue: Tongue, japanese: FoundList, other: FoundList, today: CalendarDate): FoundList {
  if (tongue.isOriginal) return japanese;
  const { maybe, named } = sayingIn(tongue);
  const ownItem = (item: OwnItem, same: OwnItem): OwnItem => ({
    ...item,
    title: named(item.title, same.title),
    department: named(item.department, same.department),
    deadlines: item.deadlines.map((deadline, at) => ({
      ...deadline,
      text: until(tongue, deadline, same.deadlines[at] ?? deadline, today),
    })),
    ifLate: maybe(item.ifLate, same.ifLate),
  });
  const { own } = japanese;
  return {
    ...japanese,
    procedureList: listInTongue(tongue, japanese.procedureList, other.procedureList, today),
    ...(own
      ? {
          own: {
            ...own,
            groups: paired(own.groups, other.own?.groups ?? own.groups, ({ name }) => name).map(([group, same]) => ({
              ...group,
              items: paired(group.items, same.items, codeOf).map(([item, other]) => ownItem(item, other)),
            })),
          },
        }
      : {}),
  };
}

const codeOf = ({ procedure: { code } }: { readonly procedure: { readonly code: string } }): string => code;

const keyOfPoint = ({ owner, facts, codes }: List['openPoints'][number]): string =>
  JSON.stringify([owner, facts.map(({ name }) => name), codes]);
const keyOfLine = ({ department, level }: List['closedLines'][number]): string => `${department} ${level}`;

/** The two are read one after the other: what has changed meanwhile stands in Japanese until the page is opened again. */
const paired = <One>(ja: readonly One[], other: readonly One[], key: (one: One) => string): readonly [One, One][] => {
  const others = new Map(other.map((one) => [key(one), one]));
  return ja.map((one) => [one, others.get(key(one)) ?? one]);
};

/** Between what is put together as a choice: papers of which one is enough, rows of which one applies. */
const OR = { ja: '、または', en: /,? or /u };

function sayingIn(tongue: Tongue) {
  const text = (ja: string, other = ja): string => tongue.say({ ja, en: other });
  const part = (ja: string, other: string, japanese: string): string => tongue.beside({ ja, en: other }, japanese);
  return {
    text,
    maybe: (ja: string | null, other: string | null): string | null => (ja === null ? null : text(ja, other ?? ja)),
    all: (ja: readonly string[], other: readonly string[]): string[] => ja.map((one, at) => text(one, other[at])),
    named: (ja: string, other = ja, japanese = ja): string => {
      const parts = ja.split(OR.ja);
      const others = other.split(tongue.fallback === 'ja' ? OR.ja : OR.en);
      const names = japanese.split(OR.ja);
      return parts.length === 1 || parts.length !== others.length
        ? part(ja, other, japanese)
        : parts.map((one, at) => part(one, others[at] ?? one, names[at] ?? one)).join(' / ');
    },
  };
}

/** A day that lies ahead is said in the tongue's own words; whatever has passed, or depends, as the rules say it. */
function until(
  tongue: Tongue,
  deadline: Pick<Deadline, DayFields>,
  other: { readonly text: string },
  today: CalendarDate,
): string {
  const { kind, certainty, lastDay, latestDay, lastOpenDay, passed } = deadline;
  const words = tongue.words(DAYS_WORDS);
  const rules = (): string => tongue.say({ ja: deadline.text, en: other.text });
  if (passed || lastDay === null || lastDay < today || (kind !== 'FILE' && kind !== 'CLAIM')) return rules();
  const day = tongue.day(lastDay);
  switch (certainty) {
    case 'EXACT':
      if (lastOpenDay !== null && lastOpenDay > lastDay) return words.acceptedUntil(day, tongue.day(lastOpenDay));
      if (lastOpenDay !== null && lastOpenDay < lastDay) return words.openUntil(day, tongue.day(lastOpenDay));
      return kind === 'CLAIM' ? words.claimBy(day) : words.by(day);
    case 'ASSUMED':
      return latestDay === null ? words.about(day) : words.between(day, tongue.day(latestDay));
    case 'RANGE':
      return latestDay === null ? rules() : words.between(day, tongue.day(latestDay));
    default:
      return rules();
  }
}

type DayFields = 'kind' | 'certainty' | 'lastDay' | 'latestDay' | 'lastOpenDay' | 'passed' | 'text';
