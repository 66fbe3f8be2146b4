// Chooses the view for the address.
import { ActorView } from './actors/actor-view.tsx';
import { ActorsView } from './actors/actors-view.tsx';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { FindingsView } from './findings/findings-view.tsx';
import { HomeView } from './home/home-view.tsx';
import { usePath } from './navigation/navigate.ts';
import { type Route, routeOf } from './navigation/route.ts';
import { ReaderView } from './reader/reader-view.tsx';
import { SearchView } from './search/search-view.tsx';
import { UnknownView } from './unknown-view.tsx';

export function App() {
  const path = usePath();
  return <ErrorBoundary key={path}>{viewOf(routeOf(path))}</ErrorBoundary>;
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
    case 'unknown':
      return <UnknownView />;
  }
}
