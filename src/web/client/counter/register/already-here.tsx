import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { DeskSameDeceasedDocument, type SameDeceasedInput } from '../../generated/operations';
import { readTypedDay, todayInJapan } from '../typed-day';
import { useAltKey } from '../use-alt-key';
import type { Draft } from './draft';
import { plain } from './read-draft';

const PAUSE = 400;

/**
 * Said while the form is being filled in, before half of it was typed in vain: the number of the case there may be already. What was
 * typed stays while that one is opened.
 */
export function AlreadyHere({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('register');
  const navigate = useNavigate();
  const input = useSettled(enoughOf(draft));
  const { data } = useQuery({
    queryKey: ['same-deceased', input],
    queryFn: ({ signal }) => (input === null ? null : ask(DeskSameDeceasedDocument, { input }, signal)),
    enabled: input !== null,
    // A refusal or a silence here keeps nobody from registering, which looks again.
    retry: false,
  });
  const found = input === null ? null : (data?.sameDeceased ?? null);
  useAltKey('KeyO', () => {
    if (found !== null) void navigate(`/cases/${found.id}`);
  });
  const place = useRef<HTMLDivElement>(null);
  // It stands below the days that are being typed: both are to be seen.
  useEffect(() => {
    if (found !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [found]);
  return (
    <div ref={place} role="status" className="already-here">
      {found === null ? null : (
        <div className="notice warning">
          <p className="notice-title">{t('duplicate')}</p>
          <p>
            <Link to={`/cases/${found.id}`} aria-keyshortcuts="Alt+O">
              {t('existing', { number: found.number })} <kbd className="key">Alt+O</kbd>
            </Link>
          </p>
          <p>{t('duplicateStays')}</p>
        </div>
      )}
    </div>
  );
}

/** What tells somebody: a name with a birth date, kana with a day of death, the city's number. Less is nobody yet. */
function enoughOf({ name, kana, birth, death, personNumber, notTheSameAs }: Draft): SameDeceasedInput | null {
  const today = todayInJapan(new Date());
  const [born, died] = [readTypedDay(birth, today), readTypedDay(death, today, true)];
  const birthDate = name.trim() !== '' && born.kind === 'day' ? born.day : null;
  const deathDate = kana.trim() !== '' && died.kind === 'day' ? died.day : null;
  const number = plain(personNumber);
  if (birthDate === null && deathDate === null && number === null) return null;
  return { name, kana, birthDate, deathDate, personNumber: number, notTheSameAs: [...notTheSameAs] };
}

/** Once it stands still: two that say the same are the same. */
function useSettled(input: SameDeceasedInput | null): SameDeceasedInput | null {
  const now = JSON.stringify(input);
  const [settled, setSettled] = useState({ text: 'null', input });
  useEffect(() => {
    const timer = setTimeout(
      () => setSettled((before) => (before.text === now ? before : { text: now, input })),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [now, input]);
  return input === null ? null : settled.input;
}
