// Chooses the view for the address. Views that few begin with come in files of their own, so that the first page has less to load.
import { lazy, Suspense } from 'react';
import { ActorView } from './actors/actor-view.tsx';
import { ActorsView } from './actors/actors-view.tsx';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { Masthead } from './components/masthead.tsx';
import { FindingsView } from './findings/findings-view.tsx';
import { HomeView } from './home/home-view.tsx';
import { usePath } from './navigation/navigate.ts';
import { type Route, routeOf } from './navigation/route.ts';
import { ReaderView } from './reader/reader-view.tsx';
import { SearchView } from './search/search-view.tsx';
import { UnknownView } from './unknown-view.tsx';

const CalendarView = lazy(() =>
  import('./calendar/calendar-view.tsx').then((file) => ({ default: file.CalendarView })),
);
const CommitmentsView = lazy(() =>
  import('./commitments/commitments-view.tsx').then((file) => ({ default: file.CommitmentsView })),
);
const FiguresView = lazy(() => import('./figures/figures-view.tsx').then((file) => ({ default: file.FiguresView })));
const GaugesView = lazy(() => import('./gauges/gauges-view.tsx').then((file) => ({ default: file.GaugesView })));
const GraphView = lazy(() => import('./graph/graph-view.tsx').then((file) => ({ default: file.GraphView })));
const HappeningsView = lazy(() =>
  import('./happenings/happenings-view.tsx').then((file) => ({ default: file.HappeningsView })),
);
const MethodView = lazy(() => import('./method/method-view.tsx').then((file) => ({ default: file.MethodView })));
const PositionsView = lazy(() =>
  import('./positions/positions-view.tsx').then((file) => ({ default: file.PositionsView })),
);

export function App() {
  const path = usePath();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<Masthead />}>{viewOf(routeOf(path))}</Suspense>
    </ErrorBoundary>
  );
}

function viewOf(route: Route) {
  switch (route.view) {
    case 'home':
      return <HomeView />;
    case 'reader':
      return <ReaderView reportId={route.reportId} />;
    case 'actors':
      return <ActorsView />;
    case 'actor':
      return <ActorView actorId={route.actorId} />;
    case 'findings':
      return <FindingsView />;
    case 'search':
      return <SearchView />;
    case 'calendar':
      return <CalendarView />;
    case 'commitments':
      return <CommitmentsView />;
    case 'figures':
      return <FiguresView />;
    case 'gauges':
      return <GaugesView />;
    case 'graph':
      return <GraphView />;
    case 'happenings':
      return <HappeningsView />;
    case 'positions':
      return <PositionsView />;
    case 'method':
      return <MethodView />;
    default:
      return <UnknownView />;
  }
}
