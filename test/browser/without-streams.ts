import type { Page } from 'playwright-core';

/** From now on an old proxy lies between, which holds streams back: no event ever comes. Time is the test's (`page.clock`). */
export async function withoutStreams(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Silent extends EventTarget {
      close(): void {
        this.dispatchEvent(new Event('closed'));
      }
    }
    Object.defineProperty(window, 'EventSource', { value: Silent });
  });
  await page.clock.install();
  await page.reload();
}

/** Another window comes before this one, or goes. */
export const turn = (page: Page, visibility: 'hidden' | 'visible'): Promise<boolean> =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    return document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, visibility);
