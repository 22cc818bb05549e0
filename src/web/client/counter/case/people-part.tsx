import { useTranslation } from 'react-i18next';
import { useRelationWord } from '../person-words';
import type { TheCase } from './the-case';

/** Who of the family does what; relations are as seen from the person who died. */
export function PeoplePart({ people }: { readonly people: TheCase['people'] }) {
  const { t } = useTranslation('caseScreen');
  const relationWord = useRelationWord();
  if (people.length === 0) return <p>{t('nobodyYet')}</p>;
  return (
    <table className="rows">
      <caption>{t('part.people')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('personName')}</th>
          <th scope="col">{t('relation')}</th>
          <th scope="col">{t('roles')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">{person.name ?? t('notSaid')}</th>
            <td>{person.relation === null ? t('notSaid') : relationWord(person.relation)}</td>
            <td>{person.roles.map((role) => t(`role.${role}`)).join('、')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
