import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

describe('the bring-list of a registered notice', () => {
  // The pension is what wants papers of both registers.
  const house = useService({ catalogue: few('SHIMIN', 'NENKIN') });

  it('says from which day the registers show the death, for as long as they do not', async () => {
    const id = await house.desk.register({
      source: 'NOTIFIED_BY_OTHER_CITY',
      filedOn: '2026-11-18',
      registerState: 'PENDING',
    });
    await house.quiet();
    const days = async (revision?: number) => {
      const { bring } = await house.desk.list(id, revision === undefined ? {} : { revision });
      return ['family-register', 'household-resident-record'].map((paper) => {
        const line = bring.find(({ papers }) => papers.join() === paper);
        return [line?.availableFrom, line?.notes.filter((note) => note.startsWith('取れる日は')).length];
      });
    };
    const { revision } = await house.desk.list(id);
    // Two weeks, and ten days that end on Saturday, 28 November.
    const pending = [
      ['2026-12-02', 1],
      ['2026-11-30', 1],
    ];
    expect(await days()).toEqual(pending);
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: (await house.desk.head(id)).version,
      cause: 'REGISTER_CORRECTED',
      evidence: '住民票の除票',
      registerState: 'DONE',
    });
    expect(await days()).toEqual([pending[0], [null, 0]]);
    expect(await days(Number(revision))).toEqual(pending);
  });
});
