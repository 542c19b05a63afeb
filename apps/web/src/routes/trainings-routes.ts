import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { REGIONS } from '#libs/law/region';
import { TRAINING_KINDS } from '#libs/law/trainings/training-kind';
import type { Schema } from '../api/schema';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

export interface TrainingFilters {
  kind?: Schema<'TrainingKind'>;
  region?: Schema<'Region'>;
}

const trainings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trainings',
  validateSearch: (search: Record<string, unknown>): TrainingFilters => ({
    ...((TRAINING_KINDS as readonly unknown[]).includes(search.kind) && { kind: search.kind as Schema<'TrainingKind'> }),
    ...((REGIONS as readonly unknown[]).includes(search.region) && { region: search.region as Schema<'Region'> }),
  }),
  component: lazyRouteComponent(withTexts('trainings', () => import('../trainings/TrainingsScreen')), 'TrainingsScreen'),
});

const newTraining = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trainings/new',
  component: lazyRouteComponent(withTexts('trainings', () => import('../trainings/NewTrainingScreen')), 'NewTrainingScreen'),
});

const trainingPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trainings/$trainingId',
  component: lazyRouteComponent(withTexts('trainings', () => import('../trainings/TrainingPage')), 'TrainingPage'),
});

const importing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trainings/$trainingId/import',
  component: lazyRouteComponent(withTexts('trainings', () => import('../trainings/ImportParticipantsScreen')), 'ImportParticipantsScreen'),
});

const cascade = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trainings/$trainingId/cascade',
  component: lazyRouteComponent(withTexts('trainings', () => import('../trainings/CascadeScreen')), 'CascadeScreen'),
});

const trainers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trainers',
  component: lazyRouteComponent(withTexts('trainings', () => import('../trainings/TrainersScreen')), 'TrainersScreen'),
});

const trainerPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trainers/$participantId',
  component: lazyRouteComponent(withTexts('trainings', () => import('../trainings/TrainerPage')), 'TrainerPage'),
});

export const trainingsRoutes = [trainings, newTraining, trainingPage, importing, cascade, trainers, trainerPage] as const;
