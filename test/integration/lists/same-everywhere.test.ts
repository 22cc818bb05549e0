import { KeyRing } from '../../../src/access/sealing.js';
import { Cookies } from '../../../src/access/cookies.js';
import type * as contract from '../../../src/contract/generated.js';
import { keepingHours } from '../../../src/catalogue/law-and-contact.js';
import { compileCatalogue } from '../../../src/domain/compiled-catalogue.js';
import { factNamed, isFactName } from '../../../src/domain/facts/index.js';
import { MOST_QUESTIONS } from '../../../src/domain/next-question.js';
import { NOTHING_IN_BROWSER, KeptInBrowser } from '../../../src/guide/kept-in-browser.js';
import { Typesetter } from '../../../src/prints/engine/typesetter.js';
import { Member } from '../../access/safeguards/office.js';
import { factsOf, type Facts } from '../../builders.js';
import { sampleFamilies } from '../../sample-families.js';
import { everyDepartment } from '../../support/catalogues.js';
import { useService } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { guideAnswersOf, listOfSameAnswers } from '../../support/guide-answers.js';
import { listening } from '../../support/listening.js';
import { describeWith } from '../../support/needs.js';
import { size } from '../../support/sizes.js';
import { bodyOf, popplerIsHere, popplerIsMissing } from '../../support/poppler.js';
import { asGuide, readGuide } from '../../support/read-guide.js';
import { asOnPaper, orderOnPaper, type ReadList, readContract, readPage, readPaper } from '../../support/read-lists.js';

const city = everyDepartment();
const ledgers = city.departments.filter(({ connector }) => connector === 'ledger').map(({ code }) => code);
const house = useService({ catalogue: city });
const families = Object.entries(sampleFamilies());
const WHO = ['SELF', 'SPOUSE', 'CHILD', 'RELATIVE', 'OTHER'] as const;

const holdersOf = (name: string): readonly string[] =>
  isFactName(name) ? factNamed(name).holders.map(({ by }) => by) : [];
/** Told by the family itself, or by a department in the open; what only a department may know, a family is asked as if nobody did. */
const isForAll = (name: string): boolean =>
  !holdersOf(name).some((by) => ledgers.includes(by)) || (isFactName(name) && factNamed(name).class === 'shared');
const some = (knows: Facts, take: (name: string) => boolean): Facts =>
  Object.fromEntries(Object.entries(knows).filter(([name]) => take(name)));

interface Sample {
  readonly name: string;
  readonly id: string;
  readonly personId: string;
  readonly relative: Relative;
  readonly goes: (typeof WHO)[number];
}
const samples: Sample[] = [];
let url = '';

/** Twenty-four cases, each answered by whatever ledger knows of it, and the first of the family with a code. */
beforeAll(async () => {
  url = await listening(house.service);
  for (const code of ledgers)
    await house.desk.import(
      code,
      families.map(([, { notice, knows }]) => ({
        ...notice.deceased,
        facts: {
          // Who stands in the resident register lives here; of who doesn't, the register knows nothing.
          ...(code === 'SHIMIN' ? { residentOfCity: notice.deceased.registeredHere !== false } : {}),
          ...some(knows, (name) => holdersOf(name).includes(code)),
        },
      })),
    );
  const ids = await Promise.all(
    families.map(async ([, { notice, knows }]) => {
      const told = some(knows, (name) => !holdersOf(name).some((by) => ledgers.includes(by)));
      const facts = [...(notice.facts ?? []), ...factsOf(told)];
      return (await house.desk.accept('registerDeathNotice', { ...notice, facts })).case.id;
    }),
  );
  await house.quiet();
  for (const [at, [name, { notice }]] of families.entries()) {
    const id = ids[at] ?? '';
    if (name.includes('protected')) await agreeToSeeOnline(id);
    const { code, personId } = await paperFor(house.desk, id);
    const relative = new Relative(url);
    expect([name, await relative.isLetIn(code, notice.deceased.birthDate ?? '')]).toEqual([name, true]);
    await relative.post('/tongue', { tongue: 'ja', back: '/k' });
    const goes = WHO[at % WHO.length] ?? 'SELF';
    await relative.post('/k/goes', { goes });
    samples.push({ name, id, personId, relative, goes });
  }
}, 240_000);

