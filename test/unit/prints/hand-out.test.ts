import jpeg from 'jpeg-js';
import jsQR from 'jsqr';
import { plain } from '../../../src/access/pages/marked.js';
import { dataOf, type Size } from '../../../src/prints/blocks.js';
import { Faces } from '../../../src/prints/engine/faces.js';
import { Typesetter } from '../../../src/prints/engine/typesetter.js';
import { listInTongue } from '../../../src/family/pages/list-in-tongue.js';
import { handOut } from '../../../src/prints/hand-out.js';
import { APPLICANTS } from '../../../src/domain/applicants.js';
import { Tongues } from '../../../src/tongues/tongues.js';
import { describeWith } from '../../support/needs.js';
import {
  infoOf,
  bodyOf,
  cornerOf,
  pictureOf,
  popplerIsHere,
  popplerIsMissing,
  sizesOf,
  textOf,
} from '../../support/poppler.js';
import { SEED_DAY } from '../../support/seed.js';
import { size } from '../../support/sizes.js';
import { aHandOut, cutTo, type PrintedList, printedList } from './printed.js';

const faces = Faces.load(null);
const setter = new Typesetter(() => faces);
afterAll(() => setter.close());

const printed = (list: AnyList, given: Partial<Parameters<typeof aHandOut>[0]> = {}, points: Size = 12) =>
  setter.typeset('sheet', dataOf(handOut(aHandOut({ list, ...given }), japanese, points)));
const [japanese, english] = [new Tongues().plain('ja'), new Tongues().plain('en')];
type AnyList = Parameters<typeof aHandOut>[0]['list'];

const itemsOf = ({ groups }: PrintedList) => groups.flatMap(({ items }) => items);
/** What is certainly to be brought; the letter of authority stands at the top of the sheet. */
const bagOf = ({ bring }: PrintedList) => bring.filter(({ certain, name }) => certain && name !== '委任状');
/** One family with twelve things, set once a size. */
const twelve = cutTo(printedList(3), 12);
const set = new Map<Size, Promise<Buffer>>();
const pdfOf = (points: Size): Promise<Buffer> => {
  const known = set.get(points) ?? printed(twelve, {}, points);
  set.set(points, known);
  return known;
};
const folded = (text: string): string => text.replace(/\s/gu, '');

describe('what stands on the hand-out for its person alone', () => {
  const [marked] = itemsOf(twelve);
  const saidOn = (given: Partial<Parameters<typeof aHandOut>[0]>, tongue = japanese) =>
    JSON.stringify(handOut(aHandOut({ list: twelve, ...given }), tongue, 12).blocks);
  const days = [{ day: '2026-11-27', part: 'afternoon' }] as const;

  it('is the day that they asked for, said to be not settled, and when they are called', () => {
    const wish = { days, hours: ['12:00〜13:00'], calledBy: '2026-11-24' };
    const asked = saidOn({ visits: [], wish });
    for (const said of [
      'ご希望の日（まだ決まっていません）：令和8年11月27日(金)（午後）',
      'お電話のご希望：12:00〜13:00',
      '令和8年11月24日(火)までに、おくやみ窓口からお電話します。　日にちは、お電話でお話しして決まります。',
    ])
      expect(asked).toContain(said);
    expect(asked).not.toContain('お越しの日は、まだ決まっていません');
    expect(saidOn({ visits: [], wish }, english)).toContain(
      `You asked for (not settled yet): ${english.day('2026-11-27')}`,
    );
    // Whoever has a day is not told to stay at home, and a call alone settles none.
    expect(saidOn({ wish })).not.toContain('おいでにならなくて大丈夫');
    expect(saidOn({ visits: [], wish: { ...wish, days: [] } })).toContain('お越しの日は、まだ決まっていません');
    expect(saidOn({ visits: [] })).not.toContain('ご希望');
  });

  it('has its head to itself, also where a line of it breaks in large type', () => {
    const headOf = (tongue: typeof japanese, size: Size) => handOut(aHandOut({ list: twelve }), tongue, size).headMm;
    expect([headOf(japanese, 12), headOf(japanese, 18), headOf(english, 12)]).toEqual([27, 27, 27]);
    expect(headOf(english, 18)).toBeGreaterThan(29);
  });

  it('is what has changed since they looked, at the item that it has changed at', () => {
    const code = marked?.procedure.code ?? '';
    const paper = handOut(aHandOut({ list: twelve, marks: new Map([[code, '前のあとに変わりました']]) }), japanese, 12);
    const drawn = paper.blocks.flatMap((block) => (block.kind === 'items' ? block.items : []));
    const changed = drawn.filter(({ parts }) =>
      parts.some(({ text, strong }) => strong === true && text.startsWith('前の')),
    );
    expect(changed.map(({ number }) => number)).toEqual([String(marked?.number)]);
  });
});

