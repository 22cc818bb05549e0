import { useTranslation } from '../../words';
import { Field } from '../../components/field';
import { KeyedChoice, KeyedChoices } from '../../components/keyed-choice';
import { NamesFields } from '../names-fields';
import { AddressField } from '../address-field';
import { At } from '../register/at';
import { RELATIONS, ROLES } from '../register/draft';
import type { PersonDraft } from './person-draft';

interface Props {
  readonly draft: PersonDraft;
  readonly change: (given: Partial<PersonDraft>) => void;
  /** Sentences by field. */
  readonly problems: ReadonlyMap<string, string>;
}

const NAMES_AT = { kana: 'kana', name: 'name' };

/** Who somebody is: as much as is asked of whoever stands at the counter. */
export function WhoTheyAre({ draft, change, problems }: Props) {
  const { t } = useTranslation('register');
  return (
    <>
      <div className="form-grid">
        <NamesFields names={draft} change={change} at={NAMES_AT} problems={problems} />
      </div>
      <At field="relation">
        <KeyedChoice
          label={t('relation')}
          value={draft.relation}
          onChange={(relation) => change({ relation })}
          problem={problems.get('relation')}
          options={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
        />
      </At>
    </>
  );
}

/** What they do, and how they are reached. @param hint above what is not shown */
export function WhatTheyDo({ draft, change, problems, hint }: Props & { readonly hint?: string }) {
  const { t } = useTranslation('register');
  const { t: own } = useTranslation('people');
  const { t: caseWords } = useTranslation('caseScreen');
  return (
    <>
      <At field="roles">
        <KeyedChoices
          label={own('roles')}
          values={draft.roles}
          onChange={(roles) => change({ roles })}
          problem={problems.get('roles')}
          options={ROLES.map((value) => ({ value, label: caseWords(`role.${value}`) }))}
        />
      </At>
      <div className="form-grid">
        <At field="telephone">
          <Field
            label={t('telephone')}
            {...(hint === undefined ? {} : { hint })}
            type="tel"
            value={draft.telephone}
            onChange={(telephone) => change({ telephone })}
            problem={problems.get('telephone')}
            input={{ autoComplete: 'off', inputMode: 'tel' }}
          />
        </At>
        {hint === undefined && draft.telephone.trim() === '' ? null : (
          <At field="telephoneFrom">
            <KeyedChoice
              label={own('telephoneFrom')}
              hint={own(hint === undefined ? 'telephoneFromHint' : 'telephoneFromStands')}
              value={draft.telephoneFrom}
              onChange={(telephoneFrom) => change({ telephoneFrom })}
              problem={problems.get('telephoneFrom')}
              options={(['DESK', 'NOTICE', 'TOLD'] as const).map((value) => ({
                value,
                label: own(`telephoneFrom.${value}`),
              }))}
            />
          </At>
        )}
        <At field="address">
          <AddressField
            label={t('letters')}
            hint={hint ?? t('lettersHint')}
            value={draft.address}
            onChange={(address) => change({ address })}
            problem={problems.get('address')}
          />
        </At>
        <At field="language">
          <KeyedChoice
            label={t('language')}
            value={draft.language}
            onChange={(language) => change({ language })}
            problem={problems.get('language')}
            options={(['JA', 'EN'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
          />
        </At>
      </div>
    </>
  );
}
