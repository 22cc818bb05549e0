import { NOW } from '../../builders.js';
import type { House } from '../../support/desk.js';

interface Around {
  readonly house: House;
  /** The file of the relative whose visit it is: on 2026-11-26 at 10. */
  readonly file: () => Promise<string>;
  /** The counter changes the visit. */
  readonly change: (given: { readonly day: string }) => Promise<void>;
  /** The relative does, with the right digits. */
  readonly send: (act: 'callOffVisit' | 'takeUpVisit') => Promise<{ readonly status: number | undefined }>;
}

/** The visit in the calendar of a telephone, which takes over a file with the same UID and a higher SEQUENCE. */
export function itStandsInTheCalendarFile({ house, file, change, send }: Around): void {
  it('stands in the calendar file, each newer than the one before, and is cancelled there when it is called off', async () => {
    const entry = async () => {
      const found = (await file()).split('BEGIN:VEVENT').find((one) => one.includes('DTSTART;TZID=Asia/Tokyo:')) ?? '';
      const of = (name: string) => new RegExp(`^${name}[:;](.*)\\r$`, 'mu').exec(found)?.[1];
      return { uid: of('UID'), sequence: Number(of('SEQUENCE')), begins: of('DTSTART'), status: of('STATUS') };
    };
    const first = await entry();
    expect(first).toEqual({
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sequence: Date.parse(NOW) / 60_000,
      begins: 'TZID=Asia/Tokyo:20261126T100000',
      status: undefined,
    });
    house.clock.advance(60_000);
    await change({ day: '11/27' });
    expect(await entry()).toEqual({
      ...first,
      sequence: first.sequence + 1,
      begins: 'TZID=Asia/Tokyo:20261127T100000',
    });
    await change({ day: '11/26' });
    house.clock.advance(60_000);
    expect((await send('callOffVisit')).status).toBe(303);
    const later = { ...first, sequence: first.sequence + 2 };
    expect(await entry()).toEqual({ ...later, status: 'CANCELLED' });
    expect((await send('takeUpVisit')).status).toBe(303);
    expect(await entry()).toEqual(later);
  });
}
