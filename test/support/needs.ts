/**
 * A suite that needs something this machine may lack (Redis, Chromium). Without it the suite is skipped and its title says why,
 * which the skip guard prints; where nothing may be skipped, that is red.
 *
 * @example describeWith(redisUrl !== undefined, 'needs Redis: set REDIS_URL', 'the relay on Redis', () => { … })
 */
export function describeWith(available: boolean, why: string, title: string, suite: () => void): void {
  if (available) describe(title, suite);
  else describe.skip(`${title} [skipped: ${why}]`, suite);
}
