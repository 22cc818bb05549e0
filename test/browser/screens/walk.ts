import type { Page, Request, Route } from 'playwright-core';
import { matchRoutes } from 'react-router';
import { ADDRESSES, CASE_PARTS } from '../../../src/web/client/addresses.js';
import { SURPRISES } from '../../../src/platform/errors/user-error.js';
import type { LivelyDay } from './lively-day.js';
import { type Screen, SCREENS } from './screens.js';

/** What the frame asks on every screen: it has a test of its own, or asks by itself until it is answered. */
const OF_THE_FRAME = ['DeskMe', 'DeskHelpCalls'];
export const BUSY_SENTENCE = SURPRISES.ja.BUSY('C4');
const BUSY = { errors: [{ message: BUSY_SENTENCE, extensions: { code: 'BUSY' } }] };
const PATIENCE_MS = 8_000;

type Walked = Omit<Screen, 'act'>;

/** What stands where a list of the screen is empty. */
export const EMPTY: Readonly<Record<string, string>> = {
  today: 'この日に来られる方の予定は、まだ入っていません',
  find: '受付はまだありません',
  'case-people': 'どなたが手続きをされるか、まだうかがっていません',
  'case-visits': '来庁の予定は、まだ入っていません',
  'case-safeguards': '閉じた住所はありません',
  questions: 'いま、うかがっていることはありません',
  'answer-paper': '紙でお答えいただく照会はありません',
  accounts: '当てはまる職員はいません',
  'accounts-transfers': 'まだ一人も並んでいません',
  'case-list': 'どのお手続きがあるかを、いま市で確かめています',
  'case-facts': 'まだ何も記録されていません',
  'case-papers': 'この受付の紙は、まだ書き留められていません',
  approvals: 'あなたの確認を待っている依頼は、いまありません',
  incidents: 'まだ控えはありません',
  'incidents-all': 'まだ控えはありません',
  ledger: 'まだ一度も取り込まれていません',
  'accounts-programs': '鍵はまだありません',
  protections: '一覧から取り込まれた支援措置は、いまありません',
};

/** Screens that are not among the pictures. */
const MORE: readonly Walked[] = [
  { name: 'find', office: 'counter', path: at('/find'), until: '受付を探す' },
  { name: 'walk-in', office: 'counter', path: at('/walk-in'), until: '亡くなられた方のふりがな' },
  { name: 'protection-import', office: 'privacy-officer', path: at('/protections/import'), until: 'ファイルを選ぶ' },
  { name: 'retention', office: 'privacy-officer', path: at('/retention'), until: '年度' },
  { name: 'account', office: 'people-admin', path: ({ account }) => `/desk/accounts/${account}`, until: '所属' },
  { name: 'none', office: 'auditor', path: at('/none'), until: 'この役割の画面' },
];

/** Every screen of the staff as it is opened, nothing done on it yet. */
export const WALKED: readonly Walked[] = [...SCREENS, ...MORE].filter(
  ({ office, act }: Screen) => office !== null && act === undefined,
);

function at(path: string): () => string {
  return () => `/desk${path}`;
}

/** Addresses of the router to which nobody walks, and parts of a case. */
export function notWalked(day: LivelyDay): string[] {
  const routes = Object.entries(ADDRESSES).map(([id, { path }]) => ({ id, path }));
  const paths = WALKED.map(({ path }) => path(day).replace('/desk', ''));
  const reached = paths.flatMap((path) => matchRoutes(routes, path)?.map(({ route }) => route.id) ?? []);
  const parts = CASE_PARTS.filter((part) => !paths.some((path) => path.startsWith('/cases/') && path.endsWith(part)));
  return [...routes.map(({ id }) => id).filter((id) => !reached.includes(id)), ...parts];
}

const operationIn = (request: Request): string =>
  /\b(?:query|mutation) (\w+)/.exec(request.postData() ?? '')?.[1] ?? '';

export interface Said {
  /** What it asked, and nothing was shown of. */
  readonly silent: readonly string[];
  /** It said that it waits, where it waited for anything. */
  readonly announced: boolean;
  /** The sentences under which it could be tried again. */
  readonly sentences: readonly string[];
}

/** Somebody who opens screen after screen in one browser. */
export class Walker {
  readonly #underWay = new Set<Request>();
  readonly #answers = new Set<Promise<void>>();

  constructor(private readonly page: Page) {
    const gone = (request: Request) => void this.#underWay.delete(request);
    page.on('request', (request) => void this.#underWay.add(request));
    page.on('requestfinished', gone);
    page.on('requestfailed', gone);
  }

  /**
   * Opens a screen on which each question is answered BUSY the first time, and presses “try again” wherever that stands,
   * until all is there. What is asked and not shown to be missing is never asked again, and so found.
   */
  async busy(url: string, until: string | RegExp): Promise<Said> {
    const { page } = this;
    const [refused, answered] = [new Set<string>(), new Set<string>()];
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await this.#answering(async (route, name) => {
      if (refused.has(name)) {
        answered.add(name);
        return route.continue();
      }
      refused.add(name);
      await gate;
      return route.fulfill({ json: BUSY });
    });
    await page.goto(url);
    const content = page.locator('#content');
    const there = content.getByText(until).first();
    const waits = content.getByRole('status').filter({ hasText: '読み込んでいます' }).first();
    await waits.or(there).first().waitFor();
    const announced = refused.size === 0 || (await waits.isVisible());
    goOn();
    const sentences = new Set<string>();
    const silent = () => [...refused].filter((name) => !answered.has(name));
    const isDone = async () => this.#underWay.size === 0 && silent().length === 0 && (await there.isVisible());
    for (let quiet = 0, end = Date.now() + PATIENCE_MS; quiet < 5 && Date.now() < end; await page.waitForTimeout(20)) {
      const [alert] = await content
        .getByRole('alert')
        .filter({ has: page.getByRole('button', { name: 'もう一度' }) })
        .all();
      quiet = alert === undefined && (await isDone()) ? quiet + 1 : 0;
      if (alert === undefined) continue;
      sentences.add(await alert.locator('p').innerText());
      await alert.getByRole('button').click();
    }
    return { silent: (await isDone()) ? [] : [...silent(), 'the screen'], announced, sentences: [...sentences] };
  }

  /** Opens it anew where no list has anything in it. */
  async empty(url: string, sentence: string): Promise<void> {
    await this.#answering(async (route) => {
      const response = await route.fetch();
      return route.fulfill({ response, json: emptied(await response.json()) });
    });
    await this.page.goto(url);
    await this.page.locator('#content').getByText(sentence).first().waitFor();
  }

  /** From the screen, and from whatever was answered in its place: an answer that is on its way when nobody answers any more is an error. */
  async leave(): Promise<void> {
    const { page } = this;
    await page.goto('about:blank');
    await Promise.all(this.#answers);
    await page.unroute('**/graphql');
    this.#underWay.clear();
  }

  /** Leaves the page before it answers otherwise: what the last screen asks late is no question of the next. */
  async #answering(answer: (route: Route, name: string) => Promise<void>): Promise<void> {
    await this.leave();
    await this.page.route('**/graphql', (route) => {
      const name = operationIn(route.request());
      const answered = OF_THE_FRAME.includes(name) ? route.continue() : answer(route, name);
      this.#answers.add(answered);
      return answered.finally(() => this.#answers.delete(answered));
    });
  }
}

function emptied(said: unknown): unknown {
  if (Array.isArray(said)) return said.some((one) => typeof one === 'object') ? [] : said;
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, emptied(value)]));
}
