import { useTranslation } from '../../words';
import type { CalendarDate } from '../../../../domain/calendar-date.js';
import { shownDate } from './moments';
import { readTypedDay } from '../typed-day';
import { CHOICE_NAMES, type Correction, type DAYS, TEXTS, whoseAfter } from './correction';
import type { TheCase } from './the-case';

/** Said of the one before and of nobody else: goes with them, unless it is said anew. */
const OF_THEMSELVES = ['sex', 'nationality', 'household'] as const;

interface Line {
  readonly name: string;
  readonly label: string;
  readonly now: string;
  readonly then: string;
}

/** What stands now, and what will stand: before anything is sent. */
export function CorrectionPreview({
  found: { deceased },
  typed,
  isUnderWay,
  today,
}: {
  readonly found: TheCase;
  readonly typed: Correction;
  readonly isUnderWay: boolean;
  readonly today: CalendarDate;
}) {
  const { t } = useTranslation('caseWork');
  const nothing = t('nothingThere');
  const shown = (text: string): string | null => {
    const read = readTypedDay(text, today, true);
    return read.kind === 'day' ? shownDate(read.day) : null;
  };
  const day = (name: (typeof DAYS)[number], now: string | null): Line[] => {
    const then = shown(typed[name]);
    if (then === null) return [];
    const kept = isUnderWay && name === 'deathDate' ? t('bothKept', { from: now, to: then }) : then;
    return [{ name, label: t(name), now: now ?? nothing, then: kept }];
  };
  const stands = {
    name: deceased.name,
    kana: deceased.kana,
    personNumber: deceased.personNumber,
    address: deceased.address,
  };
  const lines: Line[] = [
    ...day('deathDate', deceased.deathDateText),
    ...day('deathDateTo', null),
    ...(isUnderWay
      ? []
      : [
          ...TEXTS.flatMap((name) =>
            typed[name] === '' ? [] : [{ name, label: t(name), now: stands[name] ?? nothing, then: typed[name] }],
          ),
          ...day('birthDate', deceased.birthDateText),
          ...day('filedOn', '—'),
          ...CHOICE_NAMES.flatMap((name) => {
            const chosen = typed.chosen[name];
            return chosen === undefined ? [] : [{ name, label: t(name), now: '—', then: t(`chosen.${chosen}`) }];
          }),
          ...(whoseAfter(typed, deceased) === 'other' ? OF_THEMSELVES : [])
            .filter((name) => name === 'household' || typed.chosen[name] === undefined)
            .map((name) => ({ name, label: t(name), now: '—', then: t('notKnownThen') })),
        ]),
  ];
  if (lines.length === 0) return null;
  return (
    <table className="rows">
      <caption>{t('preview')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('label')}</th>
          <th scope="col">{t('now')}</th>
          <th scope="col">{t('then')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, label, now, then }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{now}</td>
            <td>
              <strong>{then}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
