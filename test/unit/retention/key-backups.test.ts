import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing } from '../../../src/access/sealing.js';
import { keyOfEpoch, nextKey } from '../../../src/retention/keys/backup-key.js';
import { headerOf, openKeyFile, sealKeyFile } from '../../../src/retention/keys/key-file.js';
import { writePrivately } from '../../../src/retention/keys/private-file.js';
import { readSheet, writeSheet } from '../../../src/retention/keys/recovery-sheet.js';

const first = { epoch: 1, secret: Buffer.alloc(32, 7) };

describe('the key for backups of keys', () => {
  it('goes on, and never back', () => {
    const third = nextKey(nextKey(first));
    expect(keyOfEpoch(first, 3)).toEqual(third);
    expect(keyOfEpoch(third, 1)).toBeNull();
    expect(keyOfEpoch(third, 2)).toBeNull();
    expect(third.secret.equals(first.secret)).toBe(false);
  });

  it('is not worked out a thousand million times for a damaged number', () => {
    expect(keyOfEpoch(first, 999_999_999)).toBeNull();
  });
});

describe('a recovery sheet', () => {
  const code = writeSheet({ ...first, epoch: 12 });

  it('gives back what was written on it, however it is typed', () => {
    expect(code).toMatch(/^12(-[0-9A-F]{4}){17}$/);
    for (const typed of [code, ` ${code.toLowerCase()}\n`, code.replaceAll('-', ' '), code.replaceAll('0', 'O')])
      expect(readSheet(typed)).toEqual({ ...first, epoch: 12 });
  });

  it('notices a slip, in the number too', () => {
    const last = code.endsWith('0') ? '1' : '0';
    for (const slip of [code.slice(0, -1) + last, code.replace(/^12/, '11'), code.slice(0, -5), '', 'hello'])
      expect(readSheet(slip)).toBeNull();
  });
});

describe('a file of keys', () => {
  const keys = new KeyRing(Buffer.alloc(32, 1));
  const given = { municipality: 'akari', madeAt: '2026-11-22T00:00:00.000Z', keepUntil: '2026-12-22' };
  const file = sealKeyFile(keys, first, given, new Map([['a', Buffer.from('wrapped')]]));

  it('says until when it is to be kept, and nothing of a key', () => {
    expect(headerOf(file)).toEqual({ yorisoi: 'case keys', version: 1, epoch: 1, ...given });
    expect(file.includes('wrapped')).toBe(false);
    expect(openKeyFile(keys, first, file)).toEqual(new Map([['a', Buffer.from('wrapped')]]));
  });

  it('opens neither with another installation’s key, nor with the key of a later epoch', () => {
    expect(openKeyFile(new KeyRing(Buffer.alloc(32, 2)), first, file)).toBeNull();
    expect(openKeyFile(keys, nextKey(first), file)).toBeNull();
  });

  it('does not open once a byte was changed, in its first line too', () => {
    for (const place of [file.indexOf('2026-12'), file.length - 1]) {
      const changed = Buffer.from(file);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(openKeyFile(keys, first, changed)).toBeNull();
    }
  });

  it('is none without a first line that says so', () => {
    for (const text of ['', 'hello', '{}\nhello']) expect(headerOf(Buffer.from(text))).toBeNull();
  });
});

describe('where keys are written', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yorisoi-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name = 'keys') => writePrivately(join(folder, name), Buffer.from('keys'));

  it('only the owner reads them, also where an older backup was', () => {
    put();
    put();
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'keys'), 'utf8')).toBe('keys');
    expect(readdirSync(folder)).toEqual(['keys']);
  });

  it('nothing is written over a file that others read, nor into a folder that all may write', () => {
    writeFileSync(join(folder, 'open'), 'before');
    chmodSync(join(folder, 'open'), 0o644);
    expect(() => put('open')).toThrow(/Others can read/);
    expect(readFileSync(join(folder, 'open'), 'utf8')).toBe('before');
    chmodSync(folder, 0o777);
    expect(() => put()).toThrow(/Others can read/);
  });
});
