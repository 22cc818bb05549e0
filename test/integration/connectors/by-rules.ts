import { reasonInWords } from '../../../src/questions/reasons.js';
import { aDeceased } from '../../builders.js';
import type { House } from '../../support/desk.js';

/** In the house of a suite of connectors: HOIKU has rules alone, SHIMIN's ledger was never imported. */
export const byRulesAlone = (house: House) =>
  describe('a department that is answered by its rules alone', () => {
    const ONLY_HERE = reasonInWords('only-here')?.ja;
    const child = { birthDate: '2021-05-01', relation: 'grandchild' };
    const grownUp = { birthDate: '1970-05-01', relation: 'child' };
    const register = async (members?: readonly (typeof child)[]) => {
      const household = members && { household: { deceasedWasHead: true, members: [...members] } };
      const id = await house.desk.register({
        deceased: aDeceased({ personNumber: String(9_300_000 + serial++), ...household }),
      });
      await house.quiet();
      return id;
    };
    let serial = 0;
    const stand = async (id: string) => {
      const { state, reason, round } = await house.desk.question(id, 'HOIKU');
      const { outcome } = await house.desk.decision(id, 'HOIKU-CHANGE');
      return { state, reason, round, outcome };
    };
    const withPerson = { state: 'WITH_PERSON', reason: ONLY_HERE, round: 1, outcome: 'TO_CONFIRM' };
    const answered = { state: 'ANSWERED', reason: null, round: 1, outcome: 'NOT_REQUIRED' };
    const importRegister = (asOf?: string) => house.desk.as('SHIMIN').import('SHIMIN', [], asOf);
    const shiminSays = (id: string, value: number) =>
      house.desk
        .as('SHIMIN')
        .answer(id, 'SHIMIN', { facts: [{ name: 'remainingMembers', answer: 'THERE_IS', value }] });

    it('answers by itself where the notice’s household has no child, and asks a person where it has one', async () => {
      expect(await stand(await register([]))).toEqual(answered);
      expect(await stand(await register([child]))).toEqual(withPerson);
    });

    it('is with a person while nobody says who stays, and closes by itself when another department’s ledger does', async () => {
      const [late, alone] = [await register(), await register([])];
      expect(await stand(late)).toEqual(withPerson);
      const [waiting] = (await house.desk.list(late)).openPoints.filter(({ owner }) => owner === 'HOIKU');
      expect(waiting?.text).toMatch(/^保育課に確かめています/);
      await importRegister();
      await house.quiet();
      expect(await stand(late)).toEqual(answered);
      expect(await stand(alone)).toEqual(answered);
      expect((await house.desk.list(late)).openPoints.filter(({ owner }) => owner === 'HOIKU')).toEqual([]);
    });

    it('has never been with a person where all say it in one turn', async () => {
      await importRegister();
      const id = await register();
      expect(await stand(id)).toEqual(answered);
      expect((await house.desk.question(id, 'HOIKU')).version).toBe(2);
    });

    it('is opened again when what it rested on is contradicted: unknown is never silence', async () => {
      const id = await register();
      expect(await stand(id)).toEqual(answered);
      await shiminSays(id, 2);
      await house.quiet();
      expect(await stand(id)).toEqual(withPerson);
    });

    it('closes when the family says that there is no minor child, of whoever stays all being 15', async () => {
      // Drawn up before the death: its silence says nothing.
      await importRegister('2026-01-01');
      const id = await register([grownUp]);
      expect(await stand(id)).toMatchObject({ state: 'WITH_PERSON', outcome: 'NOT_REQUIRED' });
      await house.desk.record(id, { deceasedIsParentOfMinor: false });
      await house.quiet();
      expect(await stand(id)).toEqual({ ...answered, round: 2 });
    });

    it('is with a person again when a fact opens of which the one who has answered was not asked', async () => {
      await importRegister('2026-01-01');
      const id = await register([grownUp]);
      const club = { name: 'afterSchoolClub', answer: 'LOOKED_UP_NONE' } as const;
      await house.desk.as('HOIKU').answer(id, 'HOIKU', { facts: [club] });
      expect(await stand(id)).toEqual(answered);
      // Asked again, and nothing is open of which that person said no word.
      await house.desk.record(id, { deceasedIsParentOfMinor: true });
      await house.quiet();
      expect(await stand(id)).toEqual({ ...answered, round: 2 });
      await shiminSays(id, 2);
      await house.quiet();
      expect(await stand(id)).toEqual({ ...withPerson, round: 2 });
      // As it stood before anybody looked again, and asked once more: it does not stay answered.
      await house.ground.superuser(`update questions set state = 'answered', reason = null where id = $1`, [
        (await house.desk.question(id, 'HOIKU')).id,
      ]);
      await house.desk.record(id, { deceasedIsParentOfMinor: false });
      await house.quiet();
      expect(await stand(id)).toMatchObject({ state: 'WITH_PERSON', reason: ONLY_HERE, round: 3 });
    });

    it('closes by itself again once everything a person said was taken back', async () => {
      await importRegister('2026-01-01');
      const id = await register();
      const answer = (name: string, said: 'LOOKED_UP_NONE' | 'TAKEN_BACK') => ({ name, answer: said });
      const facts = ['daycareChildren', 'afterSchoolClub', 'daycareEnrolled'];
      const say = (said: 'LOOKED_UP_NONE' | 'TAKEN_BACK') =>
        house.desk.as('HOIKU').answer(id, 'HOIKU', { facts: facts.map((name) => answer(name, said)) });
      await say('LOOKED_UP_NONE');
      expect(await stand(id)).toMatchObject({ state: 'ANSWERED', outcome: 'NOT_REQUIRED' });
      await say('TAKEN_BACK');
      await house.quiet();
      expect(await stand(id)).toEqual(withPerson);
      await shiminSays(id, 0);
      await house.quiet();
      expect(await stand(id)).toEqual(answered);
    });

    it('is left to the person who has touched it', async () => {
      await importRegister('2026-01-01');
      const [asked, said, untouched] = [await register(), await register(), await register()];
      const { id: questionId } = await house.desk.question(asked, 'HOIKU');
      const ASK = `mutation ($input: AskBackInput!) { askBack(input: $input) { __typename } }`;
      const input = { questionId, text: 'お孫さんは同居ですか' };
      expect(await house.desk.as('HOIKU').query(ASK, { input })).toEqual({ askBack: { __typename: 'AskBackSuccess' } });
      const none = { name: 'daycareEnrolled', answer: 'LOOKED_UP_NONE' } as const;
      await house.desk.as('HOIKU').answer(said, 'HOIKU', { facts: [none] });
      for (const id of [asked, said, untouched]) await shiminSays(id, 0);
      await house.quiet();
      expect(await stand(asked)).toMatchObject({ state: 'WITH_PERSON', outcome: 'NOT_REQUIRED' });
      expect(await stand(said)).toMatchObject({ state: 'WITH_PERSON', outcome: 'NOT_REQUIRED' });
      expect(await stand(untouched)).toEqual(answered);
    });
  });
