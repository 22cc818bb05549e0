import { accessOf, type Access } from '../../src/access/policy/rules.js';
import { fieldRules, WITH_ITS_PARENT } from '../../src/access/policy/table.js';
import { AskCounter } from '../../src/guide/ask-counter.service.js';
import { FixedClock } from '../../src/platform/clock.js';
import { aPerson, NOW } from '../builders.js';
import { Caller, codesOf, isRecord } from '../support/callers.js';
import { useTestDatabase } from '../support/database.js';
import { Desk, quiet } from '../support/desk.js';
import { fieldsOf } from '../support/everything.js';
import { type ServiceUnderTest, startTestService } from '../support/service.js';
import { fillCase, linkWish } from './fill-case.js';
import { mutationSamples, type Sample } from './mutation-samples.js';
import { QUERIES } from './query-samples.js';
import { describeTwins, oneOfThemProtected, type Twin, twins } from './twins.js';

const OFFICES = [
  'counter',
  'department:SHOGAI',
  'department-lead:SHOGAI',
  'privacy-officer',
  'catalogue-admin',
  'people-admin',
  'auditor',
];
const CITIES = ['akari', 'hikari'];
const HERE = 'akari';
/** Where SHOGAI was asked, and where nobody was yet: not its business. Of the family, the one is theirs and the other is not. */
const CASES = ['asked', 'held'] as const;
type CaseName = (typeof CASES)[number];
const NOBODYS = '00000000-0000-4000-8000-000000000000';

const rules = fieldRules();
const ruleOf = (type: string, field: string) => {
  const rule = rules.get(type)?.get(field);
  if (rule === undefined) throw new Error(`${type}.${field} has no rule`);
  return rule;
};
const access = ({ actor }: Caller, type: string, field: string): Access => {
  const rule = ruleOf(type, field);
  return rule === WITH_ITS_PARENT ? 'yes' : accessOf(rule, actor);
};

