import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../../../words';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Dialog } from '../../../components/dialog';
import { Field } from '../../../components/field';
import { KeyedChoice } from '../../../components/keyed-choice';
import { Notice } from '../../../components/notice';
import type { PaperMoveState } from '../../../generated/operations';
import { usePersonWords } from '../../person-words';
import type { TheCase } from '../the-case';
import type { Departments, Move } from './the-papers';

const STATES = ['HANDED_OVER', 'POSTED', 'SIGNED', 'ACCEPTED', 'TAKEN_BACK'] as const;
const AS_BEFORE = '';
/** Who has it, or who signed: what is accepted or taken back is with the city. */
const WITH_SOMEBODY: readonly PaperMoveState[] = ['HANDED_OVER', 'POSTED', 'SIGNED'];

/** Where a paper went, where it is not what mostly happens. */
export function MoveForm({
  title,
  people,
  departments,
  problem,
  onMove,
  onClose,
}: {
  readonly title: string;
  readonly people: TheCase['people'];
  readonly departments: Departments;
  readonly problem: string | null;
  readonly onMove: (move: Move) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  const { t: work } = useTranslation('caseWork');
  const words = usePersonWords();
  const [state, setState] = useState<PaperMoveState | null>(null);
  const [person, setPerson] = useState(AS_BEFORE);
  const [department, setDepartment] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(state === null);
    if (state === null) return;
    onMove({
      state,
      personId: WITH_SOMEBODY.includes(state) && person !== AS_BEFORE ? person : null,
      department: state === 'ACCEPTED' && department !== '' ? department : null,
      note,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing) submit(event);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} onKeyDownCapture={onKeyDown} autoComplete="off">
        <KeyedChoice
          label={t('whereTo')}
          options={STATES.map((value) => ({ value, label: t(`stateOf.${value}`) }))}
          value={state}
          onChange={setState}
          problem={missing && state === null ? t('outcomeMissing') : null}
        />
        {state !== null && WITH_SOMEBODY.includes(state) ? (
          <Choice
            label={t('whose')}
            value={person}
            onChange={setPerson}
            options={[
              { value: AS_BEFORE, label: t('asBefore') },
              ...people.filter(({ name }) => name !== null).map((one) => ({ value: one.id, label: words(one) })),
            ]}
          />
        ) : null}
        {state === 'ACCEPTED' ? (
          <label className="field">
            <span className="react-aria-Label">{t('department')}</span>
            <select value={department} onChange={({ currentTarget: { value } }) => setDepartment(value)}>
              <option value="">{t('departmentHere')}</option>
              {departments.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <Field
          label={t('note')}
          hint={work('disclosable')}
          value={note}
          onChange={setNote}
          input={{ autoComplete: 'off', lang: 'ja', maxLength: 200 }}
        />
        {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
        <div className="actions">
          <Button type="submit" look="solid">
            {t('keep')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <span className="hint">{t('keys')}</span>
        </div>
      </form>
    </Dialog>
  );
}
