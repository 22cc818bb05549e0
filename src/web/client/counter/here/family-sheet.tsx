import { useTranslation } from '../../words';
import { Answered } from '../../components/query';
import { BringList } from '../case/bring-list';
import { Lines } from '../case/lines';
import type { List } from '../case/the-case';
import type { Here } from './here';
import { useTheirList } from './their-list';

type Item = List['groups'][number]['items'][number];

/**
 * The sheet of whoever is here. Who is none of the people of the case is nobody whom anybody has checked, as a caller is:
 * nothing that comes from registers and ledgers is for them.
 */
export function TheirSheet({ here: { caseId, personId } }: { readonly here: Here }) {
  const { t } = useTranslation('here');
  return personId === null ? <p>{t('otherSees')}</p> : <OwnSheet caseId={caseId} personId={personId} />;
}

function OwnSheet({ caseId, personId }: { readonly caseId: string; readonly personId: string }) {
  const query = useTheirList(caseId, personId);
  return <Answered query={query}>{(list) => (list === null ? null : <FamilySheet list={list} />)}</Answered>;
}

/**
 * What whoever is here may see and take home. Only what the catalogue says of their items: reasons, notes, contradictions
 * and open points repeat what others of the family told, and what departments wrote among themselves.
 */
export function FamilySheet({ list }: { readonly list: List }) {
  const { t } = useTranslation('here');
  const { t: words } = useTranslation('caseScreen');
  return (
    <article className="sheet">
      {list.renunciation === null ? null : <p className="first-of-all">{list.renunciation}</p>}
      {list.groups.length === 0 ? <p>{t('nothing')}</p> : null}
      {list.groups.map((group) => (
        <section key={group.name} aria-labelledby={`their-${group.name}`}>
          <h2 id={`their-${group.name}`}>{group.title}</h2>
          <ol className="items">
            {group.items.map((item) => (
              <ItemLine key={item.procedure.code} item={item} />
            ))}
          </ol>
        </section>
      ))}
      <Lines
        title={words('closedLines')}
        lines={list.closedLines.map(({ department, level, text }) => [department + level, text])}
      />
      <BringList list={list} />
      <Lines title={words('keep')} lines={list.keep.map(({ code, text }) => [code, text])} />
      <Lines
        title={words('arrivals')}
        lines={list.arrivals.map(({ code, what, when, sender, addressedTo, toDo }) => [
          code,
          [
            when,
            what,
            words('sender', { name: sender }),
            addressedTo === null ? null : words('addressedTo', { name: addressedTo }),
            ...toDo,
          ]
            .filter(Boolean)
            .join('　'),
        ])}
      />
    </article>
  );
}

function ItemLine({ item }: { readonly item: Item }) {
  const { t } = useTranslation('here');
  const { t: words } = useTranslation('caseScreen');
  const place = [item.department, item.floor, item.desk].filter((part) => part !== null && part !== '').join('　');
  return (
    <li className="item">
      <p className="item-title">
        {item.number === null ? null : <span className="item-number">{item.number}</span>}
        <strong>{item.title}</strong>
      </p>
      {item.outcome === 'TO_CONFIRM' ? <p>{t('confirming')}</p> : null}
      {item.mayDo === 'WITH_PROXY' ? <p>{words('withProxy')}</p> : null}
      <p>{place}</p>
      {item.deadlines.map((deadline) => (
        <p key={deadline.kind + deadline.text}>{deadline.text}</p>
      ))}
      {item.ifLate === null ? null : <p>{item.ifLate}</p>}
      {item.mayAffectRenunciation === null ? null : <p>{item.mayAffectRenunciation}</p>}
    </li>
  );
}
