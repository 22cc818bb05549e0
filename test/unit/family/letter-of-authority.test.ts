import { readFactInputs } from '../../../src/cases/fact-inputs.js';
import type { Notice, PersonOfCase } from '../../../src/cases/notice.js';
import type { WhoGoes } from '../../../src/contract/generated.js';
import { closingDays } from '../../../src/departments/closing-days.js';
import type { Statement } from '../../../src/domain/statements.js';
import type { Doer } from '../../../src/domain/procedure-list/procedure-list.js';
import { authorityPage } from '../../../src/family/pages/authority.page.js';
import { SHEET_WORDS } from '../../../src/family/pages/authority.words.js';
import { surroundingsOf, type Surroundings } from '../../../src/family/pages/found-list.js';
import { listPage } from '../../../src/family/pages/list.page.js';
import { type Authority, authorityOf } from '../../../src/family/pages/power-of-attorney.js';
import { NEW_PAGE, WHO_GOES } from '../../../src/family/own-page.js';
import { doerInPlaceOf, doerOf, type ListIngredients, numbersAtIssue, project } from '../../../src/lists/case-list.js';
import { presentList } from '../../../src/lists/present-list.js';
import { factsOfNotice, factsOfPeople, statementsOf } from '../../../src/notices/notice-statements.js';
import { noticeOf, personOf } from '../../../src/notices/read-notice-input.js';
import { Tongues } from '../../../src/tongues/tongues.js';
import { realCatalogue } from '../../departments/catalogue.js';
import { factsOf } from '../../builders.js';
import { sampleFamilies } from '../../sample-families.js';
import type { Family } from '../../seed.js';
import { plainText } from '../../support/read-lists.js';

const { compiled: catalogue } = realCatalogue();
const TODAY = '2026-11-22';
const tongue = new Tongues().plain('ja');
const settings = { closedOn: closingDays() };
const STAND_INS = { SPOUSE: 'spouse', CHILD: 'child', RELATIVE: 'relative', OTHER: 'other' } as const;

/** A family with what is known of it, and people with their roles. */
interface Known {
  readonly ingredients: ListIngredients;
  readonly record: { readonly people: readonly PersonOfCase[]; readonly notice: Notice };
}

function knownOf({ notice: input, knows }: Family): Known {
  const people = (input.people ?? []).map((person) => personOf(person, { on: '2026-11-22', told: false }));
  const notice = noticeOf(input);
  const statements = new Map<string, Statement>(
    statementsOf(
      factsOfNotice(notice, people),
      factsOfPeople(people),
      readFactInputs(factsOf(knows), []).facts,
      `${TODAY}T09:00:00+09:00`,
    ),
  );
  const bare = { statements, rulings: new Map(), waiting: [], numbers: new Map(), today: TODAY, filing: null };
  const numbers = numbersAtIssue({ municipality: 'demo-city', role: 'counter' }, catalogue, bare, settings);
  return { ingredients: { ...bare, numbers }, record: { people, notice } };
}

/** What the holder of a paper sees who says that this one goes. */
function seen({ ingredients, record }: Known, holder: PersonOfCase, goes: WhoGoes): Surroundings {
  const actor = { role: 'family', municipality: 'demo-city', case: 'a case', person: 'a person' } as const;
  const listOf = (doer: Doer) =>
    presentList(project(actor, catalogue, ingredients, { ...settings, doer }).list, 3, 'ja');
  const own = listOf(doerOf(holder, record));
  const list = goes === 'SELF' ? own : listOf(doerInPlaceOf(holder, STAND_INS[goes], record));
  const head = {
    caseId: 'a case',
    number: '2026-0001',
    holder: holder.name,
    relation: holder.relation,
    language: null,
    mayChange: true,
    mayAnswer: true,
    page: { ...NEW_PAGE, goes },
    answers: [],
    visits: [],
    visitedOn: null,
    wish: null,
    canBeCalled: false,
    today: TODAY,
  };
  const deceased = { name: '亡き人', birthDateText: null };
  const found = { status: 'OPEN' as const, deceased, procedureList: list, own };
  return surroundingsOf(tongue, head, found, found);
}

