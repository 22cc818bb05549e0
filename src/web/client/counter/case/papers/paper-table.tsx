import { useTranslation } from '../../../words';
import { Status } from '../../../components/status';
import { usePersonWords } from '../../person-words';
import { shownMoment } from '../moments';
import { useOfficeWord } from '../office-word';
import type { TheCase } from '../the-case';
import { Faults } from './faults';
import { PaperMoves } from './paper-moves';
import { usePaperNumber } from './paper-words';
import type { Departments, Paper } from './the-papers';

/** Every paper of the case, by its number. */
export function PaperTable({
  found,
  papers,
  departments,
}: {
  readonly found: TheCase;
  readonly papers: readonly Paper[];
  readonly departments: Departments;
}) {
  const { t } = useTranslation('papers');
  const numberOf = usePaperNumber();
  const words = usePersonWords();
  return (
    <table className="rows whereabouts">
      <caption>{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('paper')}</th>
          <th scope="col">{t('forWhom')}</th>
          <th scope="col">{t('where')}</th>
          <th scope="col">{t('now')}</th>
          <th scope="col" className="no-print">
            {t('doing')}
          </th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => (
          <tr key={paper.id}>
            <th scope="row">
              <span className="paper-number">{numberOf(paper)}</span>
              {paper.title ?? t(`kindOf.${paper.kind}`)}
              <span className="hint">
                {[
                  paper.revision === null ? null : t('revision', { revision: paper.revision }),
                  shownMoment(paper.madeAt),
                ]
                  .filter(Boolean)
                  .join('　')}
              </span>
            </th>
            <td>{paper.person === null ? <span className="hint">{t('nobody')}</span> : words(paper.person)}</td>
            <td>
              <Whereabouts paper={paper} departments={departments} />
            </td>
            <td>
              <Contents paper={paper} />
            </td>
            <td className="no-print">
              <PaperMoves found={found} paper={paper} departments={departments} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LOOKS = {
  MADE: 'open',
  HANDED_OVER: 'done',
  POSTED: 'done',
  SIGNED: 'done',
  ACCEPTED: 'done',
  TAKEN_BACK: 'quiet',
} as const;

function Whereabouts({ paper, departments }: { readonly paper: Paper; readonly departments: Departments }) {
  const { t } = useTranslation('papers');
  const { state, holder, department, moves, person } = paper;
  const isElsewhere = holder !== null && state !== 'MADE' && state !== 'TAKEN_BACK' && holder.id !== person?.id;
  return (
    <>
      <Status kind={LOOKS[state]}>{t(`stateOf.${state}`)}</Status>
      {isElsewhere ? <p>{holder.name}</p> : null}
      {department === null ? null : (
        <p>
          {department.name} <span className="code">{department.telephone}</span>
        </p>
      )}
      {moves.length === 0 ? null : <History moves={moves} departments={departments} />}
    </>
  );
}

function History({ moves, departments }: { readonly moves: Paper['moves']; readonly departments: Departments }) {
  const { t } = useTranslation('papers');
  const officeWord = useOfficeWord();
  const names = new Map(departments.map(({ code, name }) => [code, name]));
  return (
    <details className="no-print">
      <summary>{t('history', { count: moves.length })}</summary>
      <ul className="words">
        {moves.map((move) => (
          <li key={move.number} className={move.undone ? 'undone' : ''}>
            {t('historyLine', {
              at: shownMoment(move.at),
              state: t(`stateOf.${move.state}`),
              by: officeWord(move.by, names),
              whom: [move.person?.name, move.department?.name].map((name) => (name ? `　${name}` : '')).join(''),
              note: move.note === null ? '' : `　${move.note}`,
            })}
            {move.undone ? <Status kind="quiet">{t('undone')}</Status> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whether it can be relied on; the gravest in sight, the rest where somebody wants it. */
function Contents({ paper: { state, faults, hasNews } }: { readonly paper: Paper }) {
  const { t } = useTranslation('papers');
  if (state === 'TAKEN_BACK') return <span className="hint">{t('gone')}</span>;
  if (faults.length > 0)
    return (
      <>
        <Status kind="look">{t('wrong')}</Status>
        <Faults faults={faults} />
      </>
    );
  return hasNews ? <Status kind="open">{t('news')}</Status> : <Status kind="quiet">{t('right')}</Status>;
}
