import type { Page } from 'playwright-core';

/** Goes on with Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const group = element?.closest('[role=radiogroup]')?.getAttribute('aria-labelledby') ?? '';
      const said = [element?.getAttribute('aria-label'), element?.textContent, ...labels.map((one) => one.textContent)];
      return [...said, document.getElementById(group.split(' ')[0] ?? '')?.textContent];
    });
    if (here.some((said) => said?.trim() === name)) return;
  }
  throw new Error(`nothing called ${name} can be reached with Tab`);
}
