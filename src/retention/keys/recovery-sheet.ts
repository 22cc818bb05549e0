import { createHash } from 'node:crypto';
import type { BackupKey } from './backup-key.js';

/** 復旧票: the backup key as it stands on a sheet of paper in a safe; without the sheet no backup survives its machine. */
export function writeSheet({ epoch, secret }: BackupKey): string {
  const digits = secret.toString('hex').toUpperCase() + checkOf(epoch, secret);
  return [String(epoch), ...(digits.match(/.{4}/g) ?? [])].join('-');
}

/** As it was typed from paper: in any case and width, with whatever stands between the groups. @returns null if it is no sheet, or mistyped */
export function readSheet(typed: string): BackupKey | null {
  const [, number = '', ...groups] =
    /^(\d{1,9})-(.+)$/.exec(
      typed
        .normalize('NFKC')
        .trim()
        .toUpperCase()
        .replace(/[\s\p{Pd}]+/gu, '-'),
    ) ?? [];
  const digits = groups.join('').replaceAll('-', '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-F]{68}$/.test(digits)) return null;
  const [epoch, secret] = [Number(number), Buffer.from(digits.slice(0, 64), 'hex')];
  return epoch > 0 && checkOf(epoch, secret) === digits.slice(64) ? { epoch, secret } : null;
}

/** So that a slip is a slip and not a wrong key; 16 bits say nothing of the other 256 that helps anybody. */
const checkOf = (epoch: number, secret: Buffer): string =>
  createHash('sha256')
    .update(`${String(epoch)} `)
    .update(secret)
    .digest('hex')
    .slice(0, 4)
    .toUpperCase();
