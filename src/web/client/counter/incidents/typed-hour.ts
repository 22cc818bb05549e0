/** As the service reads the hour of a visit (visits/visit-input.ts). */
const HOUR = /^(\d{1,2})(?::?(\d{2})|時(?:(\d{1,2})分|(半))?)?$/u;

/** `9`, `940`, `9:40`, 「9時40分」, 「9時半」 as HH:MM; `null` for what is no time of a day. */
export function readTypedHour(text: string): string | null {
  const [, hour = '', minute, minuteOf, half] = HOUR.exec(text.normalize('NFKC').trim()) ?? [];
  const [hours, minutes] = [Number(hour || NaN), half === undefined ? Number(minute ?? minuteOf ?? 0) : 30];
  if (!(hours <= 23 && minutes <= 59)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
