import { invalid, type Path, type Refusal } from '../access/refusal.js';
import { nearest } from '../domain/nearest.js';

/** Relatives, as seen from the person who died. */
export const KIN: readonly string[] = [
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'greatGrandchild',
  'sibling',
  'nephewNiece',
  'inLaw',
];
const RELATIONS: readonly string[] = [...KIN, 'other', 'guardian', 'agent'];

/** What people write instead. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  spouse: ['wife', 'husband', 'partner', '妻', '夫', '配偶者'],
  child: ['son', 'daughter', '子', '息子', '娘', '長男', '長女', '二男', '二女'],
  parent: ['father', 'mother', '父', '母', '親'],
  grandparent: ['grandfather', 'grandmother', '祖父', '祖母'],
  grandchild: ['grandson', 'granddaughter', '孫'],
  sibling: ['brother', 'sister', '兄', '弟', '姉', '妹'],
  nephewNiece: ['nephew', 'niece', '甥', '姪', 'おい', 'めい'],
};

function relationMeant(text: string): string | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const [known] = Object.entries(MEANT).find(([, words]) => words.includes(plain)) ?? [];
  return known ?? nearest(plain, RELATIONS);
}

/** A relation is one of the vocabulary or not given: an unknown one would be passed over in silence by every rule. */
export function relationProblems(relation: string | null | undefined, path: Path): Refusal[] {
  if (!relation || RELATIONS.includes(relation)) return [];
  const meant = relationMeant(relation);
  return [
    invalid(
      'RELATION_UNKNOWN',
      {
        ja: `続柄「${relation}」は使えません。${meant === null ? `亡くなられた方から見た続柄(${RELATIONS.join('、')})から選んでください。` : `亡くなられた方から見た続柄「${meant}」ではありませんか。`}`,
        en: `“${relation}” is no relation. ${meant === null ? `Choose, as seen from the person who died: ${RELATIONS.join(', ')}.` : `Did you mean, as seen from the person who died, “${meant}”?`}`,
      },
      path,
    ),
  ];
}
