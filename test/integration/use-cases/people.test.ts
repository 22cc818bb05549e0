import type * as contract from '../../../src/contract/generated.js';
import { aPerson } from '../../builders.js';
import { Caller } from '../../support/callers.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

const house = useService({ catalogue: few('SHIMIN', 'KOUKI') });

/** With a variation selector and two forms that no other system has. */
const BROTHER = { name: '髙﨑\u{E0101} 𠮷夫', kana: 'たかさき よしお', relation: 'sibling' };

type Act = 'addPerson' | 'correctPerson' | 'takeOutPerson' | 'restorePerson';
interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: readonly string[];
  readonly message?: string;
  readonly currentVersion?: number;
  readonly person?: contract.Person;
}
const PERSON = 'id name kana relation roles language version';

async function send(act: Act, input: object): Promise<Answer> {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}`;
  const { result } = await house.desk.query<{ result: Answer }>(
    `mutation ($input: ${type}Input!) { result: ${act}(input: $input) { __typename
       ... on ${type}Success { person { ${PERSON} } } ... on UserError { code path message }
       ${act === 'addPerson' ? '' : '... on Changed { currentVersion }'} } }`,
    { input },
  );
  return result;
}
async function done(act: Act, input: object): Promise<contract.Person> {
  const { person, code, message } = await send(act, input);
  if (!person) throw new Error(`${code ?? ''} ${message ?? ''}`);
  return person;
}
const peopleOf = async (id: string): Promise<contract.Person[]> =>
  (
    await house.desk.query<{ case: { people: contract.Person[] } }>(
      `query ($id: ID!) { case(id: $id) { people { ${PERSON} } } }`,
      { id },
    )
  ).case.people;
const factsOf = async (id: string) => {
  const { case: found } = await house.desk.query<{ case: { facts: contract.KnownFact[] } }>(
    'query ($id: ID!) { case(id: $id) { facts { fact { name } known } } }',
    { id },
  );
  return new Map(found.facts.map(({ fact, known }) => [fact.name, known]));
};
const which = (caseId: string, { id, version }: contract.Person) => ({
  caseId,
  personId: id,
  expectedVersion: version,
});
const filed = async (...people: contract.PersonInput[]): Promise<string> => {
  const id = await house.desk.register({ people });
  await house.quiet();
  return id;
};

describe('somebody of the family who comes later', () => {
  it('is one of the case from then on, written as they write themselves, and has a list of their own', async () => {
    const id = await filed(aPerson());
    const person = await done('addPerson', { caseId: id, ...BROTHER });
    expect(person).toMatchObject({ ...BROTHER, roles: [], language: 'JA', version: 1 });
    expect((await peopleOf(id)).map(({ name }) => name)).toEqual(['山田 美咲', BROTHER.name]);
    const { case: found } = await house.desk.query<{ case: { procedureList: { groups: unknown[] } } }>(
      'query ($id: ID!, $for: ID) { case(id: $id) { procedureList(for: $for) { groups { items { mayDo } } } } }',
      { id, for: person.id },
    );
    expect(found.procedureList.groups.length).toBeGreaterThan(0);
    expect((await house.desk.head(id)).version).toBe(2);
  });

  it('sees themselves alone online, and the others do not see them', async () => {
    const id = await filed(aPerson());
    const brother = await done('addPerson', { caseId: id, ...BROTHER });
    const [daughter] = await peopleOf(id);
    for (const [one, name] of [
      [brother, BROTHER.name],
      [daughter, '山田 美咲'],
    ] as const) {
      const answer = await Caller.family(house.service, 'demo-city', id, one?.id ?? '').ask(
        'query ($id: ID!) { case(id: $id) { people { name } } }',
        { id },
      );
      expect(answer).toMatchObject({ data: { case: { people: [{ name }] } } });
    }
  });

  it('says by coming who applies, and whose rows read that is asked again; a second one changes nothing', async () => {
    const id = await filed(aPerson({ roles: ['ADDRESSEE'] }));
    const before = (await house.desk.question(id, 'SHIMIN')).round;
    expect((await factsOf(id)).has('applicantRelation')).toBe(false);
    const first = await done('addPerson', { caseId: id, ...BROTHER, roles: ['VISITOR'] });
    await house.quiet();
    expect((await factsOf(id)).get('applicantRelation')).toBe('きょうだい');
    const asked = (await house.desk.question(id, 'SHIMIN')).round;
    expect(asked).toBe(before + 1);
    await done('addPerson', { caseId: id, name: '山田 花子', relation: 'spouse', roles: ['VISITOR'] });
    await house.quiet();
    expect((await factsOf(id)).get('applicantRelation')).toBe('きょうだい');
    expect((await house.desk.question(id, 'SHIMIN')).round).toBe(asked);
    await done('takeOutPerson', which(id, first));
    await house.quiet();
    expect((await factsOf(id)).get('applicantRelation')).toBe('配偶者');
  });

  it('what the family said of who applies stands', async () => {
    const id = await filed(aPerson({ roles: ['ADDRESSEE'] }));
    await house.desk.record(id, { applicantRelation: 'child' });
    await done('addPerson', { caseId: id, ...BROTHER, roles: ['VISITOR'] });
    await house.quiet();
    expect((await factsOf(id)).get('applicantRelation')).toBe('子');
  });

  it('where somebody of the same name is there already, the counter says that it is another one', async () => {
    const id = await filed(aPerson({ name: '高崎 吉夫' }));
    const refused = await send('addPerson', { caseId: id, ...BROTHER });
    expect(refused).toMatchObject({ code: 'PERSON_ALREADY_THERE', path: ['input', 'name'] });
    await done('addPerson', { caseId: id, ...BROTHER, anotherPerson: true });
    const third = await send('addPerson', { caseId: id, ...BROTHER });
    expect(third.code).toBe('PERSON_ALREADY_THERE');
    // Of the same characters, read in another way.
    const fourth = await filed();
    await done('addPerson', { caseId: fourth, ...BROTHER });
    await done('addPerson', { caseId: fourth, ...BROTHER, kana: 'こうさき きちお' });
  });

  it('is refused at the field that is wrong, and nothing is written', async () => {
    const id = await filed();
    for (const [code, field, more] of [
      ['NAME_MISSING', 'name', { name: ' \u3000' }],
      ['TOO_LONG', 'name', { name: '山'.repeat(201) }],
      ['CONTROL_CHARACTER', 'name', { name: '髙﨑\t𠮷夫' }],
      ['KANA_WRONG', 'kana', { kana: 'takasaki' }],
      ['MY_NUMBER', 'address', { address: '1234 5678 9018' }],
      ['RELATION_UNKNOWN', 'relation', { relation: 'brother' }],
      ['TELEPHONE_WRONG', 'telephone', { telephone: '兄の携帯' }],
    ] as const) {
      const refused = { __typename: 'InvalidInput', code, path: ['input', field] };
      expect(await send('addPerson', { caseId: id, ...BROTHER, ...more })).toMatchObject(refused);
    }
    expect(await peopleOf(id)).toEqual([]);
  });

  it('is added to no case that is over', async () => {
    const id = await filed();
    const person = await done('addPerson', { caseId: id, ...BROTHER });
    await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: 2, reason: '人違い' });
    for (const [act, input] of [
      ['addPerson', { caseId: id, ...BROTHER, anotherPerson: true }],
      ['correctPerson', { ...which(id, person), kana: 'たかさき' }],
      ['takeOutPerson', which(id, person)],
      ['restorePerson', which(id, person)],
    ] as const)
      expect(await send(act, input)).toMatchObject({ __typename: 'NotPossible', code: 'CASE_NOT_OPEN' });
  });
});

describe('one of the people', () => {
  it('has a number of which it is known where it comes from: what a caller gave is told, whoever calls next', async () => {
    const worth = async (id: string) => {
      const { case: found } = await house.desk.query<{ case: { people: contract.Person[] } }>(
        'query ($id: ID!) { case(id: $id) { people { id version telephoneFrom telephoneNotedOn } } }',
        { id },
      );
      return found.people.map(({ telephoneFrom, telephoneNotedOn }) => [telephoneFrom, telephoneNotedOn]);
    };
    const today = '2026-11-22';
    const filer = aPerson({ telephone: '0123-45-6789' });
    const id = await filed(filer, aPerson({ name: '山田 一', telephone: '0123-45-0000', telephoneFrom: 'TOLD' }));
    expect(await worth(id)).toEqual([['NOTICE', today], ['TOLD', today]]); // prettier-ignore
    const told = await house.desk.register({ source: 'TOLD_BY_FAMILY', people: [filer] });
    expect(await worth(told)).toEqual([['TOLD', today]]);
    const caller = await done('addPerson', { caseId: told, ...BROTHER });
    expect((await worth(told))[1]).toEqual([null, null]);
    const number = await done('correctPerson', { ...which(told, caller), telephone: '090-1111-2222' });
    expect((await worth(told))[1]).toEqual(['TOLD', today]);
    const seen = await done('correctPerson', { ...which(told, number), telephoneFrom: 'DESK' });
    expect((await worth(told))[1]).toEqual(['DESK', today]);
    await done('correctPerson', { ...which(told, seen), telephone: '090-3333-4444' });
    expect((await worth(told))[1]).toEqual(['TOLD', today]);
  });

  it('is corrected, field by field, and the correction is taken back and made again', async () => {
    const id = await filed();
    const added = await done('addPerson', { caseId: id, ...BROTHER, telephone: '0123-45-6789' });
    const corrected = await done('correctPerson', { ...which(id, added), name: '髙﨑 𠮷雄', roles: ['ADDRESSEE'] });
    expect(corrected).toMatchObject({ name: '髙﨑 𠮷雄', kana: BROTHER.kana, roles: ['ADDRESSEE'], version: 2 });
    expect(await send('correctPerson', { ...which(id, added), kana: 'たかさき' })).toMatchObject({
      __typename: 'Changed',
      currentVersion: 2,
    });
    expect(await send('correctPerson', { ...which(id, corrected), name: '髙﨑 𠮷雄' })).toMatchObject({
      code: 'NOTHING_CORRECTED',
    });
    const back = await done('restorePerson', which(id, corrected));
    expect(back).toMatchObject({ ...BROTHER, roles: [], version: 3 });
    expect(await done('restorePerson', which(id, back))).toMatchObject({ name: '髙﨑 𠮷雄', version: 4 });
  });

  it('who was added by mistake is out, and comes back as they were', async () => {
    const id = await filed(aPerson());
    const added = await done('addPerson', { caseId: id, ...BROTHER });
    expect(await send('restorePerson', which(id, added))).toMatchObject({ code: 'NOTHING_TO_RESTORE' });
    const out = await done('takeOutPerson', which(id, added));
    expect((await peopleOf(id)).map(({ name }) => name)).toEqual(['山田 美咲']);
    expect(await send('takeOutPerson', which(id, out))).toMatchObject({ code: 'PERSON_NOT_FOUND' });
    const again = await done('addPerson', { caseId: id, ...BROTHER });
    expect(again.id).not.toBe(added.id);
    await done('takeOutPerson', which(id, again));
    expect(await done('restorePerson', which(id, out))).toMatchObject({ id: added.id, ...BROTHER });
    expect((await peopleOf(id)).map((one) => one.id)).toContain(added.id);
  });

  it('stands in what became of the case, with what was and what is; where they live and are reached stands nowhere', async () => {
    const id = await filed(aPerson());
    const added = await done('addPerson', { caseId: id, ...BROTHER });
    house.clock.advance(1_000);
    const corrected = await done('correctPerson', {
      ...which(id, added),
      relation: 'child',
      roles: ['VISITOR'],
      telephone: '0123-45-6780',
    });
    house.clock.advance(1_000);
    const out = await done('takeOutPerson', which(id, corrected));
    house.clock.advance(1_000);
    await done('restorePerson', which(id, out));
    const changesFor = async (desk: typeof house.desk) =>
      (
        await desk.query<{ case: { changes: contract.CaseChange[] } }>(
          'query ($id: ID!) { case(id: $id) { changes { kind by person corrected { name was is } } } }',
          { id },
        )
      ).case.changes;
    const changes = await changesFor(house.desk);
    const of = { by: 'counter', person: BROTHER.name };
    expect(changes).toEqual([
      { kind: 'PERSON_BACK', ...of, corrected: [] },
      { kind: 'PERSON_TAKEN_OUT', ...of, corrected: [] },
      {
        kind: 'PERSON_CORRECTED',
        ...of,
        corrected: [
          { name: 'relation', was: 'きょうだい', is: '子' },
          { name: 'roles', was: null, is: 'お越しになる方' },
          { name: 'telephoneFrom', was: null, is: 'お電話などでうかがった（確かめていない）' },
          { name: 'telephone', was: null, is: null },
        ],
      },
      { kind: 'PERSON_ADDED', ...of, corrected: [] },
      { kind: 'REGISTERED', by: null, person: null, corrected: [] },
    ]);
    expect(await changesFor(house.desk.as('SHIMIN'))).toEqual([]);
  });

  it('is not taken out while they hold a paper, or a consent of theirs stands', async () => {
    const id = await filed();
    const person = await done('addPerson', { caseId: id, ...BROTHER });
    const { issueAccessPaper } = await house.desk.query<{ issueAccessPaper: { paper: { id: string } } }>(
      'mutation ($input: IssueAccessPaperInput!) { issueAccessPaper(input: $input) { ... on IssueAccessPaperSuccess { paper { id } } } }',
      { input: { caseId: id, personId: person.id } },
    );
    expect(await send('takeOutPerson', which(id, person))).toMatchObject({ code: 'PERSON_HOLDS_PAPER' });
    await house.desk.query('mutation ($id: ID!) { revokeAccessPaper(paperId: $id) { __typename } }', {
      id: issueAccessPaper.paper.id,
    });
    const { recordConsent } = await house.desk.query<{ recordConsent: { consent: { id: string } } }>(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ... on RecordConsentSuccess { consent { id } } } }',
      { input: { caseId: id, personId: person.id, departments: ['KOUKI'], heirship: 'PROVEN', way: 'PAPER' } },
    );
    expect(await send('takeOutPerson', which(id, person))).toMatchObject({ code: 'PERSON_HAS_CONSENTED' });
    await house.desk.query(
      'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename } }',
      { input: { caseId: id, consentId: recordConsent.consent.id } },
    );
    await done('takeOutPerson', which(id, person));
    // What they were given is still known.
    const { case: found } = await house.desk.query<{ case: { accessPapers: { person: { name: string } }[] } }>(
      'query ($id: ID!) { case(id: $id) { accessPapers { person { name } } } }',
      { id },
    );
    expect(found.accessPapers).toEqual([{ person: { name: BROTHER.name } }]);
  });
});
