import type { Page } from 'playwright-core';
import type { FamilyListQuery } from '../../src/contract/family-pages.js';
import { Calendar } from '../integration/visits/calendar.js';
import { axeFindings, type BrowserHouse, picture } from '../support/browser.js';
import { Relative } from '../support/family.js';
import { listening } from '../support/listening.js';

interface Around {
  readonly browser: BrowserHouse;
  readonly open: (javaScriptEnabled: boolean) => Promise<Page>;
  /** The list as the contract has it. */
  readonly asked: () => Promise<NonNullable<FamilyListQuery['case']>['procedureList']>;
  readonly who: () => Readonly<Record<'caseId' | 'personId' | 'code' | 'birthDate', string>>;
  readonly view: { readonly viewport: { readonly width: number; readonly height: number } };
  readonly mostBytes: number;
}

/** The page after the visit and once the case is over; it closes the case of whoever calls this. */
export function itBecomesWhatArrives({ browser, open, asked, who, view, mostBytes }: Around): void {
  it('becomes what will arrive once they were here, and asks and offers nothing more once the case is over', async () => {
    const { desk } = browser.house;
    const { caseId, personId, code, birthDate } = who();
    const [calendar, relative] = [new Calendar(browser.house), new Relative(await listening(browser.house.service))];
    await calendar.plan({ caseId, day: '11/27', hour: '9', personId, telephone: '0900-123-4567' });
    for (const { id, version, kind, state } of await calendar.ofCase(caseId))
      if (kind === 'VISIT' && state === 'PLANNED')
        await calendar.done('setVisitState', { id, expectedVersion: version, state: 'DONE' });
    const { arrivals } = await asked();
    expect(arrivals.length).toBeGreaterThan(1);
    const page = await open(false);
    await page.getByRole('heading', { level: 1, name: 'これから届くもの' }).waitFor();
    const coming = page.locator('#arrivals li');
    expect(await coming.count()).toBe(arrivals.length);
    const texts = await coming.allTextContents();
    for (const { what, sender, addressedTo, toDo } of arrivals)
      for (const part of [what, sender, addressedTo ?? '', ...toDo])
        expect(texts.filter((text) => text.includes(what)).some((text) => text.includes(part))).toBe(true);
    expect(texts[0]).toContain('令和8年12月から令和9年1月ごろ');
    await picture(page, 'family-after-visit', true);
    const { version } = (
      await desk.query<{ case: { version: number } }>('query ($id: ID!) { case(id: $id) { version } }', { id: caseId })
    ).case;
    await desk.query('mutation ($input: CloseCaseInput!) { closeCase(input: $input) { __typename } }', {
      input: { caseId, expectedVersion: version, reason: '済み', despiteOpen: true },
    });
    await page.reload();
    await page.getByText('窓口での受付は終わりました。').waitFor();
    for (const gone of ['#goes', '#bag', '#authority', 'a[href="/k/question"]', 'a[href="/k/wish"]'])
      expect([gone, await page.locator(gone).count()]).toEqual([gone, 0]);
    expect(await page.locator('form:not([action="/k/end"], [action="/k/seen"], [action="/tongue"])').count()).toBe(0);
    expect(await coming.count()).toBe(arrivals.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.viewport.width);
    expect(await axeFindings(await open(true))).toEqual([]);
    await picture(page, 'family-over', true);
    await relative.open(code, birthDate);
    expect(Buffer.byteLength(await (await relative.get('/k/list')).text())).toBeLessThan(mostBytes);
  });
}
