import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../words';
import { APPROVALS, useApprovalsStream } from '../approvals/approvals';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Answered } from '../components/query';
import type { TheCase } from '../counter/case/the-case';
import { usePersonWords } from '../counter/person-words';
import { useMe } from '../frame/session';
import { DeskApprovalsDocument, DeskSafeguardsDocument, type DeskSafeguardsQuery } from '../generated/operations';
import { Addresses, type Closed } from './addresses';
import { Protections, ReportDialog } from './protections';

export type Guarded = NonNullable<DeskSafeguardsQuery['case']>;

/** Where streams don't get through. */
const EVERY = 15_000;

/** 住所・支援措置, at the counter. */
export function SafeguardsPart({ found }: { readonly found: TheCase }) {
  const personWords = usePersonWords();
  useApprovalsStream();
  const living = found.people
    .filter(({ name }) => name !== null)
    .map((person): Closed => ({ personId: person.id, named: personWords(person) }));
  return <Safeguards id={found.id} living={living} />;
}

/** Who of a case is protected, which addresses are closed, and what two people do about it. */
export function Safeguards({
  id,
  living,
  children,
}: {
  readonly id: string;
  readonly living: readonly Closed[];
  readonly children?: (found: Guarded) => ReactNode;
}) {
  const { t } = useTranslation('safeguards');
  const { t: common } = useTranslation();
  const people = useMe().role === 'COUNTER';
  const [isReporting, setReporting] = useState(false);
  const approvals = useQuery({
    queryKey: [...APPROVALS, 'case', id],
    queryFn: ({ signal }) => ask(DeskApprovalsDocument, { open: false, caseId: id }, signal),
    refetchInterval: EVERY,
  });
  const guarded = useQuery({
    queryKey: ['case', id, 'safeguards'],
    queryFn: ({ signal }) => ask(DeskSafeguardsDocument, { id, people }, signal),
  });
  return (
    <Answered query={guarded}>
      {({ case: found }) =>
        found === null ? (
          <Notice>{common('notFound')}</Notice>
        ) : (
          <>
            {children?.(found)}
            {/* A sheet goes into many hands: nothing of this goes to paper. */}
            <div className="no-print">
              <p>{t(`state.${found.protection?.state ?? 'NONE'}`, { day: found.protection?.listAsOf ?? '—' })}</p>
              <Answered query={approvals}>
                {({ approvals: { edges } }) => {
                  const asked = edges.map(({ node }) => node);
                  const { protection, deceased } = found;
                  const died: Closed = { personId: null, named: t('deceased', { name: deceased.name }) };
                  const closed = deceased.address === null ? [died, ...living] : living;
                  return (
                    <>
                      {protection === null || protection.protections.length === 0 ? null : (
                        <Protections caseId={id} protections={protection.protections} approvals={asked} />
                      )}
                      {closed.length === 0 ? (
                        <p role="status">{t('nothingClosed')}</p>
                      ) : (
                        <Addresses
                          caseId={id}
                          people={closed}
                          approvals={asked}
                          isProtected={protection?.state !== 'NONE'}
                        />
                      )}
                    </>
                  );
                }}
              </Answered>
              {found.status === 'VOID' ? null : (
                <div className="actions no-print">
                  <Button onPress={() => setReporting(true)}>{t('report')}</Button>
                </div>
              )}
            </div>
            {isReporting ? <ReportDialog caseId={id} people={living} onClose={() => setReporting(false)} /> : null}
          </>
        )
      }
    </Answered>
  );
}
