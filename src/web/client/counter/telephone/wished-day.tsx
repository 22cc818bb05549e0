import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import { DeskSetWishedDaysDocument, DeskWishesOfCaseDocument, type WishedDayInput } from '../../generated/operations';
import { shownDay } from '../../words/days';
import { languageNow } from '../../words/language';
import { inEraWithWeekday, readDayNear } from '../../../../domain/era.js';
import { todayInJapan } from '../typed-day';
import type { Call } from './calls';

const PARTS = ['ANY', 'MORNING', 'AFTERNOON'] as const;

/** Their day, not the first free one; it stays with the case until a visit is planned. */
export function WishedDay({
  call,
  caseId,
  change,
  shows,
}: {
  readonly call: Call;
  readonly caseId: string;
  readonly change: (given: Partial<Call>) => void;
  /** Whether what others of the family wished may be seen beside it. */
  readonly shows: boolean;
}) {
  const { t } = useTranslation('telephone');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  // As the form of a visit reads it: what is echoed is what is kept.
  const typed = call.wished.trim();
  const day = readDayNear(typed, todayInJapan(new Date()));
  const asking = {
    queryKey: ['case', caseId, 'wishes'],
    queryFn: async () => (await ask(DeskWishesOfCaseDocument, { id: caseId })).case?.wishedDays ?? [],
  };
  const stands = useQuery({ ...asking, enabled: shows });
  const setting = useMutation({
    mutationFn: async (next: (before: readonly WishedDayInput[]) => readonly WishedDayInput[]) => {
      const before = (await queries.fetchQuery(asking)).map(({ day: one, part }) => ({ day: one, part }));
      return (await ask(DeskSetWishedDaysDocument, { input: { caseId, days: [...next(before)] } })).setWishedDays;
    },
    onSuccess: (said) => (isRefusal(said) ? undefined : change({ wished: '' })),
    onSettled: () => queries.invalidateQueries({ queryKey: asking.queryKey }),
  });
  const refusal = setting.data && isRefusal(setting.data) ? setting.data : null;
  return (
    <>
      <DayField
        label={t('wished')}
        hint={t('wishedHint')}
        value={call.wished}
        onChange={(wished) => change({ wished })}
        reading={day === null ? null : inEraWithWeekday(day)[languageNow()]}
        problem={typed === '' || day !== null ? null : t('wishedRefused', { typed })}
      />
      <div className="actions">
        {PARTS.map((part) => (
          <Button
            key={part}
            size="small"
            isDisabled={typed === '' || setting.isPending}
            onPress={() => setting.mutate((before) => [...before, { day: day ?? typed, part }])}
          >
            {t(`wishAdd.${part}`)}
          </Button>
        ))}
      </div>
      {refusal === null ? null : <Notice kind="refused">{refusal.message}</Notice>}
      {setting.isError ? <Notice kind="refused">{sentenceOf(setting.error, common('unreachable'))}</Notice> : null}
      {setting.isSuccess && refusal === null ? <p role="status">{t('wishKept')}</p> : null}
      {shows ? (
        <Answered query={stands} quietly>
          {(wishes) =>
            wishes.length === 0 ? null : (
              <p>
                {t('wishes')} {wishes.map((wish) => shownDay(wish.day) + t(`part.${wish.part}`)).join('、')}{' '}
                <Button
                  size="small"
                  look="text"
                  isDisabled={setting.isPending}
                  onPress={() => setting.mutate(() => [])}
                >
                  {t('wishesGone')}
                </Button>
              </p>
            )
          }
        </Answered>
      ) : null}
    </>
  );
}
