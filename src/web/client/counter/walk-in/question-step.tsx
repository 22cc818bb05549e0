import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One question, three answers, one key each. No counter stands beside it: it makes one hurry people. */
export function QuestionStep({
  question,
  onAnswer,
}: {
  readonly question: string;
  readonly onAnswer: (answer: Answer) => void;
}) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), [question]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const answer = /^[1-3]$/.test(event.key.normalize('NFKC'))
      ? ANSWERS[Number(event.key.normalize('NFKC')) - 1]
      : null;
    if (answer === undefined || answer === null) return;
    event.preventDefault();
    onAnswer(answer);
  };
  return (
    <div ref={place} role="group" aria-labelledby="question" onKeyDownCapture={onKeyDown}>
      <p id="question" className="read-aloud question">
        {question}
      </p>
      <div className="actions">
        {ANSWERS.map((answer, at) => (
          <Button key={answer} size="large" onPress={() => onAnswer(answer)}>
            <kbd className="key" aria-hidden="true">
              {at + 1}
            </kbd>
            {t(answer)}
          </Button>
        ))}
      </div>
    </div>
  );
}