/** Of a protected family the privacy officer agrees first; then the list is the same as any other. */
async function agreeToSeeOnline(caseId: string): Promise<void> {
  const [clerk, officer] = [
    new Member(() => house.service, 'counter'),
    new Member(() => house.service, 'privacy-officer'),
  ];
  const { case: found } = await house.desk.query<{ case: { people: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id } } }',
    { id: caseId },
  );
  await clerk.report(caseId, found.people[1]?.id);
  house.clock.advance(1_000);
  await clerk.agreed(officer, 'ONLINE_ACCESS', { caseId, subjectId: found.people[0]?.id });
}

/** What a reader of a page has to notice: two neighbours, or two headings with all that is below them, in each other's place. */
const SECTIONS_ONE_AND_TWO = /(<section>\s*<h2>[\s\S]*?<\/section>)\s*(<section>\s*<h2>[\s\S]*?<\/section>)/;
const FAULTS_OF_ORDER: readonly (readonly [RegExp, string])[] = [
  [/(<li id="item-[\s\S]*?<\/li>)\s*(<li id="item-[\s\S]*?<\/li>)/, '$2$1'],
  [SECTIONS_ONE_AND_TWO, '$2$1'],
];

const FIELDS = `renunciation sections { name items }
  groups { items { number procedure { code } title mayAffectRenunciation department floor desk telephone hours { from to } outcome deadlines { of text } } }
  mentions { title } keep { text } arrivals { when what sender addressedTo toDo mayAffectRenunciation } closedLines { text } notNeeded { title }
  bring { name neededFor } returns { name to }`;
const listFor = async ({ id, personId, goes }: Omit<Sample, 'relative'>): Promise<contract.ProcedureList> =>
  (
    await house.desk.query<{ case: { procedureList: contract.ProcedureList } }>(
      `query ($id: ID!, $for: ID, $goes: WhoGoes) { case(id: $id) { procedureList(for: $for, goes: $goes) { ${FIELDS} } } }`,
      { id, for: personId, goes },
    )
  ).case.procedureList;
const pageOf = async (relative: Relative): Promise<string> => (await relative.get('/k/list')).text();

/** What the typesetter is given for a sheet that somebody asks for; nothing is set. */
async function paperOf(relative: Relative, { items }: ReadList): Promise<ReadList> {
  const given: unknown[] = [];
  const setting = jest.spyOn(house.service.get(Typesetter), 'typeset').mockImplementation((_, data) => {
    given.push(data);
    return Promise.resolve(Buffer.from('%PDF'));
  });
  expect((await relative.get('/k/list.pdf')).status).toBe(200);
  setting.mockRestore();
  return readPaper(given[0], new Map(items.map(({ number, where }) => [number ?? '', where])));
}

