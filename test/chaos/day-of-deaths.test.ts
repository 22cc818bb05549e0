import { sharing } from '../bench/measure.js';
import { describeWith } from '../support/needs.js';
import { redisIsHere, redisIsMissing } from '../support/redis.js';
import { size } from '../support/sizes.js';
import { City } from './city.js';

/** Japan registers some 4,400 deaths a day (1.6 million a year): 110,000 questions. Everyday runs only try the test itself. */
const NOTICES = size(24, 4_400);
/** As many as there are processors here, and as many counters as a large city has at once. */
const [WORKERS, COUNTERS] = [2, 32];
const KILLS = 2;
const LONGEST = 900_000;

jest.setTimeout(2 * LONGEST);

describeWith(redisIsHere, redisIsMissing, 'a day of Japan’s deaths, on one machine', () => {
  const city = new City('Redis');
  beforeAll(() => city.open(NOTICES), LONGEST);
  afterAll(() => city.close(), 60_000);

  it('is answered, nothing lost and nothing twice, while workers are killed', async () => {
    const workers = await Promise.all(Array.from({ length: WORKERS }, () => city.worker()));
    const families = city.nextFamilies(NOTICES);
    const began = performance.now();
    await sharing(NOTICES, COUNTERS, async (index) => {
      const family = families[index];
      if (family) await city.register(family);
      // Early enough that what a dead worker held is given to another while there is still other work.
      if ((index + 1) % Math.ceil(NOTICES / (2 * KILLS)) !== 0) return;
      const worker = workers.shift();
      if (!worker) return;
      await worker.kill();
      await city.worker();
    });
    const registered = performance.now();
    // A proof waits for the leases of the dead, as a city would; every day is too short for that.
    if (NOTICES < 4_400) await city.anHourPasses();
    await city.rest(LONGEST);
    const seconds = (until: number): string => ((until - began) / 1000).toFixed(0);
    process.stdout.write(
      `${String(NOTICES)} notices: registered in ${seconds(registered)} s, answered and listed in ${seconds(performance.now())} s (aim for 4400: 60 s)\n`,
    );
    expect(workers).toEqual([]);
    expect(await city.faults(families)).toEqual([]);
  });
});
