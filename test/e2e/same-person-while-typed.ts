import type { SameDeceasedInput } from '../../src/contract/generated.js';
import { aNotice } from '../builders.js';
import type { House } from '../support/desk.js';

/** What a form is told before it is sent: what registering would refuse, and nothing else. */
export function itTellsWhileTyped(house: House): void {
  describe('while the form is being filled in', () => {
    const query = 'query ($input: SameDeceasedInput!) { sameDeceased(input: $input) { id number } }';
    const found = async (input: SameDeceasedInput) =>
      (await house.service.gql<{ sameDeceased: object | null }>(query, { input }, { as: 'counter' })).sameDeceased;
    const [name, kana, birthDate] = ['髙埜 蛍子', 'たかの ほたるこ', '1941-06-07'];
    let [id, number] = ['', ''];
    beforeAll(async () => {
      const notice = aNotice({ deathDate: '2026-11-10', deceased: { name, kana, birthDate, personNumber: '3300777' } });
      const { case: made } = await house.desk.accept('registerDeathNotice', notice);
      [id, number] = [made.id, made.number];
    });

    it.each<[SameDeceasedInput]>([
      [{ name: '高埜　蛍子', birthDate: 'S16.6.7' }],
      [{ name, kana, birthDate, deathDate: '2026-11-12' }],
      [{ kana: 'タカノホタルコ', deathDate: '2026-11-10' }],
      [{ personNumber: '3300777' }],
    ])('tells of the case of the same person: %j', async (input) => expect(await found(input)).toEqual({ id, number }));

    it.each<[SameDeceasedInput]>([
      [{}],
      [{ name }],
      [{ name, kana }],
      [{ kana, birthDate }],
      [{ name, birthDate: '1941-06-08' }],
      [{ kana, deathDate: '2026-11-11' }],
      [{ kana, deathDate: '2026-02-30' }],
      [{ name, kana, birthDate: '1950-01-01', deathDate: '2026-11-10' }],
    ])('is silent where registering would be: %j', async (input) => expect(await found(input)).toBeNull());

    it('is silent about a case that was looked at, and about one that is void', async () => {
      expect(await found({ name, birthDate, notTheSameAs: [id, 'nothing'] })).toBeNull();
      const { case: other } = await house.desk.accept(
        'registerDeathNotice',
        aNotice({ deceased: { name: '髙埜 燕', birthDate: '1942-01-01' } }),
      );
      await house.desk.accept('voidDeathNotice', {
        caseId: other.id,
        expectedVersion: other.version,
        reason: '人違い',
      });
      expect(await found({ name: '髙埜 燕', birthDate: '1942-01-01' })).toBeNull();
    });

    it('tells nobody but the counter, and leaves what was looked for in the audit without its text', async () => {
      for (const as of ['department:SUIDO', 'privacy-officer', 'people-admin']) {
        const { body } = await house.service.raw(query, { input: { name, birthDate } }, { as });
        expect(body.errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED');
      }
      await found({ name, birthDate });
      const [line] = await house.ground.superuser(
        `select fields from audit where act = 'search' order by id desc limit 1`,
      );
      expect(line?.['fields']).toEqual(expect.arrayContaining(['search.name', 'search.birthDate']));
      expect(JSON.stringify(line)).not.toContain('蛍子');
    });
  });
}
