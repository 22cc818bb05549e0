const HOUR = /^(\d{1,2})(?::?(\d{2}))?$/u;

/** An hour as it is typed: `10`, `930`, `1210`, `12:10`, in any width. @returns HH:MM; what is none, as it was typed */
export function typedHour(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return null;
  const [, hours, minutes = '00'] = HOUR.exec(plain) ?? [];
  return hours === undefined ? plain : `${hours.padStart(2, '0')}:${minutes}`;
}
