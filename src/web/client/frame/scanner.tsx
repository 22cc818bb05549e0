import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslation } from '../words';
import { Notice } from '../components/notice';
import { sentenceOf } from '../components/query';
import { type Burst, clean, watchBursts } from './burst';
import { readScanned, screenOf } from './scanned';
import { view } from './presence';
import { useMe } from './session';

/** A reader opens the case of its paper from every screen. What it read stands in no field and in no address. */
export function Scanner() {
  const { t } = useTranslation('frame');
  const { t: common } = useTranslation();
  const atCounter = useMe().role === 'COUNTER';
  const navigate = useNavigate();
  const { key, pathname } = useLocation();
  /** Of which screen it is said: on the next one it is over. */
  const [said, setSaid] = useState<{ readonly at: string; readonly sentence: string } | null>(null);
  useEffect(() => {
    const say = (sentence: string) => setSaid({ at: key, sentence });
    const open = async (burst: Burst) => {
      const scanned = readScanned(burst.text);
      const screen = scanned === null ? null : await screenOf(scanned, atCounter, pathname);
      if (screen === null) return say(t('notRead'));
      setSaid(null);
      await navigate(screen);
    };
    return watchBursts((burst) => {
      if (view.now() === 'closed') return false;
      // Into a field other numbers may be read on purpose (宛名番号); those are none of ours.
      if (burst.field !== null && readScanned(burst.text) === null) return false;
      clean(burst);
      open(burst).catch((error: unknown) => say(sentenceOf(error, common('unreachable'))));
      return true;
    });
  }, [atCounter, key, pathname, navigate, t, common]);
  return said?.at === key ? <Notice>{said.sentence}</Notice> : null;
}
