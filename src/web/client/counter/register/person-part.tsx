import { useTranslation } from '../../words';
import { Field } from '../../components/field';
import { KeyedChoice, KeyedChoices } from '../../components/keyed-choice';
import { AddressField } from '../address-field';
import { At } from './at';
import { type PersonDraft, RELATIONS, ROLES } from './draft';

/** Somebody who notifies, comes, or will get the letters. */
export function PersonPart({
  person,
  place,
  change,
  problems,
}: {
  readonly person: PersonDraft;
  readonly place: number;
  readonly change: (given: Partial<PersonDraft>) => void;
  readonly problems: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('register');
  const { t: caseWords } = useTranslation('caseScreen');
  const at = (field: keyof PersonDraft) => `people.${String(place)}.${field}`;
  return (
    <fieldset className="person">
      <legend>{t('person', { place: place + 1 })}</legend>
      <At field={at('name')}>
        <Field
          label={t('personName')}
          value={person.name}
          onChange={(name) => change({ name })}
          problem={problems.get(at('name'))}
          input={{ autoComplete: 'off', lang: 'ja' }}
        />
      </At>
      <At field={at('relation')}>
        <KeyedChoice
          label={t('relation')}
          value={person.relation}
          onChange={(relation) => change({ relation })}
          problem={problems.get(at('relation'))}
          options={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
        />
      </At>
      <At field={at('roles')}>
        <KeyedChoices
          label={t('roles')}
          values={person.roles}
          onChange={(roles) => change({ roles })}
          problem={problems.get(at('roles'))}
          options={ROLES.map((value) => ({ value, label: caseWords(`role.${value}`) }))}
        />
      </At>
      <div className="form-grid">
        <At field={at('telephone')}>
          <Field
            label={t('telephone')}
            type="tel"
            value={person.telephone}
            onChange={(telephone) => change({ telephone })}
            problem={problems.get(at('telephone'))}
            input={{ autoComplete: 'off', inputMode: 'tel' }}
          />
        </At>
        <At field={at('address')}>
          <AddressField
            label={t('letters')}
            hint={t('lettersHint')}
            value={person.address}
            onChange={(address) => change({ address })}
            problem={problems.get(at('address'))}
          />
        </At>
        <At field={at('language')}>
          <KeyedChoice
            label={t('language')}
            value={person.language}
            onChange={(language) => change({ language })}
            problem={problems.get(at('language'))}
            options={(['JA', 'EN'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
          />
        </At>
      </div>
    </fieldset>
  );
}
