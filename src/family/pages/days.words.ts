/** Until when, in the tongues whose sentences the rules don't write themselves. `day` carries its weekday and its era. */
export const DAYS_WORDS = {
  ja: {
    by: (day: string) => `${day}まで`,
    claimBy: (day: string) => `請求は${day}まで`,
    acceptedUntil: (day: string, open: string) => `${day}まで（この日は閉まっているので、${open}まで受け付けます）`,
    openUntil: (day: string, open: string) => `${day}まで（窓口が開いているのは${open}まで）`,
    about: (day: string) => `${day}ごろまで`,
    between: (first: string, last: string) => `早ければ${first}、遅くとも${last}まで`,
  },
  en: {
    by: (day: string) => `by ${day}`,
    claimBy: (day: string) => `claim by ${day}`,
    acceptedUntil: (day: string, open: string) => `by ${day} (closed on that day: accepted until ${open})`,
    openUntil: (day: string, open: string) => `by ${day} (the last open day is ${open})`,
    about: (day: string) => `by about ${day}`,
    between: (first: string, last: string) => `by ${first} at the earliest, ${last} at the latest`,
  },
};
