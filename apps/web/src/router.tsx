import { createRouter } from '@tanstack/react-router';
import { careRoutes } from './routes/care-routes';
import { caseRoutes } from './routes/case-routes';
import { clinicalRoutes } from './routes/clinical-routes';
import { consentRoutes } from './routes/consent-routes';
import { consultRoutes } from './routes/consult-routes';
import { dailyRoutes } from './routes/daily-routes';
import { deskRoutes } from './routes/desk-routes';
import { documentRoutes } from './routes/document-routes';
import { eventsRoutes } from './routes/events-routes';
import { grantsRoutes } from './routes/grants-routes';
import { impactRoutes } from './routes/impact-routes';
import { mergingRoutes } from './routes/merging-routes';
import { oversightRoutes } from './routes/oversight-routes';
import { redressRoutes } from './routes/redress-routes';
import { staffRoutes } from './routes/staff-routes';
import { trainingsRoutes } from './routes/trainings-routes';
import { rootRoute } from './routes/root-route';

const routeTree = rootRoute.addChildren([
  ...careRoutes,
  ...caseRoutes,
  ...clinicalRoutes,
  ...consentRoutes,
  ...consultRoutes,
  ...dailyRoutes,
  ...deskRoutes,
  ...documentRoutes,
  ...eventsRoutes,
  ...grantsRoutes, ...impactRoutes,
  ...mergingRoutes,
  ...oversightRoutes,
  ...redressRoutes,
  ...staffRoutes,
  ...trainingsRoutes,
]);

export const createAppRouter = () => createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
