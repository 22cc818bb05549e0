import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import { Status } from '../../components/status';
import {
  DeskGuideWishesDocument,
  type DeskGuideWishesQuery,
  DeskSettleGuideWishDocument,
  type SettleGuideWishInput,
} from '../../generated/operations';
import { shownDay } from '../../words/days';
import { shownMoment } from '../case/moments';
import { theDraft, withAsked } from '../register/draft';
import { FindStep, type Finding } from '../telephone/find-step';
import { theLetters } from './letters';

type Wish = DeskGuideWishesQuery['guideWishes'][number];

/** So many are answered at once. */
const MOST = 100;
const LOOKS = { OPEN: 'look', LINKED: 'open', DONE: 'done' } as const;

/** Whom to call this morning: what people asked for from the public guide. Nothing stands here while there is none. */
export function GuideWishes() {
  const { t } = useTranslation('guide');
  const { t: today } = useTranslation('today');
  const query = useQuery({
    queryKey: ['visits', 'guide-wishes'],
    queryFn: ({ signal }) => ask(DeskGuideWishesDocument, {}, signal),
    refetchInterval: 60_000,
  });
  return (
    <Answered query={query}>
      {({ guideWishes: wishes }) =>
        wishes.length === 0 ? null : (
          <>
            <table className="rows">
              <caption>{t('wishes', { count: wishes.filter(({ state }) => state !== 'DONE').length })}</caption>
              <thead>
                <tr>
                  <th scope="col">{today('whom')}</th>
                  <th scope="col">{t('wish')}</th>
                  <th scope="col">{today('deceased')}</th>
                  <th scope="col">{today('state')}</th>
                </tr>
              </thead>
              <tbody>
                {wishes.map((wish) => (
                  <OneWish key={wish.id} wish={wish} />
                ))}
              </tbody>
            </table>
            {wishes.length < MOST ? null : <p>{t('more')}</p>}
          </>
        )
      }
    </Answered>
  );
}

function OneWish({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslation('guide');
  const { t: call } = useTranslation('telephone');
  const { t: today } = useTranslation('today');
  // To which case it belongs was known from the beginning: what is left is the call.
  const state = wish.fromList && wish.state === 'LINKED' ? 'OPEN' : wish.state;
  return (
    <tr className={wish.state === 'DONE' ? 'no-print' : ''}>
      <th scope="row">
        {wish.name}
        <p className="code telephone">{wish.telephone}</p>
        <p className="hint">{t('madeAt', { at: shownMoment(wish.madeAt) })}</p>
        {wish.fromList ? <p className="hint">{t('fromList')}</p> : null}
      </th>
      <td>
        {wish.days.map(({ day, part }) => (
          <p key={day + part}>{shownDay(day) + call(`part.${part}`)}</p>
        ))}
        {wish.hours.length === 0 ? null : <p>{t('callAt', { hours: wish.hours.join('、') })}</p>}
      </td>
      <td>
        {wish.deceased ?? (wish.fromList ? null : <span className="hint">{today('notSaid')}</span>)}
        {wish.deathDay === null ? null : <p>{t('died', { day: shownDay(wish.deathDay) })}</p>}
        {wish.case === null ? null : (
          <p>
            <Link to={`/cases/${wish.case.id}/visits`}>
              <span className="code">{wish.case.number}</span> {wish.case.deceased.name}
            </Link>
          </p>
        )}
        <Letters wish={wish} />
      </td>
      <td>
        <Status kind={LOOKS[state]}>{t(`stateOf.${state}`)}</Status>
        <Moves wish={wish} />
      </td>
    </tr>
  );
}

/** The answers that they sent along: opened in their case, once there is one. */
function Letters({ wish: { code, case: found } }: { readonly wish: Wish }) {
  const { t } = useTranslation('guide');
  if (code === null) return null;
  return (
    <p className="hint">
      {found === null ? (
        t('withLetters', { code })
      ) : (
        <Link to={`/cases/${found.id}/facts`} onClick={() => theLetters.change(() => ({ code, wanted: true }))}>
          {t('withLetters', { code })}
        </Link>
      )}
    </p>
  );
}

function Moves({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslation('guide');
  const { t: today } = useTranslation('today');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [finding, setFinding] = useState<Finding | null>(null);
  const settling = useMutation({
    mutationFn: async (to: Pick<SettleGuideWishInput, 'state' | 'caseId'>) =>
      (await ask(DeskSettleGuideWishDocument, { input: { id: wish.id, expectedVersion: wish.version, ...to } }))
        .settleGuideWish,
    onSuccess: () => setFinding(null),
    onSettled: () => queries.invalidateQueries({ queryKey: ['visits'] }),
  });
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const settle = (to: Pick<SettleGuideWishInput, 'state' | 'caseId'>) => {
    pressed.current = true;
    settling.mutate(to);
  };
  // The button that was pressed is gone: the keyboard goes on in the same row, where a slip is taken back.
  const { isPending } = settling;
  useEffect(() => {
    if (isPending || !pressed.current) return;
    place.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [wish.state, isPending]);
  const said = settling.data;
  const button = (label: string, press: () => void, look: 'outline' | 'text') => (
    <Button
      size="small"
      look={look}
      aria-label={today('actionFor', { name: wish.name, action: label })}
      isDisabled={isPending}
      onPress={press}
    >
      {label}
    </Button>
  );
  const takeAlong = () => theDraft.change((draft) => withAsked(draft, wish));
  const make = () => {
    takeAlong();
    void navigate('/register');
  };
  const undone =
    wish.case === null ? ({ state: 'OPEN' } as const) : ({ state: 'LINKED', caseId: wish.case.id } as const);
  return (
    <div className="moves no-print" ref={place}>
      {wish.state === 'DONE' ? (
        button(today('undo'), () => settle(undone), 'text')
      ) : (
        <>
          {button(t('stateOf.DONE'), () => settle({ state: 'DONE' }), 'outline')}
          {wish.fromList ? null : wish.state === 'LINKED' ? (
            button(t('unlink'), () => settle({ state: 'OPEN' }), 'text')
          ) : (
            <>
              {button(t('link'), () => setFinding({ kana: wish.deceased ?? '', clue: '', caseId: null }), 'outline')}
              {button(t('make'), make, 'text')}
            </>
          )}
        </>
      )}
      {finding === null ? null : (
        <FindStep
          call={finding}
          onNew={takeAlong}
          change={(given) => {
            setFinding({ ...finding, ...given });
            if (typeof given.caseId === 'string') settle({ state: 'LINKED', caseId: given.caseId });
          }}
        />
      )}
      {said !== undefined && said.__typename !== 'SettleGuideWishSuccess' ? (
        <Notice kind="refused">{said.message}</Notice>
      ) : null}
      {settling.isError ? <Notice kind="refused">{sentenceOf(settling.error, common('unreachable'))}</Notice> : null}
    </div>
  );
}
