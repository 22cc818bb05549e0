import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Notice } from '../../components/notice';
import { Answered } from '../../components/query';
import { DeskLedgerStateDocument } from '../../generated/operations';
import { ImportFile } from './import-file';
import { LEDGER } from './ledger-words';
import { RollBack } from './roll-back';
import { StateOfLedger } from './state-of-ledger';

/** A department's own ledger: how it stands, a new one from a file, and back. */
export function LedgerScreen() {
  const { t } = useTranslation('ledger');
  const query = useQuery({ queryKey: LEDGER, queryFn: ({ signal }) => ask(DeskLedgerStateDocument, {}, signal) });
  return (
    <div className="file-screen">
      <h1>{t('title')}</h1>
      <Answered query={query}>
        {({ ledger }) =>
          ledger === null ? (
            <Notice>{t('none')}</Notice>
          ) : (
            <>
              <StateOfLedger ledger={ledger} />
              <ImportFile version={ledger.version} />
              <RollBack ledger={ledger} />
            </>
          )
        }
      </Answered>
    </div>
  );
}
