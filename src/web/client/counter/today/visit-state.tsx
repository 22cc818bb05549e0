import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { Status } from '../../components/status';
import { endHere } from '../here/here';
import { WhoIsHere } from '../here/who-is-here';
import { MoveVisit } from './move-visit';
import { DeskSetVisitStateDocument, type VisitKind, type VisitState } from '../../generated/operations';

const LOOKS = { PLANNED: 'open', ARRIVED: 'look', DONE: 'done', CANCELLED: 'quiet' } as const;

export const VisitStatus = ({ state }: { readonly state: VisitState }) => {
  const { t } = useTranslation('today');
  return <Status kind={LOOKS[state]}>{t(`stateOf.${state}`)}</Status>;
};

interface Visit {
  readonly id: string;
  readonly kind: VisitKind;
  readonly state: VisitState;
  readonly version: number;
  readonly who: string | null;
  readonly personId: string | null;
  readonly day: string;
  readonly hour: string | null;
  readonly case: { readonly id: string };
}

type Move = readonly [word: 'arrived' | 'done' | 'cancel' | 'undo', to: VisitState];

/** What can be pressed; what was pressed by mistake is taken back with one key. */
function movesOf({ kind, state }: Visit): readonly Move[] {
  switch (state) {
    case 'PLANNED':
      return [
        ...(kind === 'CALL_BACK' ? [] : [['arrived', 'ARRIVED'] as const]),
        ['done', 'DONE'],
        ['cancel', 'CANCELLED'],
      ];
    case 'ARRIVED':
      return [['done', 'DONE'], kind === 'WALK_IN' ? ['cancel', 'CANCELLED'] : ['undo', 'PLANNED']];
    case 'DONE':
    case 'CANCELLED':
      return [['undo', kind === 'WALK_IN' ? 'ARRIVED' : 'PLANNED']];
  }
}

/** @param name whom the buttons are about, for those who hear them */
export function VisitMoves({ visit, name }: { readonly visit: Visit; readonly name: string }) {
  const { t } = useTranslation('today');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const [asking, setAsking] = useState(false);
  const [moves, setMoves] = useState(false);
  const moving = useMutation({
    mutationFn: async (state: VisitState) => {
      const input = { id: visit.id, expectedVersion: visit.version, state };
      return (await ask(DeskSetVisitStateDocument, { input })).setVisitState;
    },
    onSuccess: (said) => {
      if ('visit' in said && said.visit.state !== 'ARRIVED') endHere(visit.id);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['visits'] }),
  });
  // The button that was pressed is gone: the keyboard goes on in the same row, where a slip is taken back.
  useEffect(() => {
    if (pressed.current)
      (
        place.current?.querySelector<HTMLElement>('[data-word=undo]') ?? place.current?.querySelector('button')
      )?.focus();
    pressed.current = false;
  }, [visit.state]);
  const said = moving.data;
  const problem = moving.isError
    ? sentenceOf(moving.error, common('unreachable'))
    : said !== undefined && 'message' in said
      ? said.message
      : null;
  return (
    <div className="moves no-print" ref={place}>
      {movesOf(visit).map(([word, to]) => (
        <Button
          key={to}
          data-word={word}
          size="small"
          look={word === 'arrived' || word === 'done' ? 'outline' : 'text'}
          aria-label={t('actionFor', { name, action: t(word) })}
          onPress={() => {
            // Not disabled meanwhile: a disabled button can't take the focus that comes back to this row.
            if (moving.isPending) return;
            // Who it is that is here comes before that somebody is.
            if (word === 'arrived') return setAsking(true);
            pressed.current = true;
            moving.mutate(to);
          }}
        >
          {t(word)}
        </Button>
      ))}
      {visit.state === 'PLANNED' ? (
        <Button
          size="small"
          look="text"
          aria-label={t('actionFor', { name, action: t('move') })}
          onPress={() => setMoves(true)}
        >
          {t('move')}
        </Button>
      ) : null}
      {moves ? <MoveVisit visit={visit} name={name} onClose={() => setMoves(false)} /> : null}
      {asking ? (
        <WhoIsHere
          visit={visit}
          onClose={() => setAsking(false)}
          onSaid={() => {
            pressed.current = true;
          }}
        />
      ) : null}
      {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
      <span className="away" role="status">
        {said !== undefined && 'visit' in said ? t('moved', { name, state: t(`stateOf.${said.visit.state}`) }) : ''}
      </span>
    </div>
  );
}
