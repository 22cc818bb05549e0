import { type Followed, under } from '../retention/keys/sealed-again.js';
import { guideWishPlace, guideWishSealer } from '../visits/guide-wish-rows.js';

/** What of the guide follows from YORISOI_KEY; what stands under eight letters is opened with the key of its day. */
export const FOLLOWED_OF_GUIDE: readonly Followed[] = [
  { table: 'kept_guides', marks: ['code'] },
  {
    table: 'guide_wishes',
    by: ['id'],
    sealed: { sealed: under(guideWishSealer, (_, { id = '' }) => guideWishPlace(id)) },
  },
];
