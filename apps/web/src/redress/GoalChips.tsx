import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip';
import { GOAL_COLOURS, goalLines } from './current-goals';
import { redressQuery } from './redress-query';

/** What the client wants of the law, and how far it has come. */
export function GoalChips({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const { data: redress } = useQuery(redressQuery(caseId));
  return goalLines(redress?.goals ?? []).map(({ goal, current }) => (
    <Chip key={goal} color={GOAL_COLOURS[current.status]}>{`${t(`law:justiceGoal.${goal}`)}: ${t(`law:justiceGoalStatus.${current.status}`)}`}</Chip>
  ));
}
