import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { errorProperty } from '../failures.js';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return errorProperty(error, 'code') === 'EPERM';
  }
}

const onLinux = existsSync('/proc/self/stat');

// The fields behind the name in brackets, which may itself hold blanks and brackets. [0] is the state, [19] the start in clock ticks.
function statFields(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function isZombie(pid: number): boolean {
  return onLinux && statFields(pid)[0] === 'Z';
}

function ps(pid: number, column: string): string {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** When the process began, in the system's own words: tells a process from a later one with the same id. */
export function beganAt(pid: number): string {
  return onLinux ? (statFields(pid)[19] ?? '') : ps(pid, 'lstart');
}

/** The command line of a process, blank if unknown. */
export function commandOf(pid: number): string {
  if (!onLinux) return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
