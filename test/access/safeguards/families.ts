import { aNotice, aPerson } from '../../builders.js';
import type { Desk } from '../../support/desk.js';

/** Canaries: words that stand nowhere else. */
const sister = { name: '駒鳥 歌子', address: '遠見市巣箱町6番', telephone: '0900-123-4567' };
const brother = { name: '椋鳥 群男', address: '遠見市止木町二丁目9番', telephone: '0900-765-4321' };
const mother = { name: '雲雀 天音', address: '寄添市揚羽町3番5号', telephone: '0900-222-1111' };
/** What nobody may read of them. */
export const HIDDEN = [sister, brother, mother].flatMap(({ address, telephone }) => [address, telephone]);

/** A family of three; each time with names of its own, so that no list that names one means the others. */
export async function aFamilyAt(
  desk: Desk,
  families: number,
  given: object = {},
): Promise<{ id: string; ids: string[]; name: string; address: string }> {
  const of = (one: typeof sister) => ({ ...one, name: `${one.name}${'々'.repeat(families)}` });
  const people = [
    aPerson({ roles: ['NOTIFIER', 'VISITOR'], relation: 'child', ...of(brother) }),
    aPerson({ roles: ['HEIR_REPRESENTATIVE', 'NEW_HEAD'], relation: 'spouse', ...of(mother) }),
    aPerson({ roles: ['PENSION_CLAIMANT', 'ADDRESSEE'], relation: 'child', ...of(sister) }),
  ];
  const notice = aNotice({ people, deceased: { address: `寄添市揚羽町${String(families)}番5号`, ...given } });
  const { case: head } = await desk.accept('registerDeathNotice', notice);
  const { case: found } = await desk.query<{ case: { people: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id } } }',
    { id: head.id },
  );
  const { name, address } = notice.deceased;
  return { id: head.id, ids: found.people.map(({ id }) => id), name, address: address ?? '' };
}
