import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskMoveVisitDocument } from '../../generated/operations';

interface Props {
  readonly visit: {
    readonly id: string;
    readonly version: number;
    readonly day: string;
    readonly hour: string | null;
  };
  readonly name: string;
  readonly onClose: () => void;
}

/** Another day or hour. Until it is closed it can be taken back here; then the row is where it belongs. */
export function MoveVisit({ visit, name, onClose }: Props) {
  const { t } = useTranslation('today');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ day: '', hour: visit.hour ?? '' });
  const moving = useMutation({
    mutationFn: async ({ version, ...to }: { version: number; day?: string; hour: string | null; isUndo: boolean }) => {
      const { isUndo, ...when } = to;
      const said = (await ask(DeskMoveVisitDocument, { input: { id: visit.id, expectedVersion: version, ...when } }))
        .changeVisit;
      return { said, isUndo };
    },
  });
  const { said, isUndo } = moving.data ?? { said: null, isUndo: false };
  const moved = said === null || isRefusal(said) ? null : said.visit;
  const refusal = said !== null && isRefusal(said) ? said : null;
  const at = refusal?.path.at(-1) ?? '';
  const version = moved?.version ?? visit.version;
  // The row of another day goes from this screen, and this with it: not before it is closed.
  const close = () => {
    onClose();
    void queries.invalidateQueries({ queryKey: ['visits'] });
  };
  const send = (to: { day?: string; hour: string | null; isUndo: boolean }) =>
    moving.isPending ? undefined : moving.mutate({ version, ...to });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send({ ...(typed.day.trim() === '' ? {} : { day: typed.day }), hour: typed.hour, isUndo: false });
  };
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (text: string) => {
      if (refusal !== null) moving.reset();
      setTyped((before) => ({ ...before, [name]: text }));
    },
    problem: at === name ? refusal?.message : null,
  });
  return (
    <Dialog title={t('moveTitle', { name })} onClose={close}>
      {moved !== null ? (
        <>
          <Notice kind="done">
            {moved.hour === null
              ? t('movedTo', { day: moved.dayText })
              : t('movedToHour', { day: moved.dayText, hour: moved.hour })}
          </Notice>
          <div className="actions">
            <Button look="solid" autoFocus onPress={close}>
              {common('close')}
            </Button>
            {isUndo ? null : (
              <Button onPress={() => send({ day: visit.day, hour: visit.hour, isUndo: true })}>{t('undo')}</Button>
            )}
          </div>
        </>
      ) : (
        <form onSubmit={submit} autoComplete="off" noValidate>
          <Field
            label={t('moveDay')}
            hint={t('moveDayHint')}
            autoFocus
            input={{ autoComplete: 'off', size: 12 }}
            {...field('day')}
          />
          <Field label={t('hour')} hint={t('hourHint')} input={{ autoComplete: 'off', size: 8 }} {...field('hour')} />
          {refusal === null || at === 'day' || at === 'hour' ? null : <Notice kind="refused">{refusal.message}</Notice>}
          {moving.isError ? <Notice kind="refused">{sentenceOf(moving.error, common('unreachable'))}</Notice> : null}
          <div className="actions">
            <Button type="submit" look="solid">
              {t('moveNow')}
            </Button>
            <Button look="text" onPress={close}>
              {common('cancel')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
