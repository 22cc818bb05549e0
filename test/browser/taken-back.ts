import type { Page } from 'playwright-core';
import { picture } from '../support/browser.js';

const UNDO = '元に戻す';

/**
 * 「元に戻す」 of somebody who came after another: the answer gets lost on its way, and the key pressed once more finds that it was
 * done. @param stands who is here, by the service
 */
export async function undoOfLostAnswer(page: Page, stands: () => Promise<unknown>): Promise<unknown> {
  const graphql = '**/graphql';
  let lost = 0;
  await page.route(graphql, async (route) => {
    if (lost > 0 || route.request().postData()?.includes('mutation DeskSetVisitState') !== true)
      return route.fallback();
    lost += 1;
    await route.fetch();
    // A proxy that speaks in place of the service.
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Gateway</p>' });
  });
  await page.getByRole('button', { name: UNDO }).press('Enter');
  await page.getByText('元に戻ったかどうか、まだ分かりません').waitFor();
  await page.unroute(graphql);
  await picture(page, 'undo-lost');
  const written = await stands();
  await page.getByRole('button', { name: UNDO }).press('Enter');
  return written;
}

/** Somebody else has changed the visit meanwhile: nothing is taken back, not even half, and the screen says who is here. */
export async function undoOfChanged(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: UNDO }).press('Enter');
  await page.getByText(`まだ元に戻っていません。${name}様が来られたままです`).waitFor();
  await page.getByText(`いま、${name}様がおられます`).waitFor();
  await page.getByRole('link', { name: '「今日」を開く' }).waitFor();
  await picture(page, 'undo-changed');
}
