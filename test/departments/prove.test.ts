import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../src/catalogue/canonical-json.js';
import { Memory } from '../../src/departments/memory.js';
import { provenCatalogue } from '../../src/departments/prove.js';
import { newDepartment } from '../../src/departments/new-department.js';
import { broken, inFolder, SOUND } from './broken-folder.js';

/** The start with these files, twice: what it was refused with. */
const start = (files: Readonly<Record<string, string>>, change: (folder: string) => void = () => undefined) =>
  inFolder(files, (folder) => {
    const memory = new Memory(join(folder, 'memory'));
    const once = (): string => {
      try {
        provenCatalogue(folder, memory);
        return 'started';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    const first = once();
    change(folder);
    return { first, second: once() };
  });

describe('a start', () => {
  it('takes files that prove themselves, and takes the same from its memory afterwards', () => {
    inFolder(SOUND, (folder) => {
      const memory = join(folder, 'memory');
      const read = provenCatalogue(folder, new Memory(memory));
      const [mark = '', ...others] = readdirSync(memory);
      expect([mark, others]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), []]);
      expect(contentHash(provenCatalogue(folder, new Memory(memory)))).toBe(contentHash(read));
      // It was not read anew: what stands in the memory is what comes.
      writeFileSync(join(memory, mark), JSON.stringify({ ...read, departments: [] }));
      expect(provenCatalogue(folder, new Memory(memory)).departments).toEqual([]);
    });
  });

  it.each(['', '{"departments":[', '"good"', '[]'])('reads and checks again where its memory says %j', (damaged) => {
    inFolder(SOUND, (folder) => {
      const memory = join(folder, 'memory');
      const read = provenCatalogue(folder, new Memory(memory));
      writeFileSync(join(memory, readdirSync(memory)[0] ?? ''), damaged);
      expect(provenCatalogue(folder, new Memory(memory))).toEqual(read);
    });
  });

  it('is stopped by a red example, every time, with file, line and example', () => {
    const red = broken('shimin.yaml', "lastDay: '2026-11-16'", "lastDay: '2026-11-17'");
    const { first, second } = start(red);
    expect(first).toMatch(
      /^shimin\.yaml:\d+: 「残った世帯員が2人なので、新しい世帯主を届け出る」 .*last day.*; correct the rule or the example$/,
    );
    expect(second).toBe(first);
  });

  it('is stopped by a leaf that decides no example', () => {
    const either = '{ any: [{ fact: ltcCertified, is: true }, { fact: ltcApplicationPending, is: true }] }';
    const { first } = start(broken('kaigo.yaml', '{ fact: ltcCertified, is: true }', either));
    expect(first).toMatch(/^kaigo\.yaml:13: KAIGO-LOSS: .*ltcApplicationPending.* decides no example/);
  });

  it('is stopped by a new department until its example is right, although the files before were good', () => {
    const { first, second } = start(SOUND, (folder) => newDepartment('KOHO', folder));
    expect(first).toBe('started');
    expect(second).toMatch(/^koho\.yaml:\d+: 「ここに窓口の言葉で。/);
  });

  it('checks again where it can remember nothing', () => {
    inFolder(SOUND, (folder) => {
      writeFileSync(join(folder, 'memory'), '');
      expect(provenCatalogue(folder, new Memory(join(folder, 'memory/departments'))).procedures).toHaveLength(2);
    });
  });

  it('forgets the oldest of many sets of files, and no half-written one stays', () => {
    inFolder(SOUND, (folder) => {
      const memory = new Memory(join(folder, 'memory'));
      for (let number = 0; number < 20; number += 1) memory.remember(`set-${String(number)}`, number);
      expect(readdirSync(join(folder, 'memory'))).toHaveLength(16);
      expect(memory.recall('set-19')).toBe(19);
    });
  });
});
