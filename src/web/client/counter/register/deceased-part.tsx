import { useTranslation } from '../../words';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { KeyedChoice } from '../../components/keyed-choice';
import { languageNow } from '../../words/language';
import { NamesFields } from '../names-fields';
import { ageAt, bothWays, readTypedDay, todayInJapan } from '../typed-day';
import type { Draft } from './draft';
import { AlreadyHere } from './already-here';
import { AddressField } from '../address-field';
import { At } from './at';
import { useRefusedDay } from './refused-day';

interface Props {
  readonly draft: Draft;
  readonly change: (given: Partial<Draft>) => void;
  /** Sentences by field. */
  readonly problems: ReadonlyMap<string, string>;
}

const NAMES_AT = { kana: 'deceased.kana', name: 'deceased.name' };

/** Who died: kana first, since nobody dictates characters. */
export function DeceasedPart({
  isAnswered,
  ...props
}: Props & {
  /** Registering has said already who is here. */
  readonly isAnswered: boolean;
}) {
  const { draft, change, problems } = props;
  const { t } = useTranslation('register');
  const { t: common } = useTranslation();
  return (
    <div className="form-grid">
      <NamesFields names={draft} change={change} at={NAMES_AT} problems={problems} />
      <Days {...props} />
      {isAnswered ? null : <AlreadyHere draft={draft} />}
      <At field="deceased.sex">
        <KeyedChoice
          label={t('sex')}
          value={draft.sex}
          onChange={(sex) => change({ sex })}
          problem={problems.get('deceased.sex')}
          options={(['MALE', 'FEMALE'] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
        />
      </At>
      <At field="deceased.registeredHere">
        <KeyedChoice
          label={t('registeredHere')}
          value={draft.registeredHere}
          onChange={(registeredHere) => change({ registeredHere })}
          problem={problems.get('deceased.registeredHere')}
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: common(value) }))}
        />
      </At>
      <At field="source">
        <KeyedChoice
          label={t('source')}
          value={draft.source}
          onChange={(source) => change({ source })}
          problem={problems.get('source')}
          options={(['FILED_HERE', 'NOTIFIED_BY_OTHER_CITY', 'TOLD_BY_FAMILY'] as const).map((value) => ({
            value,
            label: t(`source.${value}`),
          }))}
        />
      </At>
      <At field="registerState">
        <KeyedChoice
          label={t('registerState')}
          value={draft.registerState}
          onChange={(registerState) => change({ registerState })}
          problem={problems.get('registerState')}
          options={(['PENDING', 'DONE'] as const).map((value) => ({ value, label: t(`registerState.${value}`) }))}
        />
      </At>
      <At field="deceased.address">
        <AddressField
          label={t('address')}
          value={draft.address}
          onChange={(address) => change({ address })}
          problem={problems.get('deceased.address')}
        />
      </At>
      <At field="deceased.personNumber">
        <Field
          label={t('personNumber')}
          hint={t('personNumberHint')}
          value={draft.personNumber}
          onChange={(personNumber) => change({ personNumber })}
          problem={problems.get('deceased.personNumber')}
          input={{ autoComplete: 'off', inputMode: 'numeric' }}
        />
      </At>
    </div>
  );
}

function Days({ draft, change, problems }: Props) {
  const { t } = useTranslation('register');
  const refusedDay = useRefusedDay();
  const today = todayInJapan(new Date());
  const birth = readTypedDay(draft.birth, today);
  const death = readTypedDay(draft.death, today, true);
  const age = birth.kind === 'day' ? ageAt(birth.day, death, today) : null;
  const birthText = birth.kind === 'day' ? bothWays(birth.day, languageNow()) : null;
  return (
    <>
      <At field="deceased.birthDate">
        <DayField
          label={t('birth')}
          hint={t('birthHint')}
          value={draft.birth}
          onChange={(typed) => change({ birth: typed })}
          reading={birthText === null || age === null ? birthText : t('ageAtDeath', { day: birthText, age })}
          problem={problems.get('deceased.birthDate') ?? refusedDay(birth)}
          insist={problems.has('deceased.birthDate')}
        />
      </At>
      <At field="deathDate">
        <DayField
          label={t('death')}
          hint={t('deathHint')}
          value={draft.death}
          onChange={(typed) => change({ death: typed })}
          reading={death.kind === 'day' ? bothWays(death.day, languageNow()) : null}
          problem={problems.get('deathDate') ?? refusedDay(death)}
          insist={problems.has('deathDate')}
        />
      </At>
    </>
  );
}
