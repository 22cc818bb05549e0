import type { Page } from 'playwright-core';

/**
 * What cannot be seen or reached without scrolling sideways (WCAG 2.2, 1.4.10): what sticks out of the page, and text that is
 * cut off. Tables may be scrolled (the criterion says so); the page around them may not.
 * @returns a line each
 */
export const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const said = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className.toString()} ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${String(document.documentElement.scrollWidth)} wide`);
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || element.closest('table, .away, .skip, svg') !== null) continue;
      const { right, left, width: own, height } = element.getBoundingClientRect();
      // Hidden but for a screen reader, as components hide the field of a choice.
      if (own <= 1 || height <= 1) continue;
      if (right > width + 1 || left < -1) found.push(`out of the page: ${said(element)}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1;
      // 「…」 with the whole in its title is no loss.
      if (isCut && !(textOverflow === 'ellipsis' && element.title !== '')) found.push(`cut off: ${said(element)}`);
    }
    return found;
  });
