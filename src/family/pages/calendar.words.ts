/** What stands in somebody's calendar, where others look in: which number, and that it is about the city hall. Nothing else. */
export const CALENDAR_WORDS = {
  ja: {
    link: 'カレンダーに入れる',
    linkHint: 'お越しの日と、日にちのあるものが入ります。題は「市役所の手続き」と番号だけです。',
    name: '市役所の手続き',
    item: (number: string) => `市役所の手続き ${number}`,
    outside: (number: string) => `手続き ${number}`,
    visit: '市役所での手続き',
    same: '番号は、お手元の一覧と同じです。',
  },
  en: {
    link: 'Put it into a calendar',
    linkHint: 'Your visit, and what has a day. The titles say “City hall” and the number, and nothing else.',
    name: 'City hall',
    item: (number: string) => `City hall, ${number}`,
    outside: (number: string) => `Paperwork, ${number}`,
    visit: 'City hall, appointment',
    same: 'The number is that of your list.',
  },
} as const;
