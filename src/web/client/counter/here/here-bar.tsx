import { useCallback, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { endHere, type Here, showing, whoIsHere } from './here';
import { useAltKey } from '../use-alt-key';
import { WhoIsHere } from './who-is-here';

/** 「いま、◯◯様がおられます」, on every screen of the counter until they go. */
export function HereBar() {
  const here = whoIsHere.use();
  return here === null ? null : <Bar here={here} />;
}

function Bar({ here }: { readonly here: Here }) {
  const { t } = useTranslation('here');
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [asking, setAsking] = useState(false);
  const show = useCallback(() => {
    showing.change(() => ({ here, back: pathname + search }));
    void navigate('/shown');
  }, [here, navigate, pathname, search]);
  useAltKey('KeyM', show);
  const { caseId, visitId, version, personId, name } = here;
  return (
    <section className="here-bar no-print" aria-label={t('bar')}>
      <strong role="status">{t('isHereNow', { name })}</strong>
      <Link to={`/cases/${caseId}/list`}>{t('toList')}</Link>
      <Button size="small" aria-keyshortcuts="Alt+M" onPress={show}>
        {t('show')}
        <kbd className="key">Alt+M</kbd>
      </Button>
      <span className="hint">{t('backFromShown')}</span>
      <Button size="small" onPress={() => setAsking(true)}>
        {t('change')}
      </Button>
      <Button size="small" onPress={() => endHere()}>
        {t('end')}
      </Button>
      {asking ? (
        <WhoIsHere
          visit={{ id: visitId, version, personId, who: name, case: { id: caseId } }}
          after={here}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
