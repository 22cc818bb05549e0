import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../words';
import { ask } from '../../../ask';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { sentenceOf } from '../../../components/query';
import { DeskMovePaperDocument, DeskUndoPaperMoveDocument } from '../../../generated/operations';
import type { TheCase } from '../the-case';
import { MoveForm } from './move-form';
import { usePaperNumber } from './paper-words';
import { type Departments, type Move, type Paper, papersOf } from './the-papers';

/** What mostly happens next is one key; everything else, and what was pressed by mistake, another. */
export function PaperMoves({
  found,
  paper,
  departments,
}: {
  readonly found: TheCase;
  readonly paper: Paper;
  readonly departments: Departments;
}) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  const number = usePaperNumber()(paper);
  const queries = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const [asking, setAsking] = useState(false);
  const moving = useMutation({
    mutationFn: async (move: Move | 'undo') => {
      const of = { id: paper.id, expectedVersion: paper.version };
      if (move === 'undo') return (await ask(DeskUndoPaperMoveDocument, { input: of })).undoPaperMove;
      return (await ask(DeskMovePaperDocument, { input: { ...of, ...move } })).movePaper;
    },
    onSuccess: (said) => {
      if ('paper' in said) setAsking(false);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: papersOf(found.id) }),
  });
  // The button that was pressed may be gone: the keyboard goes on in the same row, where a slip is taken back.
  useEffect(() => {
    if (pressed.current)
      (
        place.current?.querySelector<HTMLElement>('[data-word=undo]') ?? place.current?.querySelector('button')
      )?.focus();
    pressed.current = false;
  }, [paper.version]);
  const send = (move: Move | 'undo') => {
    if (moving.isPending) return;
    pressed.current = true;
    moving.mutate(move);
  };
  const said = moving.data;
  const problem = moving.isError
    ? sentenceOf(moving.error, common('unreachable'))
    : said !== undefined && 'message' in said
      ? said.message
      : null;
  const isOut = paper.state === 'HANDED_OVER' || paper.state === 'POSTED';
  const stands = paper.moves.some(({ undone }) => !undone);
  return (
    <div className="moves" ref={place}>
      {paper.state === 'MADE' && paper.person !== null ? (
        <Button
          size="small"
          aria-label={t('handedTo', { number, name: paper.person.name })}
          onPress={() => send({ state: 'HANDED_OVER' })}
        >
          {t('handed')}
        </Button>
      ) : null}
      {isOut ? (
        <Button size="small" aria-label={t('takenBackOf', { number })} onPress={() => send({ state: 'TAKEN_BACK' })}>
          {t('takenBack')}
        </Button>
      ) : null}
      <Button size="small" look="text" aria-label={t('elsewhereOf', { number })} onPress={() => setAsking(true)}>
        {t('elsewhere')}
      </Button>
      {stands ? (
        <Button
          size="small"
          look="text"
          data-word="undo"
          aria-label={t('undoOf', { number })}
          onPress={() => send('undo')}
        >
          {t('undo')}
        </Button>
      ) : null}
      {asking ? (
        <MoveForm
          title={t('elsewhereOf', { number })}
          people={found.people}
          departments={departments}
          problem={problem}
          onMove={send}
          onClose={() => {
            setAsking(false);
            moving.reset();
          }}
        />
      ) : problem === null ? null : (
        <Notice kind="refused">{problem}</Notice>
      )}
      <span className="away" role="status">
        {said !== undefined && 'paper' in said ? t('moved', { number, state: t(`stateOf.${said.paper.state}`) }) : ''}
      </span>
    </div>
  );
}
