import { useTranslation } from 'react-i18next';
import { type Relation, RELATIONS } from '../register/draft';

const isRelation = (text: string): text is Relation => RELATIONS.some((relation) => relation === text);

/** 「髙橋 美咲（子）」, the relation as seen from the person who died. */
export function usePersonWords(): (person: {
  readonly name: string | null;
  readonly relation: string | null;
}) => string {
  const { t } = useTranslation('telephone');
  const { t: register } = useTranslation('register');
  const { t: caseWords } = useTranslation('caseScreen');
  return ({ name, relation }) => {
    const named = name ?? caseWords('notSaid');
    if (relation === null) return named;
    return t('callerPerson', {
      name: named,
      relation: isRelation(relation) ? register(`relation.${relation}`) : relation,
    });
  };
}