describeWith(popplerIsHere, popplerIsMissing, 'the hand-out', () => {
  // The demo's own family, a farmer's, a child's, and the first with two departments still silent.
  it.each([0, 1, 3, 4])(
    'of family %d is two sheets of A4 for twelve things, four in 18 points, nothing on it smaller',
    async (number) => {
      const list = cutTo(printedList(number), 12);
      expect(itemsOf(list)).toHaveLength(12);
      for (const [points, most] of [
        [12, 2],
        [18, 4],
      ] as const) {
        const pdf = number === 3 ? await pdfOf(points) : await printed(list, {}, points);
        expect({ points, ...infoOf(pdf) }).toEqual({ points, pages: most, tagged: true, title: 'お手続きのご案内' });
        expect(Math.min(...sizesOf(pdf))).toBeGreaterThanOrEqual(points);
        expect(pdf.toString('latin1')).toMatch(/\/Lang ?\(ja/);
      }
    },
    120_000,
  );

  it('says on its first sheet all that is needed to come, and on each whom to call and which version it is', async () => {
    const [list, pdf] = [twelve, await pdfOf(12)];
    const first = textOf(pdf, 1);
    for (const said of ['令和8年11月25日(水)10:00', '寄添市おくやみ窓口', 'お越しになる方：髙橋美咲様'])
      expect(first).toContain(said);
    for (const { name } of list.bring.filter(({ certain }) => certain)) expect(first).toContain(folded(name));
    const numbers = itemsOf(list).filter(({ outcome }) => outcome === 'REQUIRED');
    for (const { number } of numbers) expect(first).toMatch(new RegExp(`[）・]${String(number)}[・番]`));
    for (const page of [1, 2])
      for (const said of ['0123-45-6700（平日8:30〜17:15）', '受付番号2026-000123-4紙5', '第3版', `${String(page)}/2`])
        expect(textOf(pdf, page)).toContain(said);
  });

  it('shows what somebody typed as it was typed: nothing of it is read as a paper’s own language', async () => {
    const typed = '#read("/faces.json") #panic("x") *a* _b_ $c$ \\u{41} = d // e <f> @g `h`';
    const pdf = await printed(twelve, { holder: typed });
    expect(textOf(pdf)).toContain(folded(typed));
  });

  it('is black alone', async () => {
    const { grey } = pictureOf(await pdfOf(12), { dpi: 200 });
    // What is neither is the edge of a letter.
    const between = grey.filter((pixel) => pixel > 40 && pixel < 215).length;
    expect(grey.filter((pixel) => pixel <= 40).length).toBeGreaterThan(between);
  });

  it.each([12, 18] as const)(
    'in %d points tells a telephone on each sheet where to look, also after a bad photograph',
    async (points) => {
      const pdf = await pdfOf(points);
      for (const page of [1, 2]) {
        const { data, width, height } = jpeg.decode(cornerOf(pdf, page));
        expect(jsQR.default(new Uint8ClampedArray(data), width, height)?.data).toBe(
          'http://127.0.0.1:4000/k/p/2026-000123-4/3',
        );
      }
    },
  );

  it('names what the contract names for each family: things, numbers, papers, days; longer lists grow by their length', async () => {
    for (let number = 0; number < size(6, 24); number += 1) {
      const list = printedList(number);
      const pdf = await printed(list);
      const text = bodyOf(pdf, { top: 32, bottom: 12 });
      const missing = [
        ...itemsOf(list).flatMap((item) => [
          `${String(item.number)}${item.mayAffectRenunciation === null ? '' : '※'}${item.title}`,
          ...item.deadlines.map((deadline) => deadline.text),
          item.department,
          item.telephone ?? '',
          ...item.whoMayApply.map((who) => (who === APPLICANTS.proxy.ja ? '代理の方' : who)),
        ]),
        // What is for information says what has to be known instead.
        ...itemsOf({ ...list, groups: list.groups.filter(({ name }) => name !== 'information') }).flatMap((item) => [
          item.reason.replace(/、(?:お手続きがあります|ご案内しています)。$/u, '。'),
          item.amount ?? '',
          item.ifLate ?? '',
        ]),
        ...itemsOf(list)
          .filter(({ outcome }) => outcome !== 'TO_CONFIRM')
          .flatMap((item) => [...item.caveats, item.note ?? '']),
        ...list.bring.flatMap(({ name, certain, notes }) => [name, ...(certain ? notes : [])]),
        ...list.returns.map(({ name }) => name),
        ...list.keep.map((line) => line.text),
        ...list.arrivals.flatMap(({ what, when }) => [what, when]),
        ...list.mentions.map(({ title }) => title),
        ...list.mentions.flatMap(({ deadline }) => deadline?.text ?? []),
        ...list.closedLines.map(({ name }) => name),
        ...list.openPoints.map((point) => point.text),
      ].filter((said) => !text.includes(folded(said)));
      expect({ number, missing }).toEqual({ number, missing: [] });
      const { pages } = infoOf(pdf);
      expect(pages).toBeLessThanOrEqual(4 + Math.ceil(Math.max(0, itemsOf(list).length - 12) / 10));
      const sheets = Array.from({ length: pages }, (_, index) => textOf(pdf, index + 1));
      const torn = itemsOf(list)
        .filter(({ outcome }) => outcome !== 'TO_CONFIRM')
        .filter(
          (item) =>
            !sheets.some(
              (sheet) => sheet.includes(folded(item.title)) && sheet.includes(folded(item.whoMayApply[0] ?? '')),
            ),
        )
        .map(({ title }) => title);
      expect({ number, torn }).toEqual({ number, torn: [] });
    }
  }, 240_000);

  it('says of departments that tell only the person concerned what the contract says, in one sentence each', async () => {
    const { closedLines } = printedList(0);
    const text = bodyOf(await printed(printedList(0)), { top: 32, bottom: 12 });
    for (const level of ['WITH_CONSENT', 'OWN_DESK'] as const) {
      const lines = closedLines.filter((line) => line.level === level);
      const [ends] = new Set(lines.map((line) => line.text.slice(line.name.length)));
      expect(lines.length).toBeGreaterThan(1);
      expect(text).toContain(folded(`${lines.map(({ name }) => name).join('、')}${ends ?? ''}`));
    }
  }, 60_000);

  it('fills its sheets with what is to be known besides, first what is to be known of a paper, and takes none more for it', async () => {
    const sure = itemsOf(twelve).filter(({ outcome }) => outcome !== 'TO_CONFIRM');
    // What arrives later stands before them: without it there is room for all.
    const text = textOf(await printed({ ...twelve, arrivals: [] }));
    const whole = textOf(await pdfOf(12));
    const caveats = sure.flatMap((item) => item.caveats);
    expect(caveats.filter((said) => !whole.includes(folded(said)))).toEqual([]);
    const remarks = [
      ...caveats,
      ...twelve.bring.filter(({ certain }) => certain).flatMap(({ notes }) => notes),
      ...sure.flatMap(({ note }) => note ?? []),
    ];
    expect(remarks.length).toBeGreaterThan(5);
    expect(remarks.filter((said) => !text.includes(folded(said)))).toEqual([]);

    // Twelve times as much to say as there is room for.
    const [long, last] = ['お手もとにないときは、窓口でお話しください。'.repeat(12), '葬儀の領収書でもかまいません。'];
    const full = {
      ...twelve,
      arrivals: [],
      groups: twelve.groups.map((group) => ({
        ...group,
        items: group.items.map((item, at) =>
          group.name === 'information' ? item : { ...item, caveats: [`${String(at)}。${long}`] },
        ),
      })),
      bring: twelve.bring.map((line) => ({ ...line, notes: [last] })),
    };
    for (const [points, most] of [
      [12, 2],
      [18, 4],
    ] as const) {
      const pdf = await printed(full, {}, points);
      expect(infoOf(pdf).pages).toBe(most);
      // What is to be known of a paper comes first: who comes without the second one comes twice.
      expect(textOf(pdf)).toContain(folded(last));
      expect(textOf(pdf).split(folded(long)).length - 1).toBeLessThan(sure.length);
      if (points === 12) expect(textOf(pdf)).toContain(long);
      expect(textOf(pdf)).toContain('くわしい条件、紙ごとの注意、根拠、この紙のあとの変更は、右上の図の画面と窓口に。');
    }
  }, 120_000);

  it('has the whole bag on its first sheet, and at the papers that are shown what is to be known of them', async () => {
    for (const number of [0, 1]) {
      const list = cutTo(printedList(number), 12);
      const first = textOf(await printed(list), 1);
      for (const { name } of bagOf(list)) expect(first).toContain(folded(name));
      // Without the second document it would be a second way.
      const shown = bagOf(list).filter(({ showOnly, ifYouHave }) => showOnly && !ifYouHave);
      const notes = shown.flatMap(({ notes }) => notes);
      expect(notes.length).toBeGreaterThan(2);
      expect(notes.filter((said) => !first.includes(folded(said)))).toEqual([]);
      expect(list.arrivals.length).toBeGreaterThan(0);
    }
  }, 60_000);

  it('is set closer in letters than in kanji: three sheets for twelve things in English, the bag on the first', async () => {
    const paper = english.forPaper();
    for (const number of [0, 3]) {
      const [ja, en] = [cutTo(printedList(number), 12), cutTo(printedList(number, 'en'), 12)];
      const list = listInTongue(paper, ja, en, SEED_DAY);
      const pdf = await setter.typeset('sheet', dataOf(handOut(aHandOut({ list }), paper, 12)));
      const first = textOf(pdf, 1);
      expect(infoOf(pdf).pages).toBeLessThanOrEqual(3);
      expect(Math.min(...sizesOf(pdf))).toBeGreaterThanOrEqual(12);
      // The Japanese name of each paper, its own sentence and the procedure's Japanese name.
      for (const { name } of bagOf(ja)) expect(first).toContain(folded(name));
      for (const { legalTitle } of itemsOf(ja)) expect(textOf(pdf)).toContain(folded(legalTitle));
      expect(textOf(pdf)).toContain('Because');
      expect(textOf(pdf)).not.toContain('お手続きがあります');
    }
  }, 60_000);

  it('after the visit says first what comes: in which month, of whom and to whom, and what to do', async () => {
    for (const tongue of [japanese, english.forPaper()]) {
      const lists = [printedList(0), printedList(0, tongue.fallback)].map((list) => cutTo(list, 12));
      const list = listInTongue(tongue, lists[0] ?? twelve, lists[1] ?? twelve, SEED_DAY);
      const given = aHandOut({ list, visitedOn: '2026-11-20', visits: [] });
      const pdf = await setter.typeset('sheet', dataOf(handOut(given, tongue, 12)));
      const text = textOf(pdf, 1);
      const arrivals = text.indexOf(folded(tongue.isOriginal ? 'これから届くもの' : 'What will arrive'));
      expect(arrivals).toBeGreaterThan(-1);
      expect(arrivals).toBeLessThan(text.indexOf(folded(tongue.isOriginal ? 'お持ちいただくもの' : 'What to bring')));
      for (const { what, sender, addressedTo, toDo } of list.arrivals)
        for (const said of [what, sender, addressedTo ?? '', ...toDo]) expect(text).toContain(folded(plain(said)));
      expect(text).toContain(
        tongue.isOriginal
          ? '令和8年12月から令和9年1月ごろ'
          : 'betweenaboutDecember2026(令和8年)andJanuary2027(令和9年)',
      );
      // Nothing of it is marked as a change.
      const run = handOut(given, tongue, 12).blocks.flatMap((block) => (block.kind === 'run' ? block.parts : []));
      expect(run.filter(({ label, strong }) => label === null && strong === true)).toEqual([]);
    }
  }, 60_000);

  it('says with an item what its department wrote', async () => {
    const note = '井戸の使用をやめる日を、お知らせください。';
    const [first] = itemsOf(twelve);
    const groups = twelve.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => (item === first ? { ...item, departmentNotes: [note] } : item)),
    }));
    const text = textOf(await printed({ ...twelve, groups }));
    expect(text).toContain(`担当の課から：${note}`);
    expect(textOf(await pdfOf(12))).not.toContain('担当の課から');
  });

  it('says so where no day, no number and no version is settled yet', async () => {
    const list = printedList(3);
    const open: AnyList = {
      ...list,
      revision: null,
      groups: list.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, number: null })),
      })),
    };
    const text = textOf(await printed(open, { visits: [], revision: null, holder: null, paper: null }));
    expect(text).toContain('お越しの日は、まだ決まっていません');
    expect(text).toContain('令和8年11月22日(日)09:00現在（各課に確かめている途中です）');
    expect(text).not.toContain('髙橋');
  });
});
