import { useTranslation } from '../../words';
import { inRow, type Looked } from './ledger-words';

const SHOWN = 12;

/** How many are new, changed, gone; lines of the file and no names. */
export function DifferenceOfLedger({
  difference: { added, changed, gone, unchanged },
  people,
}: {
  readonly difference: NonNullable<Looked['difference']>;
  readonly people: number;
}) {
  const { t } = useTranslation('ledger');
  const lines = ({ count, lines: all }: typeof added): string =>
    // Of a first import every line is new: that needs no list.
    count === 0 || count === people
      ? ''
      : t(count > SHOWN ? 'linesMore' : 'lines', { lines: inRow(all.slice(0, SHOWN)) });
  const said = [
    ['added', added.count, lines(added)],
    ['changed', changed.count, lines(changed)],
    ['gone', gone, ''],
    ['unchanged', unchanged, ''],
  ] as const;
  return (
    <section aria-labelledby="ledger-difference">
      <h3 id="ledger-difference">{t('difference')}</h3>
      {people > 0 && unchanged === people && gone === 0 ? <p>{t('same')}</p> : null}
      <dl className="ledger-difference">
        {said.map(([word, count, where]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>
              <b>{t('people', { count })}</b> <span className="hint">{where}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
