import { type SyntheticEvent, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { DayField } from '../components/day-field';
import { Field } from '../components/field';
import { Select } from '../components/select';
import {
  DeskCreateProgramDocument,
  type DeskCreateProgramMutation,
  type CreateProgramInput,
} from '../generated/operations';
import { useTypedDay } from './appointments';
import { Refused } from './refused';
import { sentenceAt, useAccounts, useChange } from './the-accounts';

export type MadeKey = Extract<DeskCreateProgramMutation['createProgram'], { key: string }>;

const AT_FIELDS = ['name', 'department', 'operations', 'until'] as const;

/** A key for a program, with the very texts that it may send. */
export function ProgramForm({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: (made: MadeKey) => void;
}) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation();
  const { t: frame } = useTranslation('frame');
  const { data } = useAccounts();
  const read = useTypedDay();
  const [name, setName] = useState('');
  const [role, setRole] = useState<'COUNTER' | 'DEPARTMENT'>('DEPARTMENT');
  const [department, setDepartment] = useState<string | null>(null);
  const [until, setUntil] = useState('');
  const [operations, setOperations] = useState<readonly string[]>(['']);
  const [insist, setInsist] = useState(false);
  const making = useChange(
    async (input: CreateProgramInput) => (await ask(DeskCreateProgramDocument, { input })).createProgram,
    (said) => ('key' in said ? onMade(said) : undefined),
  );
  const { refusal } = making;
  const { day, reading, problem } = read(until);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setInsist(true);
    if (day === null || making.isPending) return;
    const written = operations.filter((text) => text.trim() !== '');
    making.mutate({
      name,
      role,
      department: role === 'DEPARTMENT' ? department : null,
      operations: written,
      until: day,
    });
  };
  return (
    <form className="account-form" onSubmit={submit} autoComplete="off">
      <Field
        label={t('programName')}
        value={name}
        onChange={setName}
        autoFocus
        problem={sentenceAt(refusal, 'name')}
        input={{ autoComplete: 'off', lang: 'ja' }}
      />
      <Select
        label={t('role')}
        options={(['DEPARTMENT', 'COUNTER'] as const).map((one) => ({ value: one, label: frame(`role.${one}`) }))}
        value={role}
        onChange={(one) => (one === null ? undefined : setRole(one))}
      />
      {role === 'DEPARTMENT' ? (
        <Select
          label={t('department')}
          none={t('choose')}
          options={(data?.departments ?? []).map((one) => ({ value: one.code, label: one.name }))}
          value={department}
          onChange={setDepartment}
          problem={sentenceAt(refusal, 'department')}
        />
      ) : null}
      <DayField
        label={t('keyUntil')}
        hint={t('dayHint')}
        value={until}
        onChange={setUntil}
        reading={reading}
        problem={sentenceAt(refusal, 'until') ?? (until.trim() === '' ? t('notADay') : problem)}
        insist={insist}
      />
      {operations.map((text, place) => (
        <TextField
          key={place}
          className="field"
          value={text}
          onChange={(next) => setOperations(operations.map((one, at) => (at === place ? next : one)))}
        >
          <Label>{t('operation', { number: place + 1 })}</Label>
          <TextArea rows={5} spellCheck={false} />
        </TextField>
      ))}
      {sentenceAt(refusal, 'operations') === null ? null : (
        <p className="problem" role="alert">
          {sentenceAt(refusal, 'operations')}
        </p>
      )}
      <Button size="small" onPress={() => setOperations([...operations, ''])}>
        {t('addOperation')}
      </Button>
      <Refused
        change={making}
        atFields={AT_FIELDS}
        access={making.given === undefined ? null : { program: making.given }}
      />
      <div className="actions">
        <Button type="submit" look="solid">
          {t('makeKey')}
        </Button>
        <Button onPress={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