describe('of 24 families the contract, the page and the paper for one person', () => {
  it('name the same things, numbers, papers and days', async () => {
    const codes = new Set<string>();
    for (const sample of samples) {
      const list = await listFor(sample);
      const asked = readContract(list);
      for (const { items } of list.groups) for (const { procedure } of items) codes.add(procedure.code);
      expect({ of: sample.name, ...readPage(await pageOf(sample.relative)) }).toEqual({ of: sample.name, ...asked });
      const paper = await paperOf(sample.relative, asked);
      expect({ of: sample.name, ...asOnPaper(paper) }).toEqual({ of: sample.name, ...asOnPaper(asked) });
      expect({ of: sample.name, order: paper.order }).toEqual({ of: sample.name, order: orderOnPaper(list) });
      expect(asked.items.map(({ number }) => number)).not.toContain(null);
    }
    // Between them they reach most of what a family can see at all.
    const open = city.procedures.filter(({ disclosure }) => disclosure === 'open');
    expect(codes.size).toBeGreaterThan(open.length * 0.8);
  }, 240_000);

  it('would not, if one of them said one thing otherwise', async () => {
    const [sample] = samples;
    if (sample === undefined) throw new Error('no family');
    const asked = readContract(await listFor(sample));
    const page = await pageOf(sample.relative);
    expect(readPage(page)).toEqual(asked);
    const faults: readonly (readonly [RegExp, string])[] = [
      [/<span class="no">4<\/span>/, '<span class="no">400</span>'],
      [/<li id="item-[\s\S]*?<\/li>/, ''],
      [/(<b>いつごろまで<\/b> )令和8年/, '$1令和9年'],
      [/(<b>お持ちいただくもの<\/b> )[^、<]*/, '$1ほかの紙'],
      [/1番、/, ''],
      [/まだ捨てない/, 'もう捨てない'],
      [/差出人：/, '差出人：ほかの'],
      ...FAULTS_OF_ORDER,
    ];
    for (const [right, wrong] of faults) {
      const changed = page.replace(right, wrong);
      expect([right, changed === page]).toEqual([right, false]);
      expect([right, readPage(changed)]).not.toEqual([right, asked]);
    }
  });
});

describe('every telephone number of the city hall', () => {
  it('stands with its hours, wherever it stands on the page', async () => {
    for (const { relative } of samples.slice(0, 3)) {
      const page = await pageOf(relative);
      const bare = page.match(/0123-45-67(?!00)\d\d(?!（平日 8:30〜17:15）)/gu);
      expect([bare, page.match(/0123-45-67\d\d（平日 8:30〜17:15）/gu)?.length]).toEqual([null, expect.any(Number)]);
    }
  });

  it('is answered or not, as the clock says: then since when again, and how to be called instead', async () => {
    const before = house.clock.now();
    const [sample] = samples;
    const said = async (at: string) => {
      house.clock.set(at);
      const pages = [await (await fetch(`${url}/guide`)).text(), await (await fetch(`${url}/k`)).text()];
      if (sample) pages.push(await pageOf(sample.relative));
      return pages.map(
        (page) => /いまは、市役所の電話の受付時間の外です。つぎは、([^。]*)からです。/u.exec(page)?.[1] ?? null,
      );
    };
    // The Monday is 勤労感謝の日.
    for (const [at, next] of [
      ['2026-11-22T09:05:00+09:00', '令和8年11月24日(火)の8:30'],
      ['2026-11-22T09:20:00+09:00', '令和8年11月24日(火)の8:30'],
    ] as const)
      expect([at, await said(at)]).toEqual([at, [next, next, next]]);
    expect(await (await fetch(`${url}/guide`)).text()).toMatch(/からです。\s*<a href="\/guide\/wish">/u);
    house.clock.set('2026-11-24T10:00:00+09:00');
    expect(await (await fetch(`${url}/guide`)).text()).not.toContain('受付時間の外');
    house.clock.set(before);
  });
});

describe('a mother with paper of before and a daughter with the page of now', () => {
  it('mean the same by every number, and no number is given twice', async () => {
    for (const sample of samples.filter((_, at) => at % 6 === 3)) {
      const mothers = await paperOf(sample.relative, readContract(await listFor(sample)));
      // Twice since something came to light, each time with another version of the list.
      for (const facts of [
        { gunOwner: true, hasLoans: true },
        { passport: true, privateRental: false, securities: true },
      ]) {
        await house.desk.record(sample.id, facts);
        await house.quiet();
      }
      const daughters = readPage(await pageOf(sample.relative));
      expect({ of: sample.name, ...daughters }).toEqual({ of: sample.name, ...readContract(await listFor(sample)) });
      const on = ({ items }: ReadList) => new Map(items.map(({ number, title }) => [number, title.replace('※ ', '')]));
      const [paper, page] = [on(mothers), on(daughters)];
      const both = [...paper.keys()].filter((number) => page.has(number));
      expect(both.length).toBeGreaterThan(5);
      expect(both.map((number) => [number, page.get(number)])).toEqual(
        both.map((number) => [number, paper.get(number)]),
      );
      // What is new has a number that the paper has not, and no title of the paper came under another one.
      const moved = [...page].filter(([number, title]) => !paper.has(number) && [...paper.values()].includes(title));
      expect(moved).toEqual([]);
      expect([...page.keys()]).not.toContain(null);
    }
  }, 240_000);
});

describe('the guide with the same answers', () => {
  it('names the same things, papers and days under the same headings in the same order, without numbers, and closed rows as they follow from the answers', async () => {
    const browser = new KeptInBrowser(house.service.get(KeyRing));
    const name = house.service.get(Cookies).nameOf('guide');
    const around = {
      catalogue: compileCatalogue(keepingHours(city, { from: '8:30', to: '17:15' })),
      today: house.clock.today(),
    };
    const closed = city.procedures.flatMap(({ disclosure, title }) => (disclosure === 'open' ? [] : [title.family.ja]));
    for (const [of, family] of families) {
      const guided = guideAnswersOf(family);
      const cookie = browser.write({ ...NOTHING_IN_BROWSER, ...guided }, new Date(house.clock.now()));
      const page = await fetch(`${url}/guide/list`, { headers: { cookie: `${name}=${cookie}` } });
      const text = await page.text();
      const guide = readGuide(text);
      const whole = listOfSameAnswers(guided, { ...around, role: 'system' });
      expect({ of, ...guide }).toEqual({ of, ...asGuide(whole) });
      for (const [right, wrong] of FAULTS_OF_ORDER) {
        const changed = text.replace(right, wrong);
        expect([of, right, changed === text]).toEqual([of, right, false]);
        expect([of, right, readGuide(changed)]).not.toEqual([of, right, guide]);
      }
      // Whatever the counter would tell of a case with these answers stands there; what is more is closed to the counter.
      const told = readContract(listOfSameAnswers(guided, { ...around, role: 'counter' })).items.map(titleOf);
      const shown = [...guide.certain, ...guide.open].map(titleOf);
      expect({ of, missing: told.filter((title) => !shown.includes(title)) }).toEqual({ of, missing: [] });
      const more = shown.filter((title) => !told.includes(title));
      expect({
        of,
        more: more.filter((title) => !title.split('、または').every((one) => closed.includes(one))),
      }).toEqual({ of, more: [] });
    }
  }, 240_000);
  const titleOf = ({ title }: { readonly title: string }) => title.replace('※ ', '');
});

describeWith(popplerIsHere, popplerIsMissing, 'the sheet that comes out of the printer', () => {
  it('has every thing, paper and day that the contract names', async () => {
    for (const sample of samples.filter((_, at) => [7, 9, 16].includes(at))) {
      const asked = readContract(await listFor(sample));
      const pdf = Buffer.from(await (await sample.relative.get('/k/list.pdf')).arrayBuffer());
      const text = bodyOf(pdf, { top: 32, bottom: 12 });
      const said = asked.items.flatMap(({ number, title, days }) => [`${number ?? ''}${title}`, days]);
      const missing = [...said, ...asked.keep, ...asked.mentions].filter(
        (one) => !text.includes(one.replace(/\s/gu, '')),
      );
      expect([sample.name, missing]).toEqual([sample.name, []]);
    }
  }, 240_000);
});

// Last in this file: it answers.
describe('the questions of a family', () => {
  it('ask nothing that anybody has said, nothing twice, and eight at most', async () => {
    const questions = new Set<string>();
    for (const [at, { name, relative }] of samples.slice(0, size(9, samples.length)).entries()) {
      const family = families[at]?.[1];
      // Of who did not live here no ledger is asked: what only a ledger would have said, nobody has.
      if (family === undefined || family.notice.deceased.registeredHere === false) continue;
      const known = Object.keys(family.knows).filter(isForAll);
      const asked: string[] = [];
      for (let turn = 0; turn <= MOST_QUESTIONS; turn += 1) {
        const page = await (await relative.get('/k/question')).text();
        const [, fact] = /name="fact" value="([^"]+)" \/>\s*<ul/.exec(page) ?? [];
        if (fact === undefined) break;
        asked.push(fact);
        const answer = ['yes', 'no', 'unknown'][(at + turn) % 3] ?? 'unknown';
        expect((await relative.post('/k/question', { fact, answer })).status).toBe(303);
      }
      expect([name, asked.length <= MOST_QUESTIONS]).toEqual([name, true]);
      expect([name, asked.filter((fact, place) => asked.indexOf(fact) !== place)]).toEqual([name, []]);
      expect([name, asked.filter((fact) => known.includes(fact))]).toEqual([name, []]);
      for (const fact of asked) questions.add(fact);
    }
    expect(questions.size).toBeGreaterThan(MOST_QUESTIONS);
  }, 240_000);
});
