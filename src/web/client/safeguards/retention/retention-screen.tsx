import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { APPROVALS } from '../../approvals/approvals';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { DoneNotice } from '../../components/done-notice';
import { Answered } from '../../components/query';
import { momentInWords } from '../../department/ledger/ledger-words';
import { DeskRetentionDocument } from '../../generated/operations';
import { ChangeDialog } from './change-dialog';
import { Proposal } from './proposal';
import type { Rule } from './rule';

/** With what two people do: each request, decision and act changes it, in whichever window. */
const RETENTION = [...APPROVALS, 'retention'] as const;

/** 保存期間: what is kept how long, since when and by whom, and what is asked to be shorter. */
export function RetentionScreen() {
  const { t } = useTranslation('retention');
  const [changing, setChanging] = useState<Rule | null>(null);
  const [done, setDone] = useState<{ readonly sentence: string } | null>(null);
  const queries = useQueryClient();
  const say = (sentence: string) => {
    setDone({ sentence });
    void queries.invalidateQueries({ queryKey: APPROVALS });
  };
  const query = useQuery({ queryKey: RETENTION, queryFn: ({ signal }) => ask(DeskRetentionDocument, {}, signal) });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="no-print">{t('what')}</p>
      <div className="no-print">{done === null ? null : <DoneNotice said={done}>{done.sentence}</DoneNotice>}</div>
      <Answered query={query}>
        {({ retention }) => (
          <>
            <OfYears
              rules={retention.filter(({ fiscalYears }) => fiscalYears !== null)}
              onChange={setChanging}
              onDone={say}
            />
            <Otherwise rules={retention.filter(({ fiscalYears }) => fiscalYears === null)} />
          </>
        )}
      </Answered>
      {changing === null ? null : (
        <ChangeDialog
          rule={changing}
          onClose={() => setChanging(null)}
          onDone={(sentence) => {
            setChanging(null);
            say(sentence);
          }}
        />
      )}
    </>
  );
}

function OfYears({
  rules,
  onChange,
  onDone,
}: {
  readonly rules: readonly Rule[];
  readonly onChange: (rule: Rule) => void;
  readonly onDone: (sentence: string) => void;
}) {
  const { t } = useTranslation('retention');
  return (
    <div className="wide">
      <table className="rows">
        <caption>
          {t('ofYears')}
          <span className="kana">{t('ofYearsWhat')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('years')}</th>
            <th scope="col">{t('since')}</th>
            <th scope="col">{t('proposal')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.kind}>
              <th scope="row">
                {rule.what}
                <span className="kana">{rule.ends}</span>
                <span className="kana">{rule.basis}</span>
              </th>
              <td className="day">
                <strong>{t('yearsOf', { count: rule.fiscalYears ?? 0 })}</strong>
                <span className="kana">{t('usual', { count: rule.usual ?? 0 })}</span>
                <div className="moves no-print">
                  <Button size="small" aria-label={`${rule.what}: ${t('change')}`} onPress={() => onChange(rule)}>
                    {t('change')}
                  </Button>
                </div>
              </td>
              <td className="reason">
                {rule.setAt === null ? (
                  t('asUsual')
                ) : (
                  <>
                    {momentInWords(rule.setAt)}
                    {rule.setBy === null ? null : <span className="kana">{rule.setBy}</span>}
                    {rule.reason === null ? null : <span className="kana">{rule.reason}</span>}
                  </>
                )}
              </td>
              <td>
                {rule.proposed === null ? (
                  t('noProposal')
                ) : (
                  <Proposal rule={rule} approval={rule.proposed} onDone={onDone} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Otherwise({ rules }: { readonly rules: readonly Rule[] }) {
  const { t } = useTranslation('retention');
  return (
    <div className="wide">
      <table className="rows">
        <caption>
          {t('otherwise')}
          <span className="kana">{t('otherwiseWhat')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('ends')}</th>
            <th scope="col">{t('basis')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ kind, what, ends, basis }) => (
            <tr key={kind}>
              <th scope="row">{what}</th>
              <td className="reason">{ends}</td>
              <td>{basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
