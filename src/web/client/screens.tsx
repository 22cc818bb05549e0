import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import { Frame } from './frame/frame';
import { useMe, worksForDepartment } from './frame/session';
import { Notice } from './components/notice';
import { CaseScreen } from './counter/case/case-screen';
import { FindScreen } from './counter/find-screen';
import { TodayScreen } from './counter/today/today-screen';

const Components = lazy(async () => ({ default: (await import('./components/all')).AllComponents }));

/** Every screen has its address below /desk; the server shows which of them somebody may use. */
export function Screens() {
  const { t } = useTranslation();
  const me = useMe();
  const others = me.role === 'PRIVACY_OFFICER' || worksForDepartment(me) ? '/find' : '/none';
  const home = me.role === 'COUNTER' ? '/today' : others;
  return (
    <Frame>
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <Routes>
          <Route index element={<Navigate replace to={home} />} />
          {me.role === 'COUNTER' ? <Route path="today" element={<TodayScreen />} /> : null}
          <Route path="find" element={<FindScreen />} />
          <Route path="cases/:id" element={<Navigate replace to="list" />} />
          <Route path="cases/:id/:part" element={<CaseScreen />} />
          <Route path="components" element={<Components />} />
          <Route path="none" element={<NoScreens />} />
          <Route path="*" element={<Notice>{t('notFound')}</Notice>} />
        </Routes>
      </Suspense>
    </Frame>
  );
}

function NoScreens() {
  const { t } = useTranslation('frame');
  return <Notice>{t('noScreens')}</Notice>;
}
