import { useCallback, useState } from 'react';
import { useTranslation } from '../words';
import type { Approval } from '../approvals/approvals';
import { Button } from '../components/button';
import { useMe } from '../frame/session';
import { type Act, lastOwn } from './act';
import { Asked } from './asked';
import { Reveal } from './reveal';
import { WebPaper } from './web-paper';

/** Somebody of the case whose address is closed; without id, the person who died. */
export interface Closed {
  readonly personId: string | null;
  readonly named: string;
}

/** Addresses that are closed, each asked for by itself; and for the counter the papers that take two people: the list, and the one with which the family sees it online. */
export function Addresses({
  caseId,
  people,
  approvals,
  isProtected,
}: {
  readonly caseId: string;
  readonly people: readonly Closed[];
  readonly approvals: readonly Approval[];
  readonly isProtected: boolean;
}) {
  const { t } = useTranslation('safeguards');
  const { t: caseWords } = useTranslation('caseScreen');
  const isCounter = useMe().role === 'COUNTER';
  return (
    <div className="wide">
      <table className="rows">
        <caption>
          {t('addresses')}
          <span className="kana">{t('addressesWhat')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{caseWords('personName')}</th>
            <th scope="col">{t('address')}</th>
            {isCounter && isProtected ? <th scope="col">{t('listPaper')}</th> : null}
            {isCounter ? <th scope="col">{t('webPaper')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {people.map(({ personId, named }) => (
            <tr key={personId ?? 'deceased'}>
              <th scope="row">{named}</th>
              <td>
                <AddressOf given={{ act: 'SHOW_ADDRESS', caseId, subjectId: personId, named }} approvals={approvals} />
              </td>
              {isCounter && isProtected ? (
                <td>
                  {personId === null ? null : (
                    <ListPaper
                      given={{ act: 'PAPER_LIST', caseId, subjectId: personId, named }}
                      approvals={approvals}
                    />
                  )}
                </td>
              ) : null}
              {isCounter ? (
                <td>
                  {personId === null ? null : (
                    <WebPaper
                      given={{ act: 'ONLINE_ACCESS', caseId, subjectId: personId, named }}
                      approvals={approvals}
                      isProtected={isProtected}
                    />
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Asked for here; it is printed where lists are, and used up with that. */
function ListPaper({ given, approvals }: { readonly given: Act; readonly approvals: readonly Approval[] }) {
  const { t } = useTranslation('safeguards');
  return (
    <>
      <Asked given={given} approvals={approvals} />
      {lastOwn(approvals, given)?.state === 'APPROVED' ? <p className="hint">{t('listPaperWhere')}</p> : null}
    </>
  );
}

function AddressOf({ given, approvals }: { readonly given: Act; readonly approvals: readonly Approval[] }) {
  const { t } = useTranslation('safeguards');
  const [isGlass, setGlass] = useState(false);
  const close = useCallback(() => setGlass(false), []);
  return (
    <>
      <Asked
        given={given}
        approvals={approvals}
        use={(approval, onDone) => <Reveal given={given} approvalId={approval.id} onClose={onDone} />}
        instead={
          <Button size="small" look="text" aria-label={`${given.named}: ${t('glass')}`} onPress={() => setGlass(true)}>
            {t('glass')}
          </Button>
        }
      />
      {isGlass ? <Reveal given={given} approvalId={null} onClose={close} /> : null}
    </>
  );
}