const itemZero = (page: string): string => /<section id="authority">[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';

/** What is wrong with what somebody finds who looks at their list, then at the sheets; nothing, as it should be. */
function faults(around: Surroundings, authority: Authority | null): readonly string[] {
  const needing = around.items.filter(({ mayDo }) => mayDo === 'WITH_PROXY');
  if (needing.length === 0) return [];
  if (authority === null) return ['there is no item 0'];
  const zero = plainText(itemZero(listPage(tongue, around, 'OPEN', { contact: null, opens: null }).html));
  const on = { city: '寄添市', deceased: { name: '亡き人', birthDateText: null }, typed: { asks: '', goes: '' } };
  const sheets = authorityPage(tongue, { onSheets: around, onPage: around }, authority, on).html;
  return needing.flatMap((item) => {
    const [number, line] = [
      String(item.number),
      `${SHEET_WORDS.no(String(item.number))}${item.legalTitle}（${item.department}）`,
    ];
    const isOutside = item.procedure.place === 'OUTSIDE';
    return [
      ...(new RegExp(`(?<!\\d)${number}番`).test(zero) ? [] : [`no. ${number} is not named by item 0`]),
      ...(isOutside || plainText(sheets).includes(line) ? [] : [`no. ${number} stands on no sheet`]),
      ...(isOutside && !plainText(sheets).includes(`${number}番「`) ? [`no. ${number} of others is not named`] : []),
    ];
  });
}

describe('nobody arrives without the letter of authority that the list knew of', () => {
  const families = Object.entries(sampleFamilies()).map(([name, family]) => ({ name, known: knownOf(family) }));
  const everyone = families.flatMap(({ name, known }) =>
    known.record.people.flatMap((holder) =>
      WHO_GOES.map((goes) => ({
        name: `${name}: ${holder.relation ?? ''}, ${goes}`,
        around: seen(known, holder, goes),
      })),
    ),
  );

  it('of 24 families, whoever holds the paper and whoever goes: item 0 names it, and its sheet has it', () => {
    expect(families).toHaveLength(24);
    const wrong = everyone.flatMap(({ name, around }) =>
      faults(around, authorityOf(around)).map((fault) => `${name}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it('on both kinds of sheet, in the name of the holder and of somebody else', () => {
    const sheets = everyone.flatMap(({ around }) => authorityOf(around)?.sheets ?? []);
    const kinds = new Set(sheets.map(({ kind, byHolder }) => `${kind} ${String(byHolder)}`));
    expect([...kinds].sort()).toEqual(['certificates false', 'certificates true', 'filings false', 'filings true']);
    const page = everyone.flatMap(({ around }) => {
      const authority = authorityOf(around);
      const on = { city: '寄添市', deceased: { name: '亡き人', birthDateText: null }, typed: { asks: '', goes: '' } };
      return authority === null
        ? []
        : [authorityPage(tongue, { onSheets: around, onPage: around }, authority, on).html];
    });
    for (const kind of ['filings', 'certificates'] as const) expect(page.join('')).toContain(SHEET_WORDS[kind]);
  });

  it('would be found out, if the item or the sheet forgot one', () => {
    const found = everyone.flatMap(({ around }) => {
      const authority = authorityOf(around);
      const [one] = around.items.filter(({ mayDo }) => mayDo === 'WITH_PROXY');
      return one && authority ? [{ around, authority, one }] : [];
    });
    expect(found.length).toBeGreaterThan(24);
    for (const { around, authority, one } of found.slice(0, 5)) {
      expect(faults(around, null)).toEqual(['there is no item 0']);
      const forgot = {
        ...authority,
        outside: [],
        sheets: authority.sheets.map((sheet) => ({ ...sheet, items: sheet.items.filter((item) => item !== one) })),
      };
      expect(faults(around, forgot)).not.toEqual([]);
    }
  });
});
