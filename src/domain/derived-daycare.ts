import { addDays, birthday } from './calendar-date.js';
import { bool, countsOf, datesOf, mayBe, type Derivation } from './derivation.js';
import { everything } from './knowledge.js';
import { factNamed } from './facts/index.js';
import type { FactSheet } from './fact-sheet.js';

/** Nobody under 18 stays behind: the household is empty, or all who stay are 65 and older. */
const noChildStays = (sheet: FactSheet): boolean =>
  countsOf(sheet, 'remainingMembers').to === 0 || !mayBe(sheet, 'remainingElderlyAlone', false);

/**
 * What the resident register rules out of the childcare office's facts, so that it is asked only where there can be a
 * child. What is merely improbable is not here: unknown is not "no".
 */
export const DAYCARE: readonly Derivation[] = [
  {
    // 児童福祉法4条1項・39条2項: a nursery takes children under 18 at the most; an age is reached on the eve of the birthday.
    fact: 'daycareEnrolled',
    from: ['birthDate', 'deathDate'],
    derive: (sheet) => {
      const [birth, death] = [datesOf(sheet, 'birthDate'), datesOf(sheet, 'deathDate')];
      const grownUp = birth && death && addDays(birthday(birth.to, 18), -1) <= death.from;
      return grownUp ? bool(false, true) : everything(factNamed('daycareEnrolled'));
    },
  },
  {
    // 子ども・子育て支援法6条1項・19条: certified are children below school age, so at most those who stay and are not yet 15.
    fact: 'daycareChildren',
    from: ['remainingMembers', 'remainingMembersAged15Plus', 'remainingElderlyAlone'],
    derive: (sheet) => {
      const below15 = countsOf(sheet, 'remainingMembers').to - countsOf(sheet, 'remainingMembersAged15Plus').from;
      return { type: 'int', none: false, range: { from: 0, to: noChildStays(sheet) ? 0 : Math.max(0, below15) } };
    },
  },
  {
    // 児童福祉法6条の3第2項: pupils of a primary school. They may be 15 (学校教育法17条1項ただし書), so their being 15 says nothing.
    fact: 'afterSchoolClub',
    from: ['remainingMembers', 'remainingElderlyAlone'],
    derive: (sheet) => (noChildStays(sheet) ? bool(false, true) : everything(factNamed('afterSchoolClub'))),
  },
];
