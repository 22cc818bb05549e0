import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Answered } from '../../components/query';
import { DeskSetVisitStateDocument, DeskWhoComesDocument } from '../../generated/operations';
import { comeToday } from '../walk-in/come-today';
import { cameIn, type Here } from './here';
import { type Arriving, WhoForm } from './who-form';

interface Visit {
  readonly id: string;
  readonly version: number;
  readonly who: string | null;
  readonly personId: string | null;
  readonly case: { readonly id: string };
}
interface Asking {
  readonly visit: Visit;
  readonly onClose: () => void;
  /** It was written down; the screen follows. */
  readonly onSaid?: () => void;
  /** Who sits here now, where it is somebody after them who has come. */
  readonly after?: Here;
}

/** どなたが来られましたか. Nobody is chosen beforehand: whoever was to come need not be who stands there (eight-days.md, day 5). */
export function WhoIsHere({ visit, onClose, onSaid, after }: Asking) {
  const { t } = useTranslation('here');
  const queries = useQueryClient();
  const caseId = visit.case.id;
  const query = useQuery({
    queryKey: ['case', caseId, 'who-comes'],
    queryFn: ({ signal }) => ask(DeskWhoComesDocument, { id: caseId }, signal),
  });
  const arrive: Arriving = async (who, name, joined) => {
    // Each has a visit with its own hour; who was 「ほかの方」 and is added to the family is the same.
    if (after !== undefined && !(joined && after.personId === null)) {
      const refusal = await comeToday({ caseId, who, name, before: after });
      if (refusal === null) onClose();
      return refusal;
    }
    const given = who.personId === null ? { who: who.who } : { personId: who.personId };
    const input = { id: visit.id, expectedVersion: visit.version, state: 'ARRIVED' as const, ...given };
    const said = (await ask(DeskSetVisitStateDocument, { input })).setVisitState;
    if (isRefusal(said)) return said;
    cameIn({ ...visit, version: said.visit.version, personId: who.personId, who: name });
    onSaid?.();
    onClose();
    return null;
  };
  return (
    <Dialog title={t('whoIsHere')} onClose={onClose}>
      <Answered query={query}>
        {({ case: found }) => (
          <WhoForm
            people={found?.people ?? []}
            caseId={caseId}
            name={visit.personId === null ? (visit.who ?? '') : ''}
            arrive={arrive}
            onSettled={() => queries.invalidateQueries({ queryKey: ['visits'] })}
          >
            <Button look="text" onPress={onClose}>
              {t('notYet')}
            </Button>
          </WhoForm>
        )}
      </Answered>
    </Dialog>
  );
}
