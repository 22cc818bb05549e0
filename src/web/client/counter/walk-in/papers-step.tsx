import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { PAPERS, PAPERS_BESIDE, type TablePaperId } from '../../../../domain/papers-on-the-table.js';
import { PaperDrawing } from './paper-drawing';

const ALL: readonly { readonly id: TablePaperId; readonly key: string }[] = [...PAPERS, ...PAPERS_BESIDE];

/** The bag is emptied onto the table: each paper answers for itself, and nobody is asked about it. */
export function PapersStep({
  papers,
  onChange,
  onDone,
  busy,
}: {
  readonly papers: readonly TablePaperId[];
  readonly onChange: (papers: readonly TablePaperId[]) => void;
  readonly onDone: () => void;
  readonly busy: boolean;
}) {
  const { t } = useTranslation('walkIn');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      return onDone();
    }
    const pressed = event.key.normalize('NFKC').toLowerCase();
    const paper = event.ctrlKey ? undefined : ALL.find(({ key }) => key === pressed);
    if (paper === undefined) return;
    event.preventDefault();
    onChange(papers.includes(paper.id) ? papers.filter((id) => id !== paper.id) : [...papers, paper.id]);
  };
  const group = (label: string, some: typeof ALL) => (
    <>
      <h2>{label}</h2>
      <ToggleButtonGroup
        className="papers"
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={papers}
        onSelectionChange={(keys) =>
          // Each group tells of its own alone.
          onChange(
            ALL.map(({ id }) => id).filter((id) =>
              (some.some((one) => one.id === id) ? keys : new Set<unknown>(papers)).has(id),
            ),
          )
        }
      >
        {some.map(({ id, key }) => (
          <ToggleButton key={id} id={id} className="choice-option paper">
            <kbd className="key" aria-hidden="true">
              {key}
            </kbd>
            <PaperDrawing of={id} />
            {t(`paper.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  );
  return (
    <div ref={place} onKeyDownCapture={onKeyDown}>
      {group(t('papersOfDeceased'), PAPERS)}
      {group(t('papersBeside'), PAPERS_BESIDE)}
      <div className="actions">
        <Button look="solid" size="large" onPress={onDone} isDisabled={busy}>
          {t('papersDone')}
        </Button>
      </div>
    </div>
  );
}