describe('the matrix of roles and fields, as the policy table says it', () => {
  const services = new Map<string, ServiceUnderTest>();
  afterAll(() => Promise.all([...services.values()].map((service) => service.close())));
  const ground = useTestDatabase();
  const ids: Record<CaseName, string> = { asked: '', held: '' };
  const people: string[] = [];
  const questions: Record<string, string> = {};
  /** The first is protected. */
  const twinCases: Twin[] = [];

  beforeAll(async () => {
    for (const city of CITIES)
      services.set(
        city,
        await startTestService(ground, { clock: new FixedClock(NOW), settings: { YORISOI_MUNICIPALITY: city } }),
      );
    const desk = new Desk(serviceIn(HERE));
    // A form that no font draws, so that there is a name to check.
    const two = [aPerson(), aPerson({ roles: ['VISITOR'], name: '山田 \u{E123}郎' })];
    ids.asked = await desk.register({ people: two });
    ids.held = await desk.register({
      people: two,
      deceased: { name: '遠方 太郎', registeredHere: false, personNumber: '901' },
    });
    await quiet(ground);
    for (const { id, department } of await desk.questions(ids.asked)) questions[department.code] = id;
    const found = await desk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id: ids.asked },
    );
    people.push(...found.case.people.map(({ id }) => id));
    const alike = await Promise.all(twins().map((deceased) => desk.register({ people: two, deceased })));
    await quiet(ground);
    for (const id of [ids.asked, ids.held, ...alike]) await fillCase(desk, id);
    for (const id of [ids.asked, ids.held]) await linkWish(desk, serviceIn(HERE).get(AskCounter), id);
    await quiet(ground);
    twinCases.push(...(await oneOfThemProtected(desk, alike)));
  }, 90_000);

  const serviceIn = (city: string): ServiceUnderTest => {
    const service = services.get(city);
    if (!service) throw new Error('the service is there only while tests run');
    return service;
  };
  const callerOf = (office: string, city = HERE): Caller =>
    office === 'family'
      ? Caller.family(serviceIn(city), city, ids.asked, people[0] ?? '')
      : Caller.staff(serviceIn(city), city, office);
  const places = CITIES.flatMap((city) => [...OFFICES, 'family'].map((office) => [office, city] as const));

  /** Whether the rows of the case are shown to the caller at all. */
  const isShown = (caller: Caller, name: CaseName): boolean =>
    caller.actor.municipality === HERE && (access(caller, 'Query', 'case') === 'yes' || name === 'asked');

  const readCase = async (caller: Caller, name: CaseName, selection: string) => {
    const answer = await caller.ask(`query ($id: ID!) { case(id: $id) { ${selection} } }`, { id: ids[name] });
    return { codes: codesOf(answer), found: answer.data?.['case'] ?? null };
  };

  /** What the table makes of one field on the way from the case to it. */
  function expected(caller: Caller, name: CaseName, path: readonly (readonly [type: string, field: string])[]): string {
    if (access(caller, 'Query', 'case') === 'no') return 'refused';
    if (!isShown(caller, name)) return 'no such case';
    for (const [type, field] of path) {
      const says = access(caller, type, field);
      if (says === 'no') return 'refused';
      if (says === 'nothing') return 'empty';
      if (says === 'town') return 'town';
    }
    return 'seen';
  }

  function readAs({ codes, found }: { codes: unknown[]; found: unknown }, field: string, whole: unknown): string {
    if (codes.length > 0) return codes.every((code) => code === 'NOT_ALLOWED') ? 'refused' : `errors: ${codes.join()}`;
    if (!isRecord(found)) return 'no such case';
    const [value] = Object.values(found);
    if (Array.isArray(value)) return value.length > 0 ? 'seen' : 'empty';
    const inside = isRecord(value) && field in value ? value[field] : value;
    if (typeof inside === 'string' && typeof whole === 'string' && inside !== whole && whole.startsWith(inside))
      return 'town';
    return inside === null && whole !== null ? 'empty' : 'seen';
  }

  /** What the counter, to whom nothing of it is closed, reads there. */
  const wholes = new Map<string, Promise<unknown>>();
  const wholeOf = (name: CaseName, selection: string): Promise<unknown> => {
    const read = async () => {
      const { found } = await readCase(callerOf('counter'), name, selection);
      return isRecord(found) ? Object.values(found)[0] : null;
    };
    const known = wholes.get(name + selection) ?? read();
    wholes.set(name + selection, known);
    return known;
  };

  const PLACES = [
    { type: 'Case', under: null },
    { type: 'Deceased', under: 'deceased' },
    { type: 'Person', under: 'people' },
    { type: 'Question', under: 'questions' },
  ];

  describe.each(PLACES)('every field of $type', ({ type, under }) => {
    it.each(places)('for the %s of %s', async (office, city) => {
      const caller = callerOf(office, city);
      const [found, should]: Record<string, string>[] = [{}, {}];
      for (const name of CASES)
        for (const field of fieldsOf(type)) {
          const selection = under === null ? field.selected : `${under} { ${field.selected} }`;
          const all = await wholeOf(name, selection);
          const key = `${name}: ${type}.${field.name}`;
          if (found && should) {
            const whole = isRecord(all) && field.name in all ? all[field.name] : all;
            const became = readAs(await readCase(caller, name, selection), field.name, whole);
            should[key] = expected(caller, name, [
              ...(under === null ? [] : [['Case', under] as const]),
              [type, field.name],
            ]);
            // Where there is nothing for anybody, nothing is what both words come to; another of the cases has something there.
            found[key] = whole === null && became === 'seen' && should[key] === 'empty' ? 'empty' : became;
          }
        }
      expect(found).toEqual(should);
    });
  });

  it('shows of the people: the counter all, one of the family themselves only', async () => {
    const read = (caller: Caller) => readCase(caller, 'asked', 'people { id }');
    expect((await read(callerOf('counter'))).found).toEqual({ people: people.map((id) => ({ id })) });
    expect((await read(callerOf('family'))).found).toEqual({ people: [{ id: people[0] }] });
    const list = (id = '') => readCase(callerOf('family'), 'asked', `procedureList(for: "${id}") { revision }`);
    expect((await list(people[0])).codes).toEqual([]);
    expect((await list(people[1])).codes).toEqual(['NOT_FOUND']);
  });

  it('shows of the questions: the counter all, a department its own', async () => {
    const read = async (office: string) =>
      (await readCase(callerOf(office), 'asked', 'questions { department { code } }')).found;
    const codes = Object.keys(questions).map((code) => ({ department: { code } }));
    expect(codes.length).toBeGreaterThan(20);
    expect(await read('counter')).toEqual({ questions: codes });
    for (const office of ['department:SHOGAI', 'department-lead:SHOGAI'])
      expect(await read(office)).toEqual({ questions: [{ department: { code: 'SHOGAI' } }] });
  });

  it.each(places)('every query, asked by the %s of %s', async (office, city) => {
    const caller = callerOf(office, city);
    const [found, should]: Record<string, boolean>[] = [{}, {}];
    for (const { name } of fieldsOf('Query')) {
      const answer = await caller.ask(`{ ${QUERIES[name] ?? 'a query that this test has no example of'} }`);
      if (found && should) {
        found[name] = codesOf(answer).length === 0;
        should[name] = access(caller, 'Query', name) !== 'no';
        if (!found[name]) expect([name, codesOf(answer)]).toEqual([name, ['NOT_ALLOWED']]);
      }
    }
    expect(found).toEqual(should);
  });

  it.each(places)('finds for the %s of %s the cases that are theirs', async (office, city) => {
    const caller = callerOf(office, city);
    const { data } = await caller.ask(`{ ${QUERIES['cases'] ?? ''} }`);
    const text = JSON.stringify(data ?? null);
    const may = access(caller, 'Query', 'cases');
    for (const name of CASES)
      expect([name, text.includes(ids[name])]).toEqual([name, may !== 'no' && isShown(caller, name)]);
  });

  it.each(places)('the progress of a case, heard by the %s of %s', async (office, city) => {
    const caller = callerOf(office, city);
    for (const name of CASES) {
      const heard = await caller.hear(
        'subscription ($id: ID!) { caseProgress(caseId: $id) { asked settled case { id } } }',
        { id: ids[name] },
      );
      const refused = access(caller, 'Subscription', 'caseProgress') === 'no' ? 'NOT_ALLOWED' : 'CASE_NOT_FOUND';
      const open = refused === 'CASE_NOT_FOUND' && isShown(caller, name);
      expect([name, codesOf(heard)]).toEqual([name, open ? [] : [refused]]);
      if (open) expect(heard.data?.['caseProgress']).toMatchObject({ settled: true, case: { id: ids[name] } });
    }
  });

  describe('what is counted for whoever waits', () => {
    /** Of each subscription beside that of a case, what it says of one that counts and of none. */
    const COUNTED: Readonly<Record<string, Readonly<Record<'selected' | 'where', string>>>> = {
      approvalsWaiting: { selected: 'waiting glassBroken', where: 'waiting' },
      helpStanding: { selected: 'standing', where: 'standing' },
      counterDay: { selected: 'cases', where: 'cases' },
    };
    /** Who is told of one: the offices that agree to an address being shown, and everybody at the counter. */
    const COUNTS: Readonly<Record<string, readonly string[]>> = {
      approvalsWaiting: ['counter', 'privacy-officer'],
      helpStanding: ['counter'],
    };
    // In the one city somebody calls for a colleague, and asks for a second person.
    beforeAll(async () => {
      const desk = new Desk(serviceIn(HERE));
      const called = await desk.query('mutation { callForHelp(input: {}) { __typename } }');
      const asked = await desk.query(
        'mutation ($input: AskApprovalInput!) { askApproval(input: $input) { __typename } }',
        { input: { act: 'SHOW_ADDRESS', caseId: ids.asked, subjectId: people[0], reason: '郵送のため' } },
      );
      expect([called, asked]).toEqual([
        { callForHelp: { __typename: 'CallForHelpSuccess' } },
        { askApproval: { __typename: 'AskApprovalSuccess' } },
      ]);
    });

    it('is every subscription but that of a case', () => {
      const names = fieldsOf('Subscription').map(({ name }) => name);
      expect(names.filter((name) => name !== 'caseProgress')).toEqual(Object.keys(COUNTED));
    });

    it.each(places)('heard by the %s of %s', async (office, city) => {
      const caller = callerOf(office, city);
      for (const [name, { selected = '', where = '' }] of Object.entries(COUNTED)) {
        const heard = await caller.hear(`subscription { ${name} { ${selected} } }`);
        const open = access(caller, 'Subscription', name) !== 'no';
        expect([name, codesOf(heard)]).toEqual([name, open ? [] : ['NOT_ALLOWED']]);
        const count = city === HERE && COUNTS[name]?.includes(office) === true ? 1 : 0;
        // Of the day nothing is said at first, however many cases there are.
        const first = name === 'counterDay' ? [] : count;
        if (open) expect([name, heard.data?.[name]]).toEqual([name, expect.objectContaining({ [where]: first })]);
        else expect(heard.data ?? null).toBeNull();
      }
    });
  });

  const samples = (caller: Caller, name: CaseName, department: string) =>
    mutationSamples(caller.actor, { caseId: ids[name], questionId: questions[department] ?? '', department });
  const send = async (caller: Caller, name: string, given: Sample | undefined): Promise<unknown> => {
    if (!given) throw new Error(`this test has no example of ${name}`);
    const [head, variables] = given;
    const argument = Object.keys(variables)[0] ?? '';
    const answer = await caller.ask(
      `${head} { result: ${name}${argument && `(${argument}: $${argument})`} { __typename ... on UserError { code message path } } }`,
      { ...variables },
    );
    return answer.data?.['result'] ?? answer;
  };

  it.each(places)('every mutation, sent by the %s of %s', async (office, city) => {
    const caller = callerOf(office, city);
    const given = samples(caller, 'asked', 'SHOGAI');
    for (const { name } of fieldsOf('Mutation')) {
      const result = await send(caller, name, given[name]);
      const rule = ruleOf('Mutation', name);
      if (access(caller, 'Mutation', name) === 'no')
        expect([name, result]).toEqual([
          name,
          {
            __typename: 'NotAllowed',
            code: (rule !== WITH_ITS_PARENT && rule.refusal?.code) || 'NOT_ALLOWED',
            message: expect.stringMatching(/./),
            path: expect.any(Array),
          },
        ]);
      else {
        expect([name, result]).toEqual([
          name,
          expect.objectContaining({ __typename: expect.not.stringMatching(/^NotAllowed$/) }),
        ]);
      }
    }
    await quiet(ground);
  });

  describeTwins({
    places,
    callerOf,
    familyOf: (caseId, person) => Caller.family(serviceIn(HERE), HERE, caseId, person),
    cases: twinCases,
    may: (caller, type, field) => access(caller, type, field) !== 'no',
    send,
    quiet: () => quiet(ground),
    queries: QUERIES,
  });

  it('a department writes only where it was asked, and in its own name', async () => {
    const caller = callerOf('department:SHOGAI');
    const elsewhere = samples(caller, 'held', 'BOCHI');
    const nowhere = mutationSamples(caller.actor, { caseId: NOBODYS, questionId: NOBODYS, department: 'BOCHI' });
    for (const [name, code] of [
      ['recordFacts', 'CASE_NOT_FOUND'],
      ['answerQuestion', 'QUESTION_NOT_FOUND'],
    ] as const) {
      const refused = await send(caller, name, elsewhere[name]);
      expect(refused).toMatchObject({ code });
      expect(refused).toEqual(await send(caller, name, nowhere[name]));
    }
    expect(await send(caller, 'importLedger', elsewhere['importLedger'])).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
