import { html, type Markup } from '../../access/pages/page.js';
import { inEraWithWeekday } from '../../domain/era.js';
import { dayInJapan } from '../../platform/clock.js';
import { type Destruction, type DestructionMember, type DestructionOutcome, rowsOfList } from '../destruction-rows.js';

export interface Printing {
  readonly city: string;
  /** Day and minute in Japan. */
  readonly time: string;
}

const OUTCOMES: Readonly<Record<DestructionOutcome, string>> = {
  destroyed: '廃棄した',
  held: '保全されたため残した',
  reopened: '再開されたため残した',
  'other-day': '保存期限が変わったため残した',
  gone: '別の一覧で廃棄済み',
};

/** What the tables hold, for whoever reads the paper years later. */
const TABLES: Readonly<Record<string, string>> = {
  access_papers: 'ご家族の紙',
  answer_entries: '入力中の印',
  bookers: 'どなたの来庁かの控え',
  case_changes: '訂正・終了などの経過',
  case_holds: '保全の経過',
  case_keys: '暗号の鍵',
  case_marks: '照合用の印',
  consents: '同意',
  consent_papers: '同意の紙と署名',
  family_pages: 'ご家族のページの控え',
  family_sessions: 'ウェブの利用',
  hand_over_cards: '控えの札',
  item_numbers: '一覧の番号',
  list_revisions: '手続一覧の版',
  mail_questions: 'お知らせメールの宛先の照会',
  paper_calls: '紙についてのお電話',
  paper_moves: '紙の行方',
  papers: 'お渡しした紙',
  people: '関係者',
  question_backs: '課からの聞き返し',
  questions: '照会',
  registrations: '登録の控え',
  rulings: '要否の判断',
  search_tokens: '検索用の印',
  silence_steps: '催促の経過',
  statement_history: '以前の判定材料',
  statements: '判定材料',
  visits: '来庁と折り返しの予定',
  wished_days: '希望の日',
  guide_wishes: 'ガイドから届いた希望の日・お電話',
};

export const CERTIFICATE = '廃棄記録';

/** 廃棄記録: reception numbers only, no name. In Japanese: it is a document of the city. */
export function certificatePage(list: Destruction, { city, time }: Printing): Markup {
  const destroyed = list.items.filter(({ outcome }) => outcome === 'destroyed');
  return html`
    <div class="sheet">
      <p>${city}　おくやみ窓口</p>
      ${list.finishedAt === null ? html`<p>この一覧の廃棄は、まだ終わっていません。</p>` : html``}
      <dl>
        <dt>一覧を作った日</dt>
        <dd>${inEraWithWeekday(list.madeOn).ja}</dd>
        <dt>一覧の番号</dt>
        <dd>${list.id}</dd>
        <dt>一覧の照合値（SHA-256）</dt>
        <dd class="hash">${list.hash.toString('hex')}</dd>
        <dt>依頼した人</dt>
        <dd>${member(list.askedBy)}</dd>
        ${
          list.takenOverBy === null
            ? html``
            : html`<dt>異動で引き継ぎ、廃棄した人</dt>
                <dd>${member(list.takenOverBy)}</dd>`
        }
        <dt>承認した人</dt>
        <dd>${member(list.agreedBy)}</dd>
        <dt>廃棄が終わった日</dt>
        <dd>${list.finishedAt === null ? '—' : dayOf(list.finishedAt)}</dd>
        <dt>廃棄した受付</dt>
        <dd>${String(destroyed.length)}件（一覧の${String(list.items.length)}件のうち）</dd>
      </dl>
      <table>
        <caption>
          受付
        </caption>
        <tr>
          <th scope="col">受付番号</th>
          <th scope="col">終了した日</th>
          <th scope="col">保存期限</th>
          <th scope="col">結果</th>
        </tr>
        ${list.items.map(
          ({ number, endedOn, destroyAfter, outcome }) =>
            html`<tr>
              <td>${number}</td>
              <td>${endedOn}</td>
              <td>${destroyAfter}</td>
              <td>${outcome === null ? 'まだ' : OUTCOMES[outcome]}</td>
            </tr>`,
        )}
      </table>
      <table>
        <caption>
          消した記録の数
        </caption>
        ${[...rowsOfList(list)].map(
          ([table, count]) =>
            html`<tr>
              <th scope="row">${TABLES[table] ?? table}</th>
              <td>${String(count)}</td>
            </tr>`,
        )}
      </table>
      ${list.keyEpoch === null ? html`` : sheetToReplace(list.keyEpoch)}
      <footer>印刷 ${time}</footer>
    </div>
  `;
}

const sheetToReplace = (epoch: number): Markup =>
  html`<p>
    鍵の復旧票は第${String(epoch)}号に取り替え、それより前の復旧票と、廃棄が終わる前に作った鍵の控えを廃棄してください。それまでは、古い復旧票と古い控えの両方を持つ人が、古いバックアップを読めるおそれがあります。
  </p>`;

const dayOf = (moment: string): string => inEraWithWeekday(dayInJapan(moment)).ja;
const member = (one: DestructionMember | null): string =>
  one === null ? '—' : `個人情報の責任者　${one.name}（${dayOf(one.at)}）`;
