import type { CalendarDate } from '../../domain/calendar-date.js';
import { inEraWithWeekday } from '../../domain/era.js';

/** Mails about questions. */
export type QuestionTemplate = 'digest' | 'reminder' | 'deputy' | 'lead' | 'by-counter' | 'visits';
/** And the one about a month. */
export type Template = QuestionTemplate | 'month';

/** What a mail says of one question. */
export interface QuestionInMail {
  readonly id: string;
  readonly dueOn: CalendarDate | null;
  /** The next day on which somebody of the family comes; null: none is planned. */
  readonly visitOn: CalendarDate | null;
  /** HH:MM; null while it is not settled. */
  readonly visitAt: string | null;
}

export interface MailContent {
  readonly template: QuestionTemplate;
  /** The department's name. */
  readonly department: string;
  /** 「農地」; null where its file has none. */
  readonly topic: string | null;
  /** Due first. */
  readonly questions: readonly QuestionInMail[];
  /** Where departments reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Whom to telephone; null where the city has set none. */
  readonly contact: string | null;
}

/** More links make nobody faster; the list has them all. */
const MOST_LINKS = 40;

const SUBJECT: Readonly<Record<QuestionTemplate, (topic: string, count: number) => string>> = {
  digest: (topic, count) => `${topic}を教えてください（${String(count)}件）`,
  reminder: (topic, count) => `${topic}、今日お知らせください（${String(count)}件）`,
  deputy: (topic, count) => `${topic}を教えてください（${String(count)}件・副担当の方へ）`,
  lead: (topic, count) => `${topic}を教えてください（${String(count)}件・責任者の方へ）`,
  'by-counter': (topic, count) => `${topic}を教えてください（${String(count)}件・窓口からのお願い）`,
  visits: (_topic, count) => `ご家族のお越しの予定（${String(count)}件）`,
};

const OPENING: Readonly<Record<QuestionTemplate, readonly string[]>> = {
  digest: ['おくやみ窓口です。新しくうかがいたいことがあります。'],
  reminder: ['おくやみ窓口です。次のことを、今日お知らせいただけると助かります。'],
  deputy: ['おくやみ窓口です。担当の方がお留守かもしれないので、副担当の方にもお知らせします。'],
  lead: ['おくやみ窓口です。担当の方が手を離せないのかもしれません。', '責任者の方にもお知らせします。'],
  'by-counter': ['おくやみ窓口からのお願いです。ご家族がお待ちにならないように、次のことを教えてください。'],
  visits: ['おくやみ窓口です。次の日に、ご家族がお越しになります。お答えを入れていただく必要はありません。'],
};

/** 「11月25日10時」, as people say it; the year goes without saying. */
export function spokenVisit({ visitOn, visitAt }: Pick<QuestionInMail, 'visitOn' | 'visitAt'>): string | null {
  if (visitOn === null) return null;
  const [, month, day] = visitOn.split('-').map(Number);
  const [hour = '', minute = ''] = visitAt?.split(':') ?? [];
  const at = visitAt === null ? '' : `${String(Number(hour))}時${minute === '00' ? '' : `${String(Number(minute))}分`}`;
  return `${String(month)}月${String(day)}日${at}`;
}

/**
 * What a shared mailbox gets: what is asked, when they come, by when, and a link to each page. No name, no number, no day of
 * anybody's life: who reads the mailbox need not be who may read the case, and a mail is kept where we can't destroy it.
 */
export function mailText(content: MailContent): { readonly subject: string; readonly text: string } {
  const { template, department, questions, publicUrl, contact } = content;
  const topic = content.topic === null ? 'お手続きのこと' : `${content.topic}のこと`;
  const page = (id: string) => `${publicUrl}/desk/questions/${id}`;
  const lines = [
    `${department} 御中`,
    '',
    ...OPENING[template],
    '',
    ...questions
      .slice(0, MOST_LINKS)
      .flatMap((question) => [...about(template, topic, question), page(question.id), '']),
    ...(questions.length > MOST_LINKS ? ['ほかの方のことは、一覧にあります。', `${publicUrl}/desk/questions`, ''] : []),
    ...(template === 'visits' ? [] : ['すぐに分からないときも、ひとことお知らせください。お電話でも承ります。']),
    ...(contact === null ? [] : [`おくやみ窓口　${contact}`]),
    'このメールには、お名前などの個人情報は書いていません。',
    '自動でお送りしています。このメールへの返信は、窓口には届きません。',
  ];
  return { subject: SUBJECT[template](topic, questions.length), text: `${lines.join('\n')}\n` };
}

function about(template: QuestionTemplate, topic: string, { dueOn, ...visit }: QuestionInMail): string[] {
  const when = spokenVisit(visit);
  if (template === 'visits') return [`${when ?? ''}に、ご家族がお越しになります。`];
  return [
    when === null ? `${topic}を教えてください。` : `${when}に来られる方のことで、${topic}を教えてください。`,
    ...(dueOn === null ? [] : [`${inEraWithWeekday(dueOn).ja}までにお願いします。`]),
  ];
}
