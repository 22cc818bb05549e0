import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../words';
import { shownDate } from '../counter/case/moments';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Answered } from '../components/query';
import { Status } from '../components/status';
import { DeskProgramsDocument, type DeskProgramsQuery, DeskRevokeProgramDocument } from '../generated/operations';
import { AccessWaiting } from './access-waiting';
import { today, useOfficeWord } from './appointments';
import { type MadeKey, ProgramForm } from './program-form';
import { KeyMade } from './key-made';
import { SureDialog } from './sure-dialog';
import { PROGRAMS, useAccounts, useChange } from './the-accounts';

type Program = DeskProgramsQuery['programs'][number];

/** Other programs with a key: what each may send is registered with it. */
export function ProgramsScreen() {
  const { t } = useTranslation('accounts');
  const query = useQuery({ queryKey: PROGRAMS, queryFn: ({ signal }) => ask(DeskProgramsDocument, {}, signal) });
  const [isAdding, setIsAdding] = useState(false);
  const [made, setMade] = useState<MadeKey | null>(null);
  return (
    <>
      <h1>{t('programsTitle')}</h1>
      <p>{t('programsWhat')}</p>
      <AccessWaiting />
      {made === null ? null : <KeyMade made={made} onTaken={() => setMade(null)} />}
      {isAdding ? (
        <ProgramForm
          onClose={() => setIsAdding(false)}
          onMade={(key) => {
            setIsAdding(false);
            setMade(key);
          }}
        />
      ) : (
        <div className="actions no-print">
          <Button look="solid" onPress={() => setIsAdding(true)}>
            {t('addProgram')}
          </Button>
        </div>
      )}
      <Answered query={query}>
        {({ programs }) =>
          programs.length === 0 ? <p role="status">{t('noPrograms')}</p> : <ProgramTable programs={programs} />
        }
      </Answered>
    </>
  );
}

function ProgramTable({ programs }: { readonly programs: readonly Program[] }) {
  const { t } = useTranslation('accounts');
  const { data } = useAccounts();
  const officeWord = useOfficeWord(data?.departments ?? []);
  const [revoked, setRevoked] = useState<Program | null>(null);
  const revoking = useChange(
    async () => (await ask(DeskRevokeProgramDocument, { programId: revoked?.id ?? '' })).revokeProgram,
    () => setRevoked(null),
  );
  return (
    <div className="wide">
      <table className="rows">
        <caption>{t('programsCount', { count: programs.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('programName')}</th>
            <th scope="col">{t('office')}</th>
            <th scope="col">{t('operationsCount')}</th>
            <th scope="col">{t('keyUntil')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => (
            <tr key={program.id}>
              <th scope="row">{program.name}</th>
              <td>{officeWord({ ...program, deputy: false })}</td>
              <td>{program.operations}</td>
              <td className="day">{shownDate(program.until)}</td>
              <td>
                {program.revoked || program.until < today() ? (
                  <Status kind="quiet">{t(program.revoked ? 'revoked' : 'keyOver')}</Status>
                ) : (
                  <Button
                    size="small"
                    aria-label={t('revokeOf', { name: program.name })}
                    onPress={() => setRevoked(program)}
                  >
                    {t('revoke')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {revoked === null ? null : (
        <SureDialog
          title={t('revokeOf', { name: revoked.name })}
          button={t('revoke')}
          change={revoking}
          onClose={() => setRevoked(null)}
        >
          {t('revokeWhat')}
        </SureDialog>
      )}
    </div>
  );
}
