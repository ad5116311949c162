import { ToastProvider, type Catalogue, type Locale } from '@auzolan/ui';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { LanguageProvider } from './i18n/language-provider.js';
import { BookPage } from './pages/book/book-page.js';
import { HomePage } from './pages/home/home-page.js';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import { SessionProvider, useSession } from './session/session-provider.js';
import { Loading } from './shell/loading.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { Shell } from './shell/shell.js';

const AssetPage = lazy(() => import('./pages/book/asset-page.js'));
const JoinPage = lazy(() => import('./pages/join/join-page.js'));
const BookingsPage = lazy(() => import('./pages/bookings/bookings-page.js'));
const WeekPage = lazy(() => import('./pages/week/week-page.js'));
const CalendarsPage = lazy(() => import('./pages/calendars/calendars-page.js'));
const ProblemPage = lazy(() => import('./pages/problem/problem-page.js'));
const SeasonsPage = lazy(() => import('./pages/seasons/seasons-page.js'));
const SeasonPage = lazy(() => import('./pages/seasons/season-page.js'));
const CostsPage = lazy(() => import('./pages/costs/costs-page.js'));
const NoticesPage = lazy(() => import('./pages/notices/notices-page.js'));
const MePage = lazy(() => import('./pages/me/me-page.js'));
const AccessibilityPage = lazy(() => import('./pages/accessibility/accessibility-page.js'));

export function App(props: { locale: Locale; catalogue: Catalogue }) {
  return (
    <LanguageProvider locale={props.locale} catalogue={props.catalogue}>
      <ToastProvider>
        <SessionProvider>
          <Shell>
            <Suspense fallback={<Loading />}>
              <Switch>
                <Route path="/accessibility" component={AccessibilityPage} />
                <Route path="/join/:code?">{(params) => <JoinPage code={params.code} />}</Route>
                <Route>
                  <SignedInPages />
                </Route>
              </Switch>
            </Suspense>
          </Shell>
        </SessionProvider>
      </ToastProvider>
    </LanguageProvider>
  );
}

function SignedInPages() {
  const { me } = useSession();
  if (me === undefined) return <Loading />;
  if (me === null) return <SignInPage />;
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/sign-in">
        <Redirect to="/" replace />
      </Route>
      <Route path="/book" component={BookPage} />
      <Route path="/book/:id">{(params) => <AssetPage key={params.id} id={params.id} />}</Route>
      <Route path="/book/:id/week">{(params) => <WeekPage id={params.id} />}</Route>
      <Route path="/bookings" component={BookingsPage} />
      <Route path="/me/calendars" component={CalendarsPage} />
      <Route path="/problem/:id">{(params) => <ProblemPage key={params.id} id={params.id} />}</Route>
      <Route path="/seasons" component={SeasonsPage} />
      <Route path="/seasons/:id">{(params) => <SeasonPage key={params.id} id={params.id} />}</Route>
      <Route path="/me" component={MePage} />
      <Route path="/costs" component={CostsPage} />
      <Route path="/me/notices" component={NoticesPage} />
      <Route component={NotFoundPage} />
    </Switch>
  );
}
