import type { NoticeSource, RegisterState } from '../../generated/operations.js';
import { type Draft, newDraft, newPerson } from './draft.js';
import { type Row, textOf } from './file-state.js';

/** The line in the form, as it stands: what could not be read is mended there. */
export function draftOfRow(
  row: Row,
  { source, registerState }: { readonly source: NoticeSource; readonly registerState: RegisterState },
): Draft {
  const sex = textOf(row, 'SEX').normalize('NFKC');
  const name = textOf(row, 'NOTIFIER_NAME');
  const telephone = textOf(row, 'NOTIFIER_TELEPHONE');
  const address = textOf(row, 'NOTIFIER_ADDRESS');
  const notifies = name !== '' || telephone !== '' || address !== '';
  return newDraft({
    kana: textOf(row, 'KANA').normalize('NFKC'),
    name: textOf(row, 'NAME'),
    birth: textOf(row, 'BIRTH_DATE'),
    death: textOf(row, 'DEATH_DATE'),
    sex: /^(男|1)/.test(sex) ? 'MALE' : /^(女|2)/.test(sex) ? 'FEMALE' : null,
    source,
    registerState,
    address: textOf(row, 'ADDRESS'),
    personNumber: textOf(row, 'PERSON_NUMBER'),
    people: [{ ...newPerson(), name, telephone, address, roles: notifies ? ['NOTIFIER'] : [] }],
  });
}
