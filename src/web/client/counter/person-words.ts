import { useTranslation } from '../words';
import { type Relation, RELATIONS } from './register/draft';

const isRelation = (text: string): text is Relation => RELATIONS.some((relation) => relation === text);

/** 「子」, as seen from the person who died; what is no word of the vocabulary stands as it was told. */
export function useRelationWord(): (relation: string) => string {
  const { t } = useTranslation('register');
  return (relation) => (isRelation(relation) ? t(`relation.${relation}`) : relation);
}

/** 「髙橋 美咲（子）」. */
export function usePersonWords(): (person: {
  readonly name: string | null;
  readonly relation: string | null;
}) => string {
  const { t } = useTranslation('telephone');
  const { t: caseWords } = useTranslation('caseScreen');
  const relationWord = useRelationWord();
  return ({ name, relation }) => {
    const named = name ?? caseWords('notSaid');
    return relation === null ? named : t('callerPerson', { name: named, relation: relationWord(relation) });
  };
}
