import type { CalendarDate } from '../../domain/calendar-date.js';
import { inEraWithWeekday } from '../../domain/era.js';

export const TEMPLATES = ['digest', 'reminder', 'deputy', 'lead', 'by-counter'] as const;
export type Template = (typeof TEMPLATES)[number];

export interface MailContent {
  readonly template: Template;
  /** The department's name. */
  readonly department: string;
  /** Ids of the questions, due first. */
  readonly questions: readonly string[];
  readonly oldestDue: CalendarDate | null;
  /** Where departments reach the service, without a slash at the end. */
  readonly publicUrl: string;
}

/** More links make nobody faster; the list has them all. */
const MOST_LINKS = 40;

const SUBJECT: Readonly<Record<Template, (count: number) => string>> = {
  digest: (count) => `窓口からの照会 ${String(count)}件`,
  reminder: (count) => `期日の来た照会 ${String(count)}件`,
  deputy: (count) => `期日の来た照会 ${String(count)}件（副担当の方へ）`,
  lead: (count) => `お返事をいただいていない照会 ${String(count)}件（責任者の方へ）`,
  'by-counter': (count) => `期日を過ぎた照会 ${String(count)}件（窓口からのお願い）`,
};

const OPENING: Readonly<Record<Template, string>> = {
  digest: '窓口から、新しい照会が届いています。',
  reminder: '次の照会は、お答えの期日が来ています。',
  deputy: '担当の方がご不在かもしれないため、副担当の方にもお知らせします。',
  lead: 'まだお返事をいただいていないため、責任者の方にもお知らせします。',
  'by-counter': '次の照会は、お答えの期日を過ぎています。窓口でお待ちしています。',
};

/**
 * What a shared mailbox gets: how many, due when, and a link to each page. No name, no number, no date of anybody: who
 * reads the mailbox need not be who may read the case, and a mail is kept where we can't destroy it.
 */
export function mailText({ template, department, questions, oldestDue, publicUrl }: MailContent): {
  readonly subject: string;
  readonly text: string;
} {
  const count = questions.length;
  const links = questions.slice(0, MOST_LINKS).map((id) => `${publicUrl}/desk/questions/${id}`);
  const lines = [
    `${department} 御中`,
    '',
    OPENING[template],
    `件数：${String(count)}件`,
    ...(oldestDue === null ? [] : [`いちばん早い期日：${inEraWithWeekday(oldestDue).ja}`]),
    '',
    '1件ずつ、次のページでお答えください。',
    ...links,
    ...(count > MOST_LINKS ? ['ほかの照会は、一覧にあります。', `${publicUrl}/desk/questions`] : []),
    '',
    'お電話でも承ります。すぐに分からないときも、ひとことお知らせください。',
    'このメールには、お名前などの個人情報は書いていません。',
    '自動でお送りしています。このメールへの返信は、窓口には届きません。',
  ];
  return { subject: SUBJECT[template](count), text: `${lines.join('\n')}\n` };
}
