import { useTranslation } from '../../words';
import type { DeskRemindLateMutation } from '../../generated/operations';
import { shownDay } from '../../words/days';
import { shownHour } from '../../words/hours';

type Result = Extract<DeskRemindLateMutation['remindLate'], { readonly reminded: readonly unknown[] }>;

/** What became of the key: who was told now and how, who had been told already, whom only the telephone reaches. */
export function RemindedSentences({ result: { reminded, sendsOn } }: { readonly result: Result }) {
  const { t } = useTranslation('silence');
  if (reminded.length === 0) return <p>{t('nobodyLate')}</p>;
  const byMail = reminded.filter(({ before, byMail: mailed }) => !before && mailed);
  const onScreen = reminded.filter(({ before, byMail: mailed }) => !before && !mailed);
  const before = reminded.filter((one) => one.before);
  const names = (some: Result['reminded']) => some.map(({ department }) => department.name).join('、');
  return (
    <>
      {byMail.length === 0 ? null : (
        <p>
          {sendsOn === null
            ? t('sentNow', { names: names(byMail) })
            : t('sentLater', { names: names(byMail), day: shownDay(sendsOn) })}
        </p>
      )}
      {onScreen.length === 0 ? null : (
        <p>
          {t('onScreen', {
            names: onScreen
              .map(({ department }) => [department.name, department.telephone].filter(Boolean).join(' '))
              .join('、'),
          })}
        </p>
      )}
      {before.length === 0 ? null : (
        <p>
          {t('before', {
            names: before.map(({ department, at }) => `${department.name}（${shownHour(at)}）`).join('、'),
          })}
        </p>
      )}
    </>
  );
}
