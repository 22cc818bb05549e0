import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProven } from '../../src/departments/prove.js';
import { newDepartment } from '../../src/departments/new-department.js';
import { broken, inFolder, SOUND } from './broken-folder.js';

/** The start with these files, twice: what it was refused with, and how many sets of files it then knows as good. */
const start = (files: Readonly<Record<string, string>>, change: (folder: string) => void = () => undefined) =>
  inFolder(files, (folder) => {
    const memory = join(folder, 'memory/proven');
    const once = (): string => {
      try {
        loadProven(folder, memory);
        return 'started';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    const known = () => readFileSync(memory, 'utf8').trim().split('\n').length;
    const first = once();
    change(folder);
    return { first, second: once(), known, memory };
  });

describe('a start', () => {
  it('takes files that prove themselves, and remembers them', () => {
    inFolder(SOUND, (folder) => {
      const memory = join(folder, 'memory/proven');
      loadProven(folder, memory);
      const mark = readFileSync(memory, 'utf8');
      expect(mark).toMatch(/^[0-9a-f]{64}\n$/);
      loadProven(folder, memory);
      expect(readFileSync(memory, 'utf8')).toBe(mark);
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
      expect(loadProven(folder, join(folder, 'memory/proven')).rules.size).toBe(2);
      rmSync(join(folder, 'memory'));
    });
  });
});
