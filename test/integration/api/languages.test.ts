import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';
import { DECISION, LIST, QUESTION } from '../../support/desk.js';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const WHOLE = `query ($id: ID!) { case(id: $id) { questions ${QUESTION} decisions ${DECISION} procedureList ${LIST} deceased { birthDateText deathDateText } } }`;

describe('the language of the answers', () => {
  const house = useService({ catalogue: few('SHIMIN', 'SUIDO', 'SHUNO') });
  const title = async (language?: string) => {
    const desk = language === undefined ? house.desk : house.desk.in(language);
    const { departments } = await desk.query<{ departments: { name: string }[] }>('{ departments { name } }');
    return departments[0]?.name;
  };

  it.each([
    [undefined, 'ja'],
    ['ja', 'ja'],
    ['ja-JP,ja;q=0.9', 'ja'],
    ['*', 'ja'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['vi', 'en'],
    ['pt-BR,ja;q=0.5', 'en'],
  ])('for Accept-Language %s is %s', async (header, language) => {
    const name = await title(header);
    expect(JAPANESE.test(name ?? '')).toBe(language === 'ja');
  });

  it('in English has no Japanese sentence, save names of laws and of places in the city hall', async () => {
    const id = await house.desk.register();
    await house.quiet();
    const text = JSON.stringify(await house.desk.in('en').query(WHOLE, { id }), (key, value: unknown) =>
      key === 'basis' ? undefined : value,
    );
    expect(text.match(new RegExp(`"[^"]*${JAPANESE.source}[^"]*"`, 'g')) ?? []).toEqual([]);
  });

  it('says birth and death in era dates in Japanese and plainly in English', async () => {
    const id = await house.desk.register();
    const dates = async (language: string) =>
      (
        await house.desk
          .in(language)
          .query<{ case: { deceased: object } }>(
            `query ($id: ID!) { case(id: $id) { deceased { birthDateText deathDateText } } }`,
            { id },
          )
      ).case.deceased;
    await expect(dates('ja')).resolves.toEqual({ birthDateText: '昭和15年3月2日', deathDateText: '令和8年11月17日' });
    await expect(dates('en')).resolves.toEqual({ birthDateText: '2 March 1940', deathDateText: '17 November 2026' });
  });
});
