import { forbiddenNumberIn } from '../forbidden-numbers.js';
import { invalid, type Path, refuse, type Refusal } from '../refusal.js';

export const badLogin = invalid(
  'BAD_LOGIN',
  {
    ja: 'ログイン名は、英小文字・数字・「.」「_」「-」で2文字から64文字にしてください。',
    en: 'Write the login name in small letters, digits, ".", "_" or "-", 2 to 64 of them.',
  },
  ['input', 'login'],
);
export const badName = invalid(
  'BAD_NAME',
  { ja: '氏名を100文字以内で入れてください。', en: 'Write the name, in at most 100 letters.' },
  ['input', 'name'],
);
/** Names of accounts, programs and computers are free text too: no number of anybody in them (番号法19条・20条). */
export const numberIn = (text: string, path: Path): Refusal | null =>
  forbiddenNumberIn(text) === null
    ? null
    : invalid(
        'MY_NUMBER',
        {
          ja: 'マイナンバーか住民票コードと思われる番号が入っています。ここには入れないでください。',
          en: 'This holds a number that looks like a My Number or a resident record code. Never enter one here.',
        },
        path,
      );
export const noAppointment = invalid(
  'NO_APPOINTMENT',
  { ja: '役割を一つ以上入れてください。', en: 'Give at least one appointment.' },
  ['input', 'appointments'],
);
export const loginTaken = refuse(
  'NotPossible',
  'LOGIN_TAKEN',
  {
    ja: 'このログイン名はすでに使われています。別の名前にするか、その職員に新しい登録用の番号を出してください。',
    en: 'This login name is taken. Choose another, or give its holder a new code.',
  },
  ['input', 'login'],
);
/** The keeper of the accounts sees no case, and does not decide alone to see them (職務の分離). */
export const notForYourself = (path: Path): Refusal =>
  refuse(
    'NotPossible',
    'YOURSELF',
    {
      ja: 'ご自分に所属や役割を足すことはできません。ほかの管理者に頼んでください。',
      en: 'You can’t appoint yourself: ask another keeper of the accounts.',
    },
    path,
  );
export const notYourself = refuse(
  'NotPossible',
  'YOURSELF',
  {
    ja: 'ご自分のアカウントは閉じられません。ほかの管理者に頼んでください。',
    en: 'You can’t close your own account: ask another keeper of the accounts.',
  },
  ['staffId'],
);
export const noSuchStaff = (path: Path): Refusal =>
  refuse(
    'NotFound',
    'STAFF_NOT_FOUND',
    { ja: 'この職員は見つからないか、アカウントが閉じられています。', en: 'There is no such open account.' },
    path,
  );
export const noSuchAppointment = (path: Path): Refusal =>
  refuse(
    'NotFound',
    'APPOINTMENT_NOT_FOUND',
    {
      ja: 'この役割は見つかりません。一覧を開き直してください。',
      en: 'There is no such appointment: open the list again.',
    },
    path,
  );
export const dayOutside = (path: Path): Refusal =>
  invalid(
    'DAY_OUTSIDE',
    {
      ja: '最後の日は、役割の始まる日から終わる日までの間にしてください。',
      en: 'The last day must lie within the appointment.',
    },
    path,
  );
export const departmentOrNot = (path: Path): Refusal =>
  invalid(
    'DEPARTMENT_OR_NOT',
    {
      ja: '担当課の役割には課の符号を入れ、それ以外の役割には入れないでください。',
      en: 'Name a department for a department’s role, and none for any other.',
    },
    path,
  );
export const noSuchDepartment = (code: string, path: Path): Refusal =>
  invalid(
    'UNKNOWN_DEPARTMENT',
    { ja: `「${code}」という課はありません。課の符号を確かめてください。`, en: `There is no department ${code}.` },
    path,
  );
