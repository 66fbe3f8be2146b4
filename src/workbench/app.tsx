// Chooses the view for the address.
import { HomeView } from './home/home-view.tsx';
import { usePath } from './navigation/navigate.ts';
import { routeOf } from './navigation/route.ts';
import { ReaderView } from './reader/reader-view.tsx';
import { UnknownView } from './unknown-view.tsx';

export function App() {
  const route = routeOf(usePath());
  switch (route.view) {
    case 'home':
      return <HomeView />;
    case 'reader':
      return <ReaderView key={route.reportId} reportId={route.reportId} />;
    case 'unknown':
      return <UnknownView />;
  }
}
