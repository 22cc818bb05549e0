import { reasonInWords } from '../../../src/questions/reasons.js';
import { aDeceased, aLedger, NOW, type LedgerLine } from '../../builders.js';
import { useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

const inWords = (code: string): string => reasonInWords(code)?.ja ?? `no words for ${code}`;

/** The grave ledger settles by its silence whether somebody used a grave of the city. */
describe('what a ledger says, and what its silence is worth', () => {
  const house = useService({ catalogue: few('SHIMIN', 'BOCHI') });
  const row = 'BOCHI-SUCCESSION';
  const grave = { facts: { municipalGraveUser: true } };
  const filed = async (deceased: Parameters<typeof house.desk.register>[0] = {}) => {
    const id = await house.desk.register({ ...deceased, facts: { graveSuccessor: 'yes', ...deceased?.facts } });
    await house.quiet();
    const { outcome } = await house.desk.decision(id, row);
    const { state, reason } = await house.desk.question(id, 'BOCHI');
    const { openPoints } = await house.desk.list(id);
    return { id, outcome, state, reason, said: openPoints.find(({ owner }) => owner === 'BOCHI')?.text };
  };
  const ledger = (lines: readonly LedgerLine[], asOf?: string) => house.desk.as('BOCHI').import('BOCHI', lines, asOf);

  describe('never means no without having been looked up', () => {
    it('where the ledger was never imported', async () => {
      const { outcome, state, reason, said } = await filed();
      expect({ outcome, state, reason }).toEqual({
        outcome: 'TO_CONFIRM',
        state: 'NEEDS_PERSON',
        reason: inWords('never-imported'),
      });
      expect(said).toContain(inWords('never-imported'));
    });

    it('where it was drawn up 13 months ago', async () => {
      await ledger([], '2025-10-21');
      await expect(filed()).resolves.toMatchObject({
        outcome: 'TO_CONFIRM',
        state: 'NEEDS_PERSON',
        reason: inWords('import-too-old'),
        said: expect.stringContaining(inWords('import-too-old')),
      });
    });

    it('where it was drawn up before the death', async () => {
      await ledger([], '2026-11-16');
      await expect(filed()).resolves.toMatchObject({
        outcome: 'TO_CONFIRM',
        state: 'NEEDS_PERSON',
        reason: inWords('import-before-death'),
      });
    });

    it('where the day of death is an interval that ends after it was drawn up', async () => {
      await ledger([], '2026-11-16');
      await expect(filed({ deathDate: '2026-11-14', deathDateTo: '2026-11-17' })).resolves.toMatchObject({
        outcome: 'TO_CONFIRM',
      });
    });

    it('where two people of one name and birth date stand in it', async () => {
      const two = { name: '鈴木 一郎', birthDate: '1940-03-02' };
      await ledger([
        { ...two, personNumber: '71', ...grave },
        { ...two, personNumber: '72', facts: { municipalGraveUser: false } },
      ]);
      await expect(filed({ deceased: { ...two, personNumber: null, address: null } })).resolves.toMatchObject({
        outcome: 'TO_CONFIRM',
        state: 'NEEDS_PERSON',
        reason: inWords('several-candidates'),
        said: expect.stringContaining(inWords('several-candidates')),
      });
    });

    it('where only the reading and the birth date are the same', async () => {
      await ledger([{ name: '浜名 某', kana: 'ハマダ ナニガシ', birthDate: '1938-01-08', ...grave }]);
      const deceased = { personNumber: null, name: '濵田 某', kana: 'はまだ なにがし', birthDate: '1938-01-08' };
      await expect(filed({ deceased })).resolves.toMatchObject({
        outcome: 'TO_CONFIRM',
        state: 'NEEDS_PERSON',
        reason: inWords('only-similar'),
      });
    });

    it('where the ledger has no column for it; the import says so', async () => {
      const csv = aLedger([{ personNumber: '8', name: '見本 次郎' }]);
      const imported = await house.desk
        .as('BOCHI')
        .query<{ importLedger: { columnsMissing: { name: string }[] } }>(
          `mutation ($input: ImportLedgerInput!) { importLedger(input: $input) { ... on ImportLedgerSuccess { columnsMissing { name } } } }`,
          { input: { department: 'BOCHI', asOf: '2026-11-22', csv } },
        );
      expect(imported.importLedger.columnsMissing).toEqual([{ name: 'municipalGraveUser' }]);
      await expect(filed()).resolves.toMatchObject({
        outcome: 'TO_CONFIRM',
        state: 'NEEDS_PERSON',
        reason: inWords('column-missing'),
      });
    });

    it.each([
      ['by numbers alone, and the notice has none', { personNumber: '8' }, { personNumber: null }],
      ['by birth dates alone, and the notice has none', { birthDate: '1950-01-01' }, { birthDate: null }],
    ])('where its rows can be found %s', async (_, line, deceased) => {
      const csv = aLedger([{ name: '見本 次郎', ...line }], ['municipalGraveUser']);
      await house.desk.as('BOCHI').accept('importLedger', { department: 'BOCHI', asOf: '2026-11-22', csv });
      await expect(filed({ deceased })).resolves.toMatchObject({
        outcome: 'TO_CONFIRM',
        reason: inWords('not-comparable'),
      });
    });

    it('where it was looked for under a name that was corrected since', async () => {
      const wrong = { name: 'ふたり 花子', birthDate: '1941-01-01', personNumber: null };
      const two = { name: '二人 花子', birthDate: '1941-01-01' };
      await ledger([
        { ...two, personNumber: '91', ...grave },
        { ...two, personNumber: '92', ...grave },
      ]);
      const { id, outcome } = await filed({ deceased: wrong });
      expect(outcome).toBe('NOT_REQUIRED');
      const { version } = await house.desk.head(id);
      await house.desk.accept('correctDeathNotice', {
        caseId: id,
        expectedVersion: version,
        cause: 'OUR_SLIP',
        evidence: '写し',
        name: two.name,
      });
      await house.quiet();
      expect((await house.desk.question(id, 'BOCHI')).reason).toBe(inWords('several-candidates'));
      expect((await house.desk.decision(id, row)).outcome).toBe('TO_CONFIRM');
    });

    it('where neither birth date nor person number is known', async () => {
      await ledger([]);
      await expect(filed({ deceased: { personNumber: null, birthDate: null } })).resolves.toMatchObject({
        outcome: 'TO_CONFIRM',
        state: 'NEEDS_PERSON',
        reason: inWords('cannot-identify'),
      });
    });

    it('where the ledger itself says that it does not know', async () => {
      const deceased = aDeceased();
      await ledger([{ ...deceased, facts: { municipalGraveUser: 'unknown' } }]);
      await expect(filed({ deceased })).resolves.toMatchObject({ outcome: 'TO_CONFIRM' });
    });
  });

  it('means no where it was really looked up', async () => {
    await ledger([]);
    await expect(filed()).resolves.toMatchObject({ outcome: 'NOT_REQUIRED', state: 'ANSWERED', reason: null });
  });

  it('takes what stands in an old ledger as standing', async () => {
    const deceased = aDeceased();
    await ledger([{ ...deceased, ...grave }], '2025-10-21');
    await expect(filed({ deceased })).resolves.toMatchObject({ outcome: 'REQUIRED', state: 'NEEDS_PERSON' });
  });

  describe('finds a person', () => {
    it.each([
      ['by person number, whatever the name', { personNumber: '8101' }, { personNumber: '8101', name: '旧姓 花子' }],
      [
        'by name and birth date',
        { name: '佐藤 節子', birthDate: '1938-01-05' },
        { name: '佐藤 節子', birthDate: '1938-01-05' },
      ],
      [
        'by a variant of the name',
        { name: '渡\u{9089}\u{E0103} 節', birthDate: '1938-01-06' },
        { name: '渡辺 節', birthDate: '昭和13年1月6日' },
      ],
      [
        'by a name written without a space',
        { name: '\u{20BB7}田 清', birthDate: '1938-01-07' },
        { name: '吉田清', birthDate: '1938-01-07' },
      ],
    ])('%s', async (_, deceased, line) => {
      await ledger([{ ...line, ...grave }]);
      await expect(filed({ deceased: { personNumber: null, ...deceased } })).resolves.toMatchObject({
        outcome: 'REQUIRED',
      });
    });

    it('and tells two of one name apart by the address', async () => {
      const two = { name: '田中 実', birthDate: '1939-09-09' };
      await ledger([
        { ...two, address: '寄添市本町1番', ...grave },
        { ...two, address: '寄添市末広町2番', facts: { municipalGraveUser: false } },
      ]);
      await expect(
        filed({ deceased: { ...two, personNumber: null, address: '寄添市末広町2番' } }),
      ).resolves.toMatchObject({
        outcome: 'NOT_REQUIRED',
      });
    });
  });

  it('takes the same name and birth date under another number for another person', async () => {
    const two = { name: '中村 勇', birthDate: '1941-04-04' };
    await ledger([{ ...two, personNumber: '8201', ...grave }]);
    await expect(filed({ deceased: { ...two, personNumber: '8202' } })).resolves.toMatchObject({
      outcome: 'NOT_REQUIRED',
    });
  });

  it('asks again, with a new ledger, who waited only because the old one could not tell', async () => {
    await ledger([], '2026-11-16');
    const { id, state } = await filed();
    expect(state).toBe('NEEDS_PERSON');
    const answered = await filed();
    await house.desk
      .as('BOCHI')
      .answer(answered.id, 'BOCHI', { facts: [{ name: 'municipalGraveUser', answer: 'THERE_IS' }] });
    await ledger([]);
    await house.quiet();
    await expect(house.desk.question(id, 'BOCHI')).resolves.toMatchObject({
      state: 'ANSWERED',
      round: 2,
      reason: null,
    });
    expect((await house.desk.decision(id, row)).outcome).toBe('NOT_REQUIRED');
    await expect(house.desk.question(answered.id, 'BOCHI')).resolves.toMatchObject({ state: 'ANSWERED', round: 1 });
  });

  it('gives the person as many days after a new ledger that can’t tell either as after any question', async () => {
    await ledger([], '2026-11-16');
    const { id } = await filed();
    expect((await house.desk.question(id, 'BOCHI')).dueOn).toBe('2026-11-26');
    house.clock.set('2026-11-30T09:00:00+09:00');
    try {
      await ledger([], '2026-11-16');
      await house.quiet();
      await expect(house.desk.question(id, 'BOCHI')).resolves.toMatchObject({
        state: 'NEEDS_PERSON',
        round: 2,
        askedAt: '2026-11-30T00:00:00.000Z',
        dueOn: '2026-12-03',
      });
    } finally {
      house.clock.set(NOW);
    }
  });

  it('replaces the whole ledger by an import, or nothing of it', async () => {
    const deceased = aDeceased();
    await ledger([{ ...deceased, ...grave }]);
    const refused = await house.desk.as('BOCHI').refuse('importLedger', {
      department: 'BOCHI',
      asOf: '2026-11-22',
      csv: 'personNumber,name,municipalGraveUser\n1,一,true\n2,二,maybe\n',
    });
    expect(refused.code).toBe('CSV_CELLS_WRONG');
    expect(refused.message).toContain('3行目 municipalGraveUser');
    await expect(filed({ deceased })).resolves.toMatchObject({ outcome: 'REQUIRED' });
    await ledger([]);
    await expect(filed({ deceased: aDeceased() })).resolves.toMatchObject({ outcome: 'NOT_REQUIRED' });
  });
});
