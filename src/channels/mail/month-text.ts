import type { Month } from '../silence/month.js';

/**
 * What the head of a department reads once a month: its own department's figures and nobody else's, no name of anybody, and
 * no question. It is no scoreboard: it ends with what may help.
 */
export function monthText({
  department,
  month,
  figures: { asked, inTime, late, open, steps },
  publicUrl,
  contact,
}: {
  /** The department's name. */
  readonly department: string;
  /** YYYY-MM */
  readonly month: string;
  readonly figures: Month;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Whom to telephone; null where the city has set none. */
  readonly contact: string | null;
}): { readonly subject: string; readonly text: string } {
  const spoken = `${String(Number(month.slice(5)))}月`;
  const count = (words: string, times: number) => `・${words}　${String(times)}件`;
  const atCounter = steps['at-counter'] ?? 0;
  const lines = [
    `${department}　責任者の方へ`,
    '',
    `おくやみ窓口です。${spoken}に期日が来た照会のことを、まとめてお知らせします。`,
    '',
    count('期日が来た照会', asked),
    count('期日までにお返事', inTime),
    ...(late === 0 ? [] : [count('期日のあとにお返事', late)]),
    ...(open === 0 ? [] : [count('まだお返事をお待ちしているもの', open)]),
    ...(atCounter === 0 ? [] : [count('窓口でご家族にうかがうことにしたもの', atCounter)]),
    '',
    ...(late + open === 0
      ? ['期日までにお返事をそろえてくださり、ありがとうございました。']
      : ['人手が足りない、台帳が引きにくいなど、お困りのことがあれば窓口にお聞かせください。']),
    'この課のことだけを、責任者の方にお知らせしています。ほかの課とは比べません。',
    '',
    `${publicUrl}/desk/settings?month=${month}`,
    ...(contact === null ? [] : [`おくやみ窓口　${contact}`]),
    'このメールには、お名前などの個人情報は書いていません。',
    '自動でお送りしています。このメールへの返信は、窓口には届きません。',
  ];
  return { subject: `おくやみ窓口の照会、${spoken}のまとめ`, text: `${lines.join('\n')}\n` };
}
