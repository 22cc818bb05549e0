import type { Catalogue } from '../../../src/domain/catalogue.js';
import { useTestDatabase } from '../../support/database.js';
import { Desk, itemsOf, quiet } from '../../support/desk.js';
import { withExtraDepartment } from '../../support/catalogues.js';
import { catalogueOf, realCatalogue, type ServiceUnderTest, startTestService } from '../../support/service.js';

/** The file of SUIDO after a reform: another telephone, another desk, and a rule that asks for less. */
const reformed = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  departments: catalogue.departments.map((department) =>
    department.code === 'SUIDO'
      ? {
          ...department,
          name: { ja: '上下水道局', en: 'Water Bureau' },
          contact: { telephone: '0123-99-9999', desk: { ja: '新庁舎', en: 'new building' } },
        }
      : department,
  ),
  procedures: catalogue.procedures.map((procedure) =>
    procedure.code === 'SUIDO-NAME' ? { ...procedure, when: { always: true } } : procedure,
  ),
});

describe('the service starts again with changed department files', () => {
  const ground = useTestDatabase();
  let service: ServiceUnderTest | undefined;
  const start = async (catalogue: Catalogue): Promise<Desk> => {
    await service?.close();
    service = await startTestService(ground, { catalogue });
    return new Desk(service);
  };
  afterEach(async () => {
    await service?.close();
    service = undefined;
  });
  const facts = { waterAfter: 'continue' };
  const known = async (desk: Desk, id: string) => {
    await desk.as('SUIDO').answer(id, 'SUIDO', { facts: [{ name: 'waterContractHolder', answer: 'LOOKED_UP_NONE' }] });
    await quiet(ground);
  };
  /** What was decided and why; who is to be asked is called by today's name. */
  const lawOf = (decisions: Awaited<ReturnType<Desk['decisions']>>) =>
    [...decisions].map(([code, { outcome: decided, reason, ask, basis }]) => ({
      code,
      decided,
      reason,
      ask: ask.map(({ name }) => name),
      basis,
    }));
  const outcome = async (desk: Desk, id: string) => (await desk.decision(id, 'SUIDO-NAME')).outcome;

  it('decides a running case as before, under the new name and telephone, and a new one by the new files', async () => {
    const before = await start(realCatalogue());
    const running = await before.register({ facts });
    await quiet(ground);
    await known(before, running);
    await expect(outcome(before, running)).resolves.toBe('NOT_REQUIRED');
    const decided = lawOf(await before.decisions(running));
    expect(decided.length).toBeGreaterThan(50);
    const old = await before.list(running);

    const after = await start(reformed(realCatalogue()));
    expect(lawOf(await after.decisions(running))).toEqual(decided);
    const now = await after.list(running);
    expect(itemsOf(now).map(({ procedure, number }) => [procedure.code, number])).toEqual(
      itemsOf(old).map(({ procedure, number }) => [procedure.code, number]),
    );
    const item = itemsOf(now).find(({ procedure }) => procedure.code.startsWith('SUIDO-'));
    const { department } = await after.question(running, 'SUIDO');
    expect(department).toMatchObject({ name: '上下水道局', telephone: '0123-99-9999' });
    expect(item).toMatchObject({ department: '上下水道局', telephone: '0123-99-9999', desk: '新庁舎' });

    const fresh = await after.register({ facts });
    await quiet(ground);
    await known(after, fresh);
    await expect(outcome(after, fresh)).resolves.toBe('REQUIRED');
  }, 60_000);

  it('stores no second release where only the contact changed, and one where the law did', async () => {
    const releases = async () => (await ground.superuser('select id from releases')).length;
    const real = realCatalogue();
    await start(real);
    const stored = await releases();
    const onlyContact = { ...reformed(real), procedures: real.procedures };
    await start(onlyContact);
    await expect(releases()).resolves.toBe(stored);
    await start({
      ...real,
      city: real.city.map((one, index) =>
        index === 0 && typeof one.value === 'boolean' ? { ...one, value: !one.value } : one,
      ),
    });
    await expect(releases()).resolves.toBe(stored + 1);
  }, 60_000);

  it('goes on with a case whose department is gone from the files, and leaves a new department out of it', async () => {
    const before = await start(realCatalogue());
    const running = await before.register();
    await quiet(ground);
    const after = await start(withExtraDepartment(catalogueOf(['SHIMIN', 'SUIDO'])));
    expect(itemsOf(await after.list(running)).some(({ procedure }) => procedure.code.startsWith('KOKUHO-'))).toBe(true);
    const now = await after.questions(running);
    expect(now.map(({ department }) => department.code)).not.toContain('ONSEN');
  }, 60_000);

  it('still shows the question that was asked of a department which is gone', async () => {
    const before = await start(realCatalogue());
    const running = await before.register();
    await quiet(ground);
    const asked = (await before.questions(running)).map(({ department }) => [department.code, department.name]);
    const after = await start(catalogueOf(['SHIMIN', 'SUIDO']));
    expect((await after.questions(running)).map(({ department }) => [department.code, department.name])).toEqual(asked);
  }, 60_000);
});
