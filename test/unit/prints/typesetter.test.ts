import { dataOf } from '../../../src/prints/blocks.js';
import { Faces } from '../../../src/prints/engine/faces.js';
import { PrinterBusy, Typesetter } from '../../../src/prints/engine/typesetter.js';
import { flyer } from '../../../src/prints/flyer.js';
import { Tongues } from '../../../src/tongues/tongues.js';

const faces = Faces.load(null);
const paper = dataOf(
  flyer({ city: '寄添市', contact: null, url: 'http://127.0.0.1/guide' }, new Tongues().plain('ja'), 12),
);

describe('papers that are asked for at once', () => {
  it('wait for one another, a few of them; who comes after is told so, and there is room again afterwards', async () => {
    const setter = new Typesetter(() => faces, { paper: 120_000, waiting: 2, idle: 1_000 });
    try {
      const taken = [setter.typeset('sheet', paper), setter.typeset('sheet', paper)];
      expect(setter.hasRoom).toBe(false);
      await expect(setter.typeset('sheet', paper)).rejects.toBeInstanceOf(PrinterBusy);
      for (const pdf of await Promise.all(taken)) expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(setter.hasRoom).toBe(true);
    } finally {
      await setter.close();
    }
  }, 120_000);

  it('are waited for from the asking on, not from their turn on', async () => {
    const setter = new Typesetter(() => faces, { paper: 1, waiting: 5, idle: 1_000 });
    try {
      const [first, second] = await Promise.allSettled([
        setter.typeset('sheet', paper),
        setter.typeset('sheet', paper),
      ]);
      expect(first.status).toBe('rejected');
      expect(second).toMatchObject({ status: 'rejected', reason: expect.any(PrinterBusy) });
      expect(setter.hasRoom).toBe(true);
    } finally {
      await setter.close();
    }
  }, 120_000);
});
