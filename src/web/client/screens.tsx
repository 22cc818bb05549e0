import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { Frame } from './frame/frame';
import { type Me, useMe, worksForDepartment } from './frame/session';
import { Notice } from './components/notice';
import { hasPart } from './approvals/approvals';
import { CaseScreen } from './counter/case/case-screen';
import { FindScreen } from './counter/find-screen';
import { QuestionScreen } from './department/question-screen';
import { HelpKey } from './counter/help/help-key';
import { showing } from './counter/here/here';

// What only the counter works with, and what only departments do: each loads its own (vite.config.ts).
const TodayScreen = lazy(async () => ({ default: (await import('./counter/today/today-screen')).TodayScreen }));
const TelephoneScreen = lazy(async () => ({
  default: (await import('./counter/telephone/telephone-screen')).TelephoneScreen,
}));
const WalkInScreen = lazy(async () => ({ default: (await import('./counter/walk-in/walk-in-screen')).WalkInScreen }));
const RegisterScreen = lazy(async () => ({
  default: (await import('./counter/register/register-screen')).RegisterScreen,
}));
const QuestionsScreen = lazy(async () => ({
  default: (await import('./department/questions-screen')).QuestionsScreen,
}));
const Settings = lazy(async () => ({ default: (await import('./department/settings-screen')).SettingsScreen }));
const Shown = lazy(async () => ({ default: (await import('./counter/here/shown-screen')).ShownScreen }));
const Ledger = lazy(async () => ({ default: (await import('./department/ledger/ledger-screen')).LedgerScreen }));
const FileScreen = lazy(async () => ({ default: (await import('./counter/register/file-screen')).FileScreen }));
const SheetFile = lazy(async () => ({ default: (await import('./department/sheet-file-screen')).SheetFileScreen }));
const SheetPaper = lazy(async () => ({ default: (await import('./department/sheet-paper-screen')).SheetPaperScreen }));
const Accounts = lazy(async () => ({ default: (await import('./accounts/accounts-screen')).AccountsScreen }));
const Invite = lazy(async () => ({ default: (await import('./accounts/invite-screen')).InviteScreen }));
const Account = lazy(async () => ({ default: (await import('./accounts/account-screen')).AccountScreen }));
const Transfers = lazy(async () => ({
  default: (await import('./accounts/transfers/transfers-screen')).TransfersScreen,
}));
const Programs = lazy(async () => ({ default: (await import('./accounts/programs-screen')).ProgramsScreen }));
const Approvals = lazy(async () => ({ default: (await import('./approvals/approvals-screen')).ApprovalsScreen }));
const Incidents = lazy(async () => ({
  default: (await import('./counter/incidents/incidents-screen')).IncidentsScreen,
}));
const OfficerCase = lazy(async () => ({ default: (await import('./safeguards/officer-case')).OfficerCase }));
const Protections = lazy(async () => ({
  default: (await import('./safeguards/protections-screen')).ProtectionsScreen,
}));
const ProtectionImport = lazy(async () => ({
  default: (await import('./safeguards/list/list-import-screen')).ListImportScreen,
}));
const Retention = lazy(async () => ({
  default: (await import('./safeguards/retention/retention-screen')).RetentionScreen,
}));
const Components = lazy(async () => ({ default: (await import('./components/all')).AllComponents }));

/** Every screen has its address below /desk; the server shows which of them somebody may use. */
export function Screens() {
  const { t } = useTranslation();
  const me = useMe();
  const { key, pathname } = useLocation();
  const shown = showing.use();
  // Whatever the browser's history says: as long as it is turned to the family, no screen of the staff is drawn.
  if (shown !== null || pathname === '/shown')
    return (
      <>
        {me.role === 'COUNTER' ? <HelpKey /> : null}
        <Suspense fallback={null}>
          <Shown shown={shown} />
        </Suspense>
      </>
    );
  return (
    <Frame>
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <Routes>
          <Route index element={<Navigate replace to={homeOf(me)} />} />
          {me.role === 'COUNTER' ? <Route path="today" element={<TodayScreen />} /> : null}
          <Route path="find" element={<FindScreen />} />
          {me.role === 'PRIVACY_OFFICER' ? (
            <>
              <Route path="cases/:id/:part?" element={<OfficerCase />} />
              <Route path="protections" element={<Protections />} />
              <Route path="protections/import" element={<ProtectionImport />} />
              <Route path="retention" element={<Retention />} />
            </>
          ) : (
            <>
              <Route path="cases/:id" element={<Navigate replace to="list" />} />
              <Route path="cases/:id/:part" element={<CaseScreen />} />
            </>
          )}
          <Route path="questions" element={<QuestionsScreen />} />
          <Route path="questions/:id" element={<QuestionScreen />} />
          {worksForDepartment(me) ? (
            <>
              <Route path="ledger" element={<Ledger />} />
              <Route path="settings" element={<Settings />} />
              <Route path="questions/file" element={<SheetFile />} />
              <Route path="questions/sheet" element={<SheetPaper />} />
            </>
          ) : null}
          {me.role === 'COUNTER' ? (
            <>
              <Route path="register" element={<RegisterScreen key={key} />} />
              <Route path="register/file" element={<FileScreen />} />
              <Route path="telephone" element={<TelephoneScreen />} />
              <Route path="walk-in" element={<WalkInScreen />} />
            </>
          ) : null}
          {me.role === 'PEOPLE_ADMIN' ? (
            <>
              <Route path="accounts" element={<Accounts />} />
              <Route path="accounts/new" element={<Invite />} />
              <Route path="accounts/transfers" element={<Transfers />} />
              <Route path="accounts/programs" element={<Programs />} />
              <Route path="accounts/:id" element={<Account key={key} />} />
            </>
          ) : null}
          {me.role === 'COUNTER' || me.role === 'PRIVACY_OFFICER' ? (
            <Route path="incidents" element={<Incidents />} />
          ) : null}
          {hasPart(me) ? <Route path="approvals" element={<Approvals />} /> : null}
          <Route path="components" element={<Components />} />
          <Route path="none" element={<NoScreens />} />
          <Route path="*" element={<Notice>{t('notFound')}</Notice>} />
        </Routes>
      </Suspense>
    </Frame>
  );
}

function homeOf(me: Me): string {
  if (me.role === 'COUNTER') return '/today';
  if (worksForDepartment(me)) return '/questions';
  if (me.role === 'PEOPLE_ADMIN') return '/accounts';
  return me.role === 'PRIVACY_OFFICER' ? '/approvals' : '/none';
}

function NoScreens() {
  const { t } = useTranslation('frame');
  return <Notice>{t('noScreens')}</Notice>;
}
