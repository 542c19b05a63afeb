import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STATEMENT_TOPICS } from '#libs/law/violations/statement-topic';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { CorrectionButtons } from './CorrectionButtons';
import { VoidedBecause } from './VoidedBecause';

interface StatementsByTopicProps {
  statements: Schema<'StatementDto'>[];
  /** The event they tell of stands. */
  standing: boolean;
}

/** Accounts of one topic side by side, so that it is seen where they part; those that were voided come last, and say why. */
export function StatementsByTopic({ statements, standing }: StatementsByTopicProps) {
  const { t } = useTranslation();
  const inOrder = [...statements.filter(({ voidedAt }) => !voidedAt), ...statements.filter(({ voidedAt }) => voidedAt)];
  const topics = STATEMENT_TOPICS.filter(topic => statements.some(statement => statement.topic === topic));
  return topics.map(topic => (
    <Stack key={topic} gap={6}>
      <Title order={3}>{t(`violations:statementTopic.${topic}`)}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        {inOrder.filter(statement => statement.topic === topic).map(statement => (
          <Paper key={statement.id} withBorder p="xs">
            <Text size="sm" fw={600}>{[t(`violations:statementSource.${statement.source}`), statement.sourceName, fmtPartialDate(t, statement.givenOn)].filter(Boolean).join(' · ')}</Text>
            <Text size="sm" className="prewrap" td={statement.voidedAt ? 'line-through' : undefined} style={{ overflowWrap: 'anywhere' }}>{statement.text}</Text>
            <VoidedBecause record={statement} />
            {standing && !statement.voidedAt && <CorrectionButtons voids={{ of: 'statement', id: statement.id, version: statement.version }} />}
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  ));
}
