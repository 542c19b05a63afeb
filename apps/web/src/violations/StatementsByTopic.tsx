import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STATEMENT_TOPICS } from '#libs/law/violations/statement-topic';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';

/** Accounts of one topic side by side, so that it is seen where they part. */
export function StatementsByTopic({ statements }: { statements: Schema<'StatementDto'>[] }) {
  const { t } = useTranslation();
  const standing = statements.filter(statement => !statement.voidedAt);
  const topics = STATEMENT_TOPICS.filter(topic => standing.some(statement => statement.topic === topic));
  return topics.map(topic => (
    <Stack key={topic} gap={6}>
      <Title order={3}>{t(`violations:statementTopic.${topic}`)}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        {standing.filter(statement => statement.topic === topic).map(statement => (
          <Paper key={statement.id} withBorder p="xs">
            <Text size="sm" fw={600}>{[t(`violations:statementSource.${statement.source}`), statement.sourceName, fmtPartialDate(t, statement.givenOn)].filter(Boolean).join(' · ')}</Text>
            <Text size="sm" className="prewrap" style={{ overflowWrap: 'anywhere' }}>{statement.text}</Text>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  ));
}
