import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Notice } from '../components/notice';
import { Answered } from '../components/query';
import { DeskStaffingDocument } from '../generated/operations';

/** For whoever leads a department: that nobody could answer while one is away. Silent as long as there are enough. */
export function OwnStaffing() {
  const { t } = useTranslation('silence');
  const query = useQuery({ queryKey: ['staffing'], queryFn: ({ signal }) => ask(DeskStaffingDocument, {}, signal) });
  return (
    <Answered query={query} quietly>
      {({ staffing }) => {
        const few = staffing.find(({ tooFew }) => tooFew);
        return few === undefined ? null : <Notice>{t('tooFewPeople', { count: few.people })}</Notice>;
      }}
    </Answered>
  );
}
