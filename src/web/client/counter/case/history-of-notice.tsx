import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Answered } from '../../components/query';
import { DeskCaseChangesDocument, type DeskCaseChangesQuery } from '../../generated/operations';
import { shownMoment } from './moments';
import { useOfficeWord } from './office-word';

type Change = NonNullable<DeskCaseChangesQuery['case']>['changes'][number];
const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Who corrected what, when and why: what was, and what is. */
export function HistoryOfNotice({ id }: { readonly id: string }) {
  const { t } = useTranslation('caseWork');
  const query = useQuery({
    queryKey: ['case', id, 'changes'],
    queryFn: ({ signal }) => ask(DeskCaseChangesDocument, { id }, signal),
  });
  return (
    <Answered query={query}>
      {({ case: found }) =>
        found === null || found.changes.length === 0 ? null : (
          <table className="rows">
            <caption>{t('history')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('whatDone')}</th>
                <th scope="col">{t('by')}</th>
                <th scope="col">{t('whyDone')}</th>
              </tr>
            </thead>
            <tbody>
              {found.changes.map((change) => (
                <ChangeRow key={[change.kind, change.at, change.person].join()} change={change} />
              ))}
            </tbody>
          </table>
        )
      }
    </Answered>
  );
}

function ChangeRow({ change: { kind, at, by, cause, reason, person, corrected } }: { readonly change: Change }) {
  const { t } = useTranslation('caseWork');
  const officeWord = useOfficeWord();
  const nothing = t('nothingThere');
  return (
    <tr>
      <th scope="row">{shownMoment(at)}</th>
      <td>
        {t(`kind.${kind}`, { name: person ?? t('nameless') })}
        <ul className="words">
          {corrected.map(({ name, label, was, is }) => (
            <li key={name}>
              {was === null && is === null
                ? t('onlyChanged', { label })
                : t('wasIs', { label, was: was ?? nothing, is: is ?? nothing })}
            </li>
          ))}
        </ul>
      </td>
      <td>{by === null ? null : officeWord(by, NO_NAMES)}</td>
      <td>
        {cause === null ? null : <p>{t(`causeOf.${cause}`)}</p>}
        {reason}
      </td>
    </tr>
  );
}
