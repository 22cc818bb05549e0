import { type Head, inFours } from '../audit/heads.js';
import { html, type Markup, nothing } from './page.js';

/** The words of the page with the heads of the audit. */
export const HEADS = {
  ja: {
    title: '監査記録の照合値',
    what: 'その日の記録の終わりの照合値です。印刷して署名し、システムとは別の、鍵のかかる所に置いてください。あとで記録が消されたり作り直されたりしていないかを、紙と比べて確かめられます。',
    print: 'ブラウザーの印刷で、A4の紙に印刷できます。今日の分は、あすから出ます。',
    none: '終わった日の記録は、まだありません。',
    day: '日',
    rows: '件数',
    head: '照合値（四つずつ、左から右へ読みます）',
    by: '控えた人',
    on: '日付',
    place: '置き場所',
    how: '確かめるとき（システムの担当者）',
    earlier: 'さらに前の日も',
    desk: '戻る',
    city: (name: string) => `${name}　おくやみ窓口`,
    printed: (time: string) => `印刷 ${time}`,
  },
  en: {
    title: 'Heads of the audit',
    what: 'The end of each day’s records. Print and sign it, and keep it locked away from the system: compared with it, records that were cut off or made anew show.',
    print: 'Prints on A4 with the browser’s own print. Today’s comes tomorrow.',
    none: 'No day with records is over yet.',
    day: 'Day',
    rows: 'Rows',
    head: 'Head (groups of four, read from left to right)',
    by: 'Written down by',
    on: 'Date',
    place: 'Kept in',
    how: 'To compare (whoever runs the system)',
    earlier: 'Earlier days too',
    desk: 'Back',
    city: (name: string) => `${name}, bereavement counter`,
    printed: (time: string) => `printed ${time}`,
  },
} as const;

/** @param more how many days the link to more of them shows; null: there are no more */
export function headsPage(
  heads: readonly Head[],
  language: keyof typeof HEADS,
  { city, time, more }: { readonly city: string; readonly time: string; readonly more: number | null },
): Markup {
  const words = HEADS[language];
  const [newest] = heads;
  return html`
    <div class="screen">
      <p>${words.what}</p>
      <p>${words.print}</p>
      ${more === null ? nothing : html`<p><a href="/audit/heads?days=${String(more)}">${words.earlier}</a></p>`}
      <p><a href="/sign-in">${words.desk}</a></p>
    </div>
    ${
      newest === undefined
        ? html`<p>${words.none}</p>`
        : html`<div class="sheet">
            <p>${words.city(city)}</p>
            <table class="heads">
              <tr>
                <th scope="col">${words.day}</th>
                <th scope="col">${words.rows}</th>
                <th scope="col">${words.head}</th>
              </tr>
              ${heads.map(
                ({ day, rows, hash }) =>
                  html`<tr>
                    <th scope="row">${day}</th>
                    <td>${String(rows)}</td>
                    <td class="head">${inFours(hash).map((group) => html`<span>${group}</span> `)}</td>
                  </tr>`,
              )}
            </table>
            <dl class="sign">
              ${[words.by, words.on, words.place].map(
                (label) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd></dd>
                  </div>`,
              )}
            </dl>
            <p>
              ${words.how}<br /><span class="hash"
                >npm run audit:verify -- --day ${newest.day} --head "${inFours(newest.hash).slice(0, 2).join(' ')}
                …"</span
              >
            </p>
            <footer>${words.printed(time)}</footer>
          </div>`
    }
  `;
}
