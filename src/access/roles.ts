import type { Said } from '../platform/said.js';

/**
 * What a member of staff may be (ux.md §6.2). The operator looks after the machine and has no sign-in here.
 * `idle`: minutes without a hand (a key, a click, a page) after which the session ends.
 */
export const STAFF_ROLES = {
  counter: { label: { ja: 'おくやみ窓口', en: 'bereavement counter' }, ofDepartment: false, idle: 30 },
  department: { label: { ja: '担当課', en: 'department' }, ofDepartment: true, idle: 60 },
  'department-lead': {
    label: { ja: '担当課の責任者', en: 'head of a department' },
    ofDepartment: true,
    idle: 60,
  },
  'catalogue-admin': {
    label: { ja: '手続ファイルの管理者', en: 'keeper of the department files' },
    ofDepartment: false,
    idle: 30,
  },
  'people-admin': {
    label: { ja: '職員の管理者', en: 'keeper of the accounts' },
    ofDepartment: false,
    idle: 15,
  },
  'privacy-officer': {
    label: { ja: '個人情報の責任者', en: 'privacy officer' },
    ofDepartment: false,
    idle: 15,
  },
  auditor: { label: { ja: '監査の担当者', en: 'auditor' }, ofDepartment: false, idle: 15 },
} as const satisfies Record<string, RoleOfStaff>;

interface RoleOfStaff {
  readonly label: Said;
  readonly ofDepartment: boolean;
  readonly idle: number;
}

export type StaffRole = keyof typeof STAFF_ROLES;

export const isStaffRole = (text: string): text is StaffRole => Object.hasOwn(STAFF_ROLES, text);
