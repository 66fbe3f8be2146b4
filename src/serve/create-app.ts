// The HTTP API over a store, and the workbench beside it: a store goes in, a Hono app comes out. Nothing listens yet.
import { fileURLToPath } from 'node:url';
import { OpenAPIHono } from '@hono/zod-openapi';
import { keepCorrected, keepCorrections, keepManyCorrected } from '../analyse/corrections/corrected-records.ts';
import { keepRegister } from '../analyse/register/register.ts';
import type { Store } from '../store/contract.ts';
import { answerError, answerThrown } from './answer-error.ts';
import { tagAnswers } from './answer-text.ts';
import { budgetRequests, LOCAL_BUDGET, type RequestBudget } from './budget-requests.ts';
import { guardHost, LOCAL_HOSTNAMES } from './guard-host.ts';
import { guardParameters } from './guard-parameters.ts';
import { guardTokens } from './guard-tokens.ts';
import type { Intake } from './intake.ts';
import { ownVersion } from './own-version.ts';
import { citeReport } from './routes/cite-report.ts';
import { countEntries } from './routes/count-entries.ts';
import { exportRecords } from './routes/export-records.ts';
import { findEntries } from './routes/find-entries.ts';
import { listActorEntries } from './routes/list-actor-entries.ts';
import { listActors } from './routes/list-actors.ts';
import { listActs } from './routes/list-acts.ts';
import { listFigures } from './routes/list-figures.ts';
import { listFindings } from './routes/list-findings.ts';
import { listHappenings } from './routes/list-happenings.ts';
import { listLinks } from './routes/list-links.ts';
import { listPositions } from './routes/list-positions.ts';
import { listReports } from './routes/list-reports.ts';
import { listStandings } from './routes/list-standings.ts';
import { searchReports } from './routes/search-reports.ts';
import { showActor } from './routes/show-actor.ts';
import { showContract } from './routes/show-contract.ts';
import { showFeed } from './routes/show-feed.ts';
import { showGauge } from './routes/show-gauge.ts';
import { showReport } from './routes/show-report.ts';
import { showReportActors } from './routes/show-report-actors.ts';
import { showWorkbench } from './routes/show-workbench.ts';
import { subscribeCalendar } from './routes/subscribe-calendar.ts';
import { takeCorrections } from './routes/take-corrections.ts';
import { takeReports } from './routes/take-reports.ts';
import { tellEntries } from './routes/tell-entries.ts';
import { tellHealth } from './routes/tell-health.ts';
import { setSecurityHeaders } from './set-security-headers.ts';
import type { KeptToken } from './tokens.ts';

export interface AppOptions {
  /** The port that the server listens on: part of the Host it answers to. */
  readonly port: number;
  /** The names it may be called by; by default those of the own machine. */
  readonly hostnames?: readonly string[];
  /** Other names that it may be called by, with a port or without, as a proxy in front passes them on. */
  readonly called?: readonly string[];
  /** Those that let a request in now; without it everybody who reaches the server is let in. */
  readonly tokens?: () => readonly KeptToken[];
  /** The folder of the built page; by default the package's own. */
  readonly workbench?: string;
  /** What reads the reports that a client hands over, and brings findings up to what is put right; without it neither is taken. */
  readonly intake?: Intake;
  /** In whose name the page makes corrections where nobody gives another. */
  readonly author?: string;
  /** What one client, and all together, may ask; by default that of the own machine. */
  readonly budget?: RequestBudget;
  /** Told of every error that is not the client's doing. */
  readonly onError?: (error: unknown) => void;
}

/** The folder that scripts/prepare.mjs builds the page into. */
export const WORKBENCH_FOLDER = fileURLToPath(new URL('../../dist/workbench', import.meta.url));

/** What goes wrong there is nothing that was asked for: it is told, and waits in the store. */
const compareWith = (intake: Intake, onError: AppOptions['onError']) => () => intake.compare().catch((error: unknown) => onError?.(error)); // biome-ignore format: one line

/** The app that answers for `store`. It never closes the store. */
export function createApp(store: Store, options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const issue = result.error.issues[0];
      const name = issue?.path.join('.') ?? result.target;
      return answerError(c, 400, {
        code: 'invalid-option',
        message: `${name}: ${issue?.message ?? 'not understood'}`,
        hint: 'GET /openapi.json tells the parameters of every route',
      });
    },
  });
  const version = ownVersion();
  const register = keepRegister(store);
  const correctionsNow = keepCorrections(store);
  const getCorrected = keepCorrected(store, correctionsNow);
  const readCorrected = keepManyCorrected(store, correctionsNow);

  app.use(setSecurityHeaders());
  app.use(guardHost(options.hostnames ?? LOCAL_HOSTNAMES, options.port, options.called));
  app.use('/api/*', budgetRequests(options.budget ?? LOCAL_BUDGET));
  if (options.tokens) app.use(guardTokens(options.tokens));
  app.use('/api/*', guardParameters(app));
  // Before the tags, for which an answer is held back until it is whole: an export is as long as the store.
  exportRecords(app, store, register);
  app.use('/api/*', tagAnswers());
  app.onError((error, c) => {
    const answer = answerThrown(c, error);
    if (answer.status === 500) options.onError?.(error);
    return answer;
  });
  app.notFound((c) =>
    answerError(c, 404, {
      code: 'unknown-path',
      message: `unknown path: ${c.req.method} ${c.req.path.slice(0, 200)}`,
      hint: 'GET /openapi.json lists the routes',
    }),
  );

  tellHealth(app, store, { version, mayWrite: options.intake !== undefined, author: options.author ?? null });
  countEntries(app, store);
  takeReports(app, options.intake);
  listReports(app, store);
  listFindings(app, store);
  listLinks(app, store);
  listFigures(app, store, register);
  listStandings(app, store, register);
  listPositions(app, store, register, getCorrected);
  showGauge(app, store, register);
  subscribeCalendar(app, store, register, version);
  showReport(app, store, correctionsNow, getCorrected);
  citeReport(app, store);
  showFeed(app, store, register);
  showReportActors(app, store, register);
  listActors(app, register);
  showActor(app, store, register);
  listActorEntries(app, readCorrected, register);
  takeCorrections(
    app,
    store,
    { register, getCorrected },
    options.intake && compareWith(options.intake, options.onError),
  );
  findEntries(app, store, readCorrected, register);
  tellEntries(app, store, register);
  listHappenings(app, store);
  listActs(app, store, register, readCorrected);
  searchReports(app, store);
  showContract(app, version);
  showWorkbench(app, options.workbench ?? WORKBENCH_FOLDER);
  return app;
}
