import { useState } from 'react';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { Status } from '../../components/status';
import { BringList } from './bring-list';
import { Lines } from './lines';
import type { List } from './the-case';

type Item = List['groups'][number]['items'][number];

/** The whole list as one sheet: on the screen, and black on A4. */
export function ListSheet({ list }: { readonly list: List }) {
  const { t } = useTranslation('caseScreen');
  return (
    <article className="sheet">
      {list.revision === null ? null : <p className="hint">{t('revision', { revision: list.revision })}</p>}
      {list.renunciation === null ? null : <p className="first-of-all">{list.renunciation}</p>}
      {list.groups.map((group) => (
        <section key={group.name} aria-labelledby={`group-${group.name}`}>
          <h2 id={`group-${group.name}`}>{t('group', { title: group.title, count: group.items.length })}</h2>
          <Items items={group.items.filter(({ outcome }) => outcome !== 'TO_CONFIRM')} />
          <Folded items={group.items.filter(({ outcome }) => outcome === 'TO_CONFIRM')} />
        </section>
      ))}
      <Lines
        title={t('closedLines')}
        lines={list.closedLines.map(({ department, level, text }) => [department + level, text])}
      />
      <Lines
        title={t('openPoints')}
        lines={list.openPoints.map(({ owner, text, codes }) => [owner + codes.join(), text])}
      />
      <BringList list={list} />
      <Lines title={t('keep')} lines={list.keep.map(({ code, text }) => [code, text])} />
      <Lines
        title={t('arrivals')}
        lines={list.arrivals.map(({ code, what, when, sender, addressedTo, toDo }) => [
          code,
          [
            when,
            what,
            t('sender', { name: sender }),
            addressedTo === null ? null : t('addressedTo', { name: addressedTo }),
            ...toDo,
          ]
            .filter(Boolean)
            .join('　'),
        ])}
      />
      <Lines title={t('mentions')} lines={list.mentions.map(({ code, title, text }) => [code, `${title}　${text}`])} />
      {list.notNeeded.length === 0 ? null : (
        <details className="no-print">
          <summary>{t('notNeeded', { count: list.notNeeded.length })}</summary>
          <ul>
            {list.notNeeded.map(({ code, title, reason }) => (
              <li key={code}>
                {title}
                <span className="hint">　{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

const Items = ({ items }: { readonly items: readonly Item[] }) =>
  items.length === 0 ? null : (
    <ol className="items">
      {items.map((item) => (
        <ItemLine key={item.procedure.code} item={item} />
      ))}
    </ol>
  );

/** What is still being found out: one line until somebody wants it; on paper it stands open. */
function Folded({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation('caseWork');
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <div className="folded" data-open={open || undefined}>
      <Button size="small" aria-expanded={open} onPress={() => setOpen(!open)}>
        {t('toConfirm', { count: items.length })}
      </Button>
      <div className="folded-content">
        <Items items={items} />
      </div>
    </div>
  );
}

function ItemLine({ item }: { readonly item: Item }) {
  const { t } = useTranslation('caseScreen');
  const place = [item.department, item.floor, item.desk].filter((part) => part !== null && part !== '').join('　');
  return (
    <li className="item">
      <p className="item-title">
        {item.number === null ? null : <span className="item-number">{item.number}</span>}
        <strong>{item.title}</strong>
        {item.outcome === 'TO_CONFIRM' ? <Status kind="look">{t('outcomeOf.TO_CONFIRM')}</Status> : null}
        {item.mayDo === 'WITH_PROXY' ? <Status kind="look">{t('withProxy')}</Status> : null}
      </p>
      {item.legalTitle === item.title ? null : <p className="hint">{item.legalTitle}</p>}
      <p>
        {place}
        {item.telephone === null ? null : <span className="code">　{item.telephone}</span>}
      </p>
      {item.deadlines.map((deadline) => (
        <p key={deadline.kind + deadline.text}>{deadline.text}</p>
      ))}
      {item.ifLate === null ? null : <p>{item.ifLate}</p>}
      {item.note === null ? null : <p>{item.note}</p>}
      {item.departmentNotes.map((note) => (
        <p key={note}>{t('departmentNote', { note })}</p>
      ))}
      {item.choices.length === 0 ? null : <p>{t('oneOf', { ways: item.choices.join('、') })}</p>}
      {item.after.length === 0 ? null : <p>{t('after', { items: item.after.join('、') })}</p>}
      {item.mayAffectRenunciation === null ? null : <p>{item.mayAffectRenunciation}</p>}
      {item.caveats.map((caveat) => (
        <p key={caveat}>{caveat}</p>
      ))}
      <details className="no-print">
        <summary>{t('whyThis')}</summary>
        <p>{item.reason}</p>
        <p className="hint">
          {item.basis.map(({ name, article }) => [name, article].filter(Boolean).join(' ')).join('、')}
        </p>
      </details>
    </li>
  );
}
