import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { useRelationWord } from '../person-words';
import type { Person } from './person-draft';

interface Props {
  readonly people: readonly Person[];
  readonly onCorrect?: (person: Person) => void;
  readonly onTakeOut?: (person: Person) => void;
}

export function PeopleTable({ people, onCorrect, onTakeOut }: Props) {
  const { t } = useTranslation('people');
  const { t: caseWords } = useTranslation('caseScreen');
  const relationWord = useRelationWord();
  const named = ({ name }: Person) => name ?? caseWords('notSaid');
  return (
    <table className="rows people">
      <caption>{caseWords('part.people')}</caption>
      <thead>
        <tr>
          <th scope="col">{caseWords('personName')}</th>
          <th scope="col">{caseWords('relation')}</th>
          <th scope="col">{caseWords('roles')}</th>
          {onCorrect && onTakeOut ? (
            <th scope="col" className="no-print">
              {t('actions')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              {named(person)}
              {person.kana === null ? null : <span className="kana">{person.kana}</span>}
            </th>
            <td>{person.relation === null ? caseWords('notSaid') : relationWord(person.relation)}</td>
            <td>{person.roles.map((role) => caseWords(`role.${role}`)).join('、')}</td>
            {onCorrect && onTakeOut ? (
              <td className="no-print">
                <div className="moves">
                  <Button
                    size="small"
                    aria-label={t('actionFor', { name: named(person), action: t('correct') })}
                    onPress={() => onCorrect(person)}
                  >
                    {t('correct')}
                  </Button>
                  <Button
                    size="small"
                    look="text"
                    aria-label={t('actionFor', { name: named(person), action: t('takeOut') })}
                    onPress={() => onTakeOut(person)}
                  >
                    {t('takeOut')}
                  </Button>
                </div>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
