// Chooses the view for the address.
import { ErrorBoundary } from './components/error-boundary.tsx';
import { HomeView } from './home/home-view.tsx';
import { usePath } from './navigation/navigate.ts';
import { type Route, routeOf } from './navigation/route.ts';
import { ReaderView } from './reader/reader-view.tsx';
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
    case 'unknown':
      return <UnknownView />;
  }
}
