import type { Applicant } from '../applicants.js';
import type { Procedure } from '../catalogue.js';
import type { Text } from '../text.js';
import type { ItemGroupName } from './procedure-list.js';

export const GROUP_TITLES: Readonly<Record<ItemGroupName, Text>> = {
  'this-visit': { ja: 'おくやみ窓口でできること', en: 'At the bereavement counter' },
  'another-desk': { ja: '市役所のほかの窓口でのお手続き', en: 'At another desk of the city hall' },
  'from-home': { ja: '郵送・電話・インターネットでできること', en: 'By post, telephone or online' },
  outside: { ja: '市役所以外でのお手続き', en: 'Outside the city hall' },
  'heirs-only': { ja: '相続人の方だけができるお手続き', en: 'What only an heir can do' },
  information: { ja: 'お知らせ・ご案内', en: 'For your information' },
};

const HEIRS: readonly Applicant[] = ['heir', 'all-heirs', 'heir-representative', 'property-heir'];

/**
 * Where a row stands in the list, from place, way, who may apply and kind.
 * @param givesPaper whether some paper of the catalogue is had by this row: fetching it is a thing to do, not a notice.
 */
export function groupOf(procedure: Procedure, givesPaper: boolean): ItemGroupName {
  const { where, how, whoMayApply } = procedure;
  if (where === 'nowhere' || asksNothing(procedure, givesPaper)) return 'information';
  const heirsOnly = whoMayApply.every((applicant) => applicant === 'proxy' || HEIRS.includes(applicant));
  const remote = how[0] === 'post' || how[0] === 'online' || how[0] === 'phone';
  const nobodyComes = !how.includes('visit') && !how.includes('none');
  switch (where) {
    case 'outside':
      return heirsOnly ? 'heirs-only' : 'outside';
    case 'desk':
      return heirsOnly ? 'heirs-only' : remote || nobodyComes ? 'from-home' : 'another-desk';
    case 'counter':
    case 'counter-and-desk':
      return remote || nobodyComes ? 'from-home' : 'this-visit';
  }
}

/** A piece of information, or what happens by itself, with no paper, no deadline and no result: there is nothing to do. */
const asksNothing = ({ kind, how, bring, deadlines }: Procedure, givesPaper: boolean): boolean =>
  (kind === 'info' || how.every((way) => way === 'none')) &&
  !givesPaper &&
  bring.length === 0 &&
  deadlines.length === 0;
