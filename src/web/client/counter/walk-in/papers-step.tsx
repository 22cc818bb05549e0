import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Button } from '../../components/button';
import { type PaperId, PAPERS } from '../../../../domain/papers-on-the-table.js';

/** The bag is emptied onto the table: each paper answers for itself, and nobody is asked about it. */
export function PapersStep({
  papers,
  onChange,
  onDone,
  busy,
}: {
  readonly papers: readonly PaperId[];
  readonly onChange: (papers: readonly PaperId[]) => void;
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
    const paper = event.ctrlKey ? undefined : PAPERS.find(({ key }) => key === pressed);
    if (paper === undefined) return;
    event.preventDefault();
    onChange(papers.includes(paper.id) ? papers.filter((id) => id !== paper.id) : [...papers, paper.id]);
  };
  return (
    <div ref={place} onKeyDownCapture={onKeyDown}>
      <ToggleButtonGroup
        className="papers"
        aria-label={t('papers')}
        selectionMode="multiple"
        selectedKeys={papers}
        onSelectionChange={(keys) => onChange(PAPERS.map(({ id }) => id).filter((id) => keys.has(id)))}
      >
        {PAPERS.map(({ id, key }) => (
          <ToggleButton key={id} id={id} className="choice-option paper">
            <kbd className="key" aria-hidden="true">
              {key}
            </kbd>
            {t(`paper.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="actions">
        <Button look="solid" size="large" onPress={onDone} isDisabled={busy}>
          {t('papersDone')}
        </Button>
      </div>
    </div>
  );
}
