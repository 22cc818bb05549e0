import { takahashi, hamasaki, tsuji, yoshida, katsuragi, families } from '../../seed.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

interface Page {
  readonly cases: {
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly id: string; readonly number: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const PAGE = `query ($first: Int, $after: String, $status: CaseStatus, $search: String) {
  cases(first: $first, after: $after, status: $status, search: $search) {
    edges { cursor node { id number } } pageInfo { hasNextPage endCursor } } }`;

describe('the cases of a city', () => {
  const house = useService({ catalogue: few('SHIMIN', 'SUIDO', 'SHUNO') });
  const ids = new Map<string, string>();
  const numbers = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, { notice }] of Object.entries(families)) {
      house.clock.advance(60_000);
      const { case: filed } = await house.desk.accept('registerDeathNotice', notice);
      ids.set(name, filed.id);
      numbers.set(name, filed.number);
    }
  });
  const page = (variables: object) => house.desk.query<Page>(PAGE, variables);
  const found = async (search: string) => {
    const { cases } = await page({ search });
    return cases.edges.map(({ node }) => [...ids].find(([, id]) => id === node.id)?.[0]);
  };

  it.each(Object.entries(families))(
    'gives the name of %s back as it came, code point by code point',
    async (name, { notice }) => {
      const data = await house.desk.query<{
        case: { deceased: { name: string; kana: string }; people: { name: string }[] };
      }>(`query ($id: ID!) { case(id: $id) { deceased { name kana } people { name } } }`, { id: ids.get(name) });
      const points = (text: string | null | undefined) =>
        [...(text ?? '')].map((letter) => letter.codePointAt(0)?.toString(16));
      expect(points(data.case.deceased.name)).toEqual(points(notice.deceased.name));
      expect(points(data.case.deceased.kana)).toEqual(points(notice.deceased.kana));
      expect(data.case.people.map((person) => points(person.name))).toEqual(
        (notice.people ?? []).map(({ name: given }) => points(given)),
      );
    },
  );

  it('come newest first, page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { cases }: Page = await page({ first: 2, after });
      seen.push(...cases.edges.map(({ node }) => node.id));
      after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([...ids.values()].reverse());
  });

  it('keep their pages when a new case comes in between', async () => {
    const { cases: first } = await page({ first: 2 });
    house.clock.advance(60_000);
    const id = await house.desk.register({ deceased: { birthDate: '1929-07-07' } });
    const { cases: second } = await page({ first: 10, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.id)).not.toContain(id);
    expect(second.edges.map(({ node }) => node.id)).toEqual([...ids.values()].reverse().slice(2));
  });

  it.each([
    ['the name as it is written', takahashi.notice.deceased.name, 'takahashi'],
    ['a common form of a variant', '高橋 一郎', 'takahashi'],
    ['the family name alone', '高橋', 'takahashi'],
    ['a character outside the BMP by its common form', '吉田清', 'yoshida'],
    ['that character itself', yoshida.notice.deceased.name, 'yoshida'],
    ['two variants at once', '浜崎　大輔', 'hamasaki'],
    ['the other variants', '濱﨑 大輔', 'hamasaki'],
    ['a name without its variation selector', '葛城 久子', 'katsuragi'],
    ['a name with its variation selector', katsuragi.notice.deceased.name, 'katsuragi'],
    ['a compatibility ideograph by the unified one', '辻 福一', 'tsuji'],
    ['kana in hiragana', 'よしだ きよし', 'yoshida'],
    ['kana in half-width katakana', 'ﾊﾏｻｷ ﾀﾞｲｽｹ', 'hamasaki'],
    ['a birth date', '1940-03-02', 'takahashi'],
    ['a birth date in an era, short', 'S25.1.9', 'yoshida'],
    ['a birth date in an era, written out', '昭和60年6月5日', 'hamasaki'],
    ['a birth date in an era by its first letter', '昭25.1.9', 'yoshida'],
    ['a birth date in kanji numbers', '昭和六十年六月五日', 'hamasaki'],
    ['a birth date by its western year, written out', '1950年1月9日', 'yoshida'],
    ['a birth date with slashes', '1950/01/09', 'yoshida'],
    ['a birth date in full-width digits', '１９４８－１１－３０', 'tsuji'],
    ['a person number', '1002088', 'tsuji'],
    ['a person number in full-width digits', '１００２０８８', 'tsuji'],
  ])('are found by %s', async (_, search, name) => {
    await expect(found(search)).resolves.toEqual([name]);
  });

  it('are found by their number', async () => {
    const number = numbers.get('yoshida') ?? '';
    const [year = '', running = ''] = number.split('-');
    for (const typed of [
      number,
      `${year}${running}`,
      `${year}-${String(Number(running))}`,
      `${year} ${running}`,
      `${year}ー${running}`,
      `${year}−${running}`,
      `${year}${running}`.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ])
      await expect(found(typed)).resolves.toEqual(['yoshida']);
    // Without a hyphen the zeros are needed: 20262 may be anybody's person number.
    await expect(found(`${year}${String(Number(running))}`)).resolves.toEqual([]);
  });

  it.each([['髙'], ['%'], ['_'], ['たか'], ["' or 1=1 --"], ['1940'], ['高橋 二郎']])(
    'are not found by a part, a pattern or another name: %s',
    async (search) => {
      await expect(found(search)).resolves.toEqual([]);
    },
  );

  it('are found by status', async () => {
    const id = ids.get('tsuji') ?? '';
    const { version } = await house.desk.head(id);
    await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: version, reason: '人違い' });
    const { cases } = await page({ status: 'VOID' });
    expect(cases.edges.map(({ node }) => node.id)).toEqual([id]);
    await expect(found(tsuji.notice.deceased.name)).resolves.toEqual(['tsuji']);
  });

  it('are not found by the old name after its correction, but by the new one', async () => {
    const id = ids.get('hamasaki') ?? '';
    const { version } = await house.desk.head(id);
    const change = { caseId: id, expectedVersion: version, cause: 'OUR_SLIP' as const, evidence: '戸籍' };
    await house.desk.accept('correctDeathNotice', { ...change, name: '浜田 大輔', kana: 'はまだ だいすけ' });
    await expect(found(hamasaki.notice.deceased.name)).resolves.toEqual([]);
    await expect(found('濵田 大輔')).resolves.toEqual(['hamasaki']);
  });
});
