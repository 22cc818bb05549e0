/** When somebody answers the telephone, and when again. `day` carries its weekday and its era. */
export const HOURS_WORDS = {
  ja: {
    hours: (from: string, to: string) => `（平日 ${from}〜${to}）`,
    closedNow: (day: string, from: string) =>
      `いまは、市役所の電話の受付時間の外です。つぎは、${day}の${from}からです。`,
    callMe: '希望日や、お電話がほしい時間を、いま伝えておけます。',
  },
  en: {
    hours: (from: string, to: string) => ` (weekdays ${from}–${to})`,
    closedNow: (day: string, from: string) =>
      `At this hour nobody at the city hall answers the telephone. It opens again on ${day} at ${from}.`,
    callMe: 'You can ask now to be called, or for a day.',
  },
} as const;
