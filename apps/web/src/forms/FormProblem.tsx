import { Alert, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { sortErrors } from './form-errors';

/** Why something was refused, apart from what stands at the fields themselves. */
export function FormProblem({ problem, values = {} }: { problem: Error; values?: object }) {
  const { t } = useTranslation();
  if (!(problem instanceof ApiProblem)) return <Alert color="red" role="alert" title={t('web:error.unreachable')}>{t('web:error.kept')}</Alert>;
  const { rest } = sortErrors(problem, values);
  return (
    <Alert color="red" variant="light" role="alert" title={problem.message}>
      {rest.length ? (
        <List size="sm">{rest.map(error => <List.Item key={error.pointer + error.code}>{error.detail}</List.Item>)}</List>
      ) : (
        <Text size="sm">{problem.detail}</Text>
      )}
    </Alert>
  );
}
