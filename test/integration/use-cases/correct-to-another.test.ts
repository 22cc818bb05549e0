import type * as contract from '../../../src/contract/generated.js';
import { few } from '../../support/catalogues.js';
import { useService } from '../../support/desk.js';

describe('what the register alone says, its department having answered nothing yet', () => {
  const city = useService({ catalogue: few('SHIMIN') });
  const registered = async (given: Parameters<typeof city.desk.register>[0]) => {
    const id = await city.desk.register({ deathDate: '2026-10-31', filedOn: '2026-11-05', ...given });
    await city.quiet();
    return id;
  };
  const correctHere = async (id: string, given: Partial<contract.CorrectDeathNoticeInput>) =>
    city.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: (await city.desk.head(id)).version,
      cause: 'OUR_SLIP',
      evidence: '住民票',
      ...given,
    });

  it('decides nothing of another person by the household, sex or nationality of the first', async () => {
    const household = {
      deceasedWasHead: true,
      members: [
        { birthDate: '1950-01-01', relation: 'spouse' },
        { birthDate: '1980-01-01', relation: 'child' },
      ],
    };
    const id = await registered({ deceased: { sex: 'MALE', nationality: 'JAPANESE', household } });
    expect((await city.desk.decision(id, 'SHIMIN-HOUSEHOLD-HEAD')).outcome).toBe('REQUIRED');
    const { differences } = await correctHere(id, { cause: 'OUR_SLIP', name: '別人 三郎', personNumber: '7999003' });
    expect(differences.map(({ procedure }) => procedure.code)).toContain('SHIMIN-HOUSEHOLD-HEAD');
    await city.quiet();
    expect((await city.desk.decision(id, 'SHIMIN-HOUSEHOLD-HEAD')).outcome).toBe('TO_CONFIRM');
    await correctHere(id, { household: { deceasedWasHead: false, members: [] }, sex: 'FEMALE' });
    await city.quiet();
    expect((await city.desk.decision(id, 'SHIMIN-HOUSEHOLD-HEAD')).outcome).toBe('NOT_REQUIRED');
    const { case: found } = await city.desk.query<{ case: { changes: contract.CaseChange[] } }>(
      'query ($id: ID!) { case(id: $id) { changes { corrected { name was is } } } }',
      { id },
    );
    expect(found.changes[0]?.corrected).toEqual([
      { name: 'sex', was: null, is: '女性' },
      { name: 'household', was: null, is: null },
    ]);
  });

  it('is answered anew by the department of whom it is now, and that answer stands', async () => {
    const id = await registered({});
    const outcome = async () => (await city.desk.decision(id, 'SHIMIN-SEAL')).outcome;
    const says = (answer: 'THERE_IS' | 'LOOKED_UP_NONE') =>
      city.desk.as('SHIMIN').answer(id, 'SHIMIN', { facts: [{ name: 'sealRegistered', answer }] });
    await says('THERE_IS');
    const first = await outcome();
    await correctHere(id, { name: '別人 四郎', kana: 'べつじん しろう', personNumber: '7999004' });
    await city.quiet();
    expect(await outcome()).toBe('TO_CONFIRM');
    await says('THERE_IS');
    expect(await outcome()).toBe(first);
    await says('LOOKED_UP_NONE');
    expect(await outcome()).toBe('NOT_REQUIRED');
  });

  it('says of registers from when their papers can be had, once it was filed after all', async () => {
    const id = await registered({ source: 'TOLD_BY_FAMILY', filedOn: null });
    await correctHere(id, { cause: 'OUR_SLIP', source: 'FILED_HERE', filedOn: '2026-11-05' });
    await city.quiet();
    expect((await city.desk.decision(id, 'SHIMIN-DEATH-NOTICE')).outcome).toBe('NOT_REQUIRED');
  });

  it('keeps who, when and why; what stood before is sealed, and shown to the counter', async () => {
    const id = await registered({});
    await correctHere(id, { cause: 'OUR_SLIP', deathDate: '2026-11-01', evidence: '入力の誤り' });
    const { case: shown } = await city.desk.query<{ case: { changes: contract.CaseChange[] } }>(
      `query ($id: ID!) { case(id: $id) { changes { kind at by reason cause corrected { name was is } } } }`,
      { id },
    );
    const at = city.clock.now();
    expect(shown.changes).toEqual([
      {
        kind: 'CORRECTED',
        at,
        by: 'counter',
        reason: '入力の誤り',
        cause: 'OUR_SLIP',
        corrected: [{ name: 'deathDate', was: '令和8年10月31日', is: '令和8年11月1日' }],
      },
      expect.objectContaining({ kind: 'REGISTERED', at, corrected: [] }),
    ]);
    const [row] = await city.ground.superuser(
      'select version, kind, cause, by_actor, sealed from case_changes where case_id = $1',
      [id],
    );
    expect(row).toMatchObject({
      version: 2,
      kind: 'corrected',
      cause: 'our-slip',
      by_actor: expect.stringMatching(/^counter\//),
    });
    expect(Buffer.isBuffer(row?.['sealed']) && row['sealed'].includes('入力の誤り')).toBe(false);
    expect((await city.desk.head(id)).version).toBe(2);
  });
});
