import jpeg from 'jpeg-js';
import jsQR from 'jsqr';
import { dataOf, type Size } from '../../../src/prints/blocks.js';
import { Faces } from '../../../src/prints/engine/faces.js';
import { Typesetter } from '../../../src/prints/engine/typesetter.js';
import { handOut } from '../../../src/prints/hand-out.js';
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
import { size } from '../../support/sizes.js';
import { aHandOut, cutTo, type PrintedList, printedList } from './printed.js';

const faces = Faces.load(null);
const setter = new Typesetter(() => faces);
afterAll(() => setter.close());

const printed = (list: AnyList, given: Partial<Parameters<typeof aHandOut>[0]> = {}, points: Size = 12) =>
  setter.typeset('sheet', dataOf(handOut(aHandOut({ list, ...given }), 'ja', points)));
type AnyList = Parameters<typeof aHandOut>[0]['list'];

const itemsOf = ({ groups }: PrintedList) => groups.flatMap(({ items }) => items);
/** One family with twelve things, set once a size. */
const twelve = cutTo(printedList(3), 12);
const set = new Map<Size, Promise<Buffer>>();
const pdfOf = (points: Size): Promise<Buffer> => {
  const known = set.get(points) ?? printed(twelve, {}, points);
  set.set(points, known);
  return known;
};
const folded = (text: string): string => text.replace(/\s/gu, '');

describeWith(popplerIsHere, popplerIsMissing, 'the hand-out', () => {
  it.each([
    [12, 2],
    [18, 4],
  ] as const)(
    'in %d points is %d sheets of A4 at most for twelve things, nothing on it smaller',
    async (points, most) => {
      expect(itemsOf(twelve)).toHaveLength(12);
      const pdf = await pdfOf(points);
      expect(infoOf(pdf)).toEqual({ pages: expect.any(Number), tagged: true, title: 'お手続きのご案内' });
      expect(infoOf(pdf).pages).toBeLessThanOrEqual(most);
      expect(Math.min(...sizesOf(pdf))).toBeGreaterThanOrEqual(points);
      expect(pdf.toString('latin1')).toMatch(/\/Lang ?\(ja/);
    },
  );

  it('says on its first sheet all that is needed to come, and on each whom to call and which version it is', async () => {
    const [list, pdf] = [twelve, await pdfOf(12)];
    const first = textOf(pdf, 1);
    for (const said of ['令和8年11月25日(水)10:00', '寄添市おくやみ窓口', 'お越しになる方：髙橋美咲様'])
      expect(first).toContain(said);
    for (const { name } of list.bring.filter(({ certain }) => certain)) expect(first).toContain(folded(name));
    const numbers = itemsOf(list).filter(({ outcome }) => outcome === 'REQUIRED');
    for (const { number } of numbers) expect(first).toMatch(new RegExp(`[：・]${String(number)}[・番]`));
    for (const page of [1, 2])
      for (const said of ['0123-45-6700（平日8:30〜17:15）', '受付番号2026-000123-4紙5', '第3版', `${String(page)}/2`])
        expect(textOf(pdf, page)).toContain(said);
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

  it('names what the contract names for each family: things, numbers, papers, days', async () => {
    for (let number = 0; number < size(8, 24); number += 1) {
      const list = printedList(number);
      const text = bodyOf(await printed(list), { top: 40, bottom: 23 });
      const missing = [
        ...itemsOf(list).flatMap((item) => [
          `${String(item.number)}${item.mayAffectRenunciation === null ? '' : '※'}${item.title}`,
          ...item.deadlines.map((deadline) => deadline.text),
          item.department,
        ]),
        ...list.bring.map(({ name }) => name),
        ...list.returns.map(({ name }) => name),
        ...list.keep.map((line) => line.text),
        ...list.arrivals.flatMap(({ what, when }) => [what, when]),
        ...list.mentions.map(({ title }) => title),
      ].filter((said) => !text.includes(folded(said)));
      expect({ number, missing }).toEqual({ number, missing: [] });
    }
  }, 120_000);

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
    expect(text).toContain('令和8年11月22日(日)現在（各課に確かめている途中です）');
    expect(text).not.toContain('髙橋');
  });
});
