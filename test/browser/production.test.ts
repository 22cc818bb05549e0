import { aNotice } from '../builders.js';
import { chromiumIsHere, chromiumIsMissing, useBrowser } from '../support/browser.js';
import { describeWith } from '../support/needs.js';
import { own } from '../support/own-operations.js';

describeWith(chromiumIsHere, chromiumIsMissing, 'the staff application in production', () => {
  const browser = useBrowser({ environment: 'production' });

  it('sends our own operations only, and shows a change as soon as it is heard of', async () => {
    const { desk } = browser.house;
    const { registerDeathNotice } = await desk.query<{ registerDeathNotice: { case: { id: string } } }>(
      own('RegisterDeathNotice'),
      { input: aNotice({ deceased: { name: '山田 花' } }) },
    );
    const { id } = registerDeathNotice.case;
    await browser.house.quiet();
    const page = await browser.open('counter', `/cases/${id}/list`);
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/graphql') && response.status() !== 200) refused.push(response.url());
    });
    await page.locator('.sheet').waitFor();
    const before = await page.locator('.sheet').innerText();
    const { recordFacts } = await desk.query<{ recordFacts: object }>(own('RecordFacts'), {
      input: { caseId: id, source: 'FAMILY', facts: [{ name: 'dogsRegistered', value: 2 }] },
    });
    expect(recordFacts).toHaveProperty('case');
    // Well before a screen without a stream would ask by itself.
    await page.waitForFunction((old) => document.querySelector<HTMLElement>('.sheet')?.innerText !== old, before, {
      timeout: 14_000,
    });
    expect(refused).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
