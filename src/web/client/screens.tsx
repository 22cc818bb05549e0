import { type ComponentType, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { haveWordsOfOffices, useTranslation } from './words';
import { Frame } from './frame/frame';
import { type Address, ADDRESSES } from './addresses';
import { type Me, useMe, worksForDepartment } from './frame/session';
import { Notice } from './components/notice';
import { CaseScreen } from './counter/case/case-screen';
import { FindScreen } from './counter/find-screen';
import { QuestionScreen } from './department/question-screen';
import { HelpKey } from './counter/help/help-key';
import { showing } from './counter/here/here';
import { later } from './components/later';

// What only the counter works with, and what only departments do: each loads its own (vite.config.ts).
const TodayScreen = later(async () => (await import('./counter/today/today-screen')).TodayScreen);
const TelephoneScreen = later(async () => (await import('./counter/telephone/telephone-screen')).TelephoneScreen);
const WalkInScreen = later(async () => (await import('./counter/walk-in/walk-in-screen')).WalkInScreen);
const Register = later(async () => (await import('./counter/register/register-screen')).RegisterScreen);
const QuestionsScreen = later(async () => (await import('./department/questions-screen')).QuestionsScreen);
const Settings = later(async () => (await import('./department/settings-screen')).SettingsScreen);
const Shown = later(async () => (await import('./counter/here/shown-screen')).ShownScreen);
const Ledger = later(async () => (await import('./department/ledger/ledger-screen')).LedgerScreen);
const FileScreen = later(async () => (await import('./counter/register/file-screen')).FileScreen);
const SheetFile = later(async () => (await import('./department/sheet-file-screen')).SheetFileScreen);
const SheetPaper = later(async () => (await import('./department/sheet-paper-screen')).SheetPaperScreen);

/** A screen that few offices have: its words come with it. */
const ofOffices = (load: () => Promise<ComponentType>) =>
  later(async () => (await Promise.all([load(), haveWordsOfOffices()]))[0]);
const Accounts = ofOffices(async () => (await import('./accounts/accounts-screen')).AccountsScreen);
const Invite = ofOffices(async () => (await import('./accounts/invite-screen')).InviteScreen);
const Account = ofOffices(async () => (await import('./accounts/account-screen')).AccountScreen);
const Transfers = ofOffices(async () => (await import('./accounts/transfers/transfers-screen')).TransfersScreen);
const Programs = ofOffices(async () => (await import('./accounts/programs-screen')).ProgramsScreen);
const Approvals = ofOffices(async () => (await import('./approvals/approvals-screen')).ApprovalsScreen);
const Incidents = ofOffices(async () => (await import('./counter/incidents/incidents-screen')).IncidentsScreen);
const OfficerCase = later(async () => (await import('./safeguards/officer-case')).OfficerCase);
const Protections = ofOffices(async () => (await import('./safeguards/protections-screen')).ProtectionsScreen);
const ProtectionImport = ofOffices(async () => (await import('./safeguards/list/list-import-screen')).ListImportScreen);
const Retention = ofOffices(async () => (await import('./safeguards/retention/retention-screen')).RetentionScreen);
const Components = later(async () => (await import('./components/all')).AllComponents);

/** A form whose address is opened anew begins anew. */
const Anew = (Screen: ComponentType) =>
  function Begun() {
    return <Screen key={useLocation().key} />;
  };

const SCREENS: Readonly<Record<Address, ComponentType>> = {
  today: TodayScreen,
  find: FindScreen,
  case: CaseScreen,
  officerCase: OfficerCase,
  protections: Protections,
  protectionImport: ProtectionImport,
  retention: Retention,
  questions: QuestionsScreen,
  question: QuestionScreen,
  ledger: Ledger,
  settings: Settings,
  sheetFile: SheetFile,
  sheetPaper: SheetPaper,
  register: Anew(Register),
  registerFile: FileScreen,
  telephone: TelephoneScreen,
  walkIn: WalkInScreen,
  accounts: Accounts,
  invite: Invite,
  transfers: Transfers,
  programs: Programs,
  account: Anew(Account),
  incidents: Incidents,
  approvals: Approvals,
  components: Components,
  none: NoScreens,
};

/** Every screen has its address below /desk; the server shows which of them somebody may use. */
export function Screens() {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname } = useLocation();
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
          {me.role === 'PRIVACY_OFFICER' ? null : <Route path="cases/:id" element={<Navigate replace to="list" />} />}
          {addressesOf(me).map((name) => {
            const Screen = SCREENS[name];
            return <Route key={name} path={ADDRESSES[name].path} element={<Screen />} />;
          })}
          <Route path="*" element={<Notice>{t('notFound')}</Notice>} />
        </Routes>
      </Suspense>
    </Frame>
  );
}

const isAddress = (name: string): name is Address => name in ADDRESSES;

function addressesOf({ role }: Me): Address[] {
  return Object.keys(ADDRESSES)
    .filter(isAddress)
    .filter((name) => ADDRESSES[name].offices.includes(role));
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
