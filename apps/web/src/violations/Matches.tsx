import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useColleagueName } from '../session/colleagues';
import { LinkAnchor } from '../ui/LinkAnchor';

/** "Two other cases name this unit: ask supervisor X", and nothing more of them. */
export function Matches({ perpetratorId }: { perpetratorId: string }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const [asked, setAsked] = useState<string[]>([]);
  const params = { path: { id: perpetratorId } };
  const { data: matches } = useQuery({ queryKey: ['events', 'matches', perpetratorId], queryFn: () => data(api.GET('/api/perpetrators/{id}/matches', { params })) });
  if (!matches) return null;
  const ask = (userId: string) => void data(api.POST('/api/perpetrators/{id}/questions', { params, body: { userId } })).then(() => setAsked(known => [...known, userId]));
  return (
    <>
      {matches.seen.length > 0 && (
        <Text size="sm">{t('violations:match.seen')} {matches.seen.map(({ caseId, code }) => <LinkAnchor key={caseId} to="/cases/$caseId" params={{ caseId }} search={{ tab: 'events' }} mr="xs" underline="always">{code}</LinkAnchor>)}</Text>
      )}
      {matches.closed.map(match => (
        <Group key={match.kind} gap="xs">
          <Text size="sm">{t(`violations:match.${match.kind}`, { number: match.cases })}</Text>
          {match.ask.map(({ userId }) => (
            <Button key={userId} size="compact-sm" variant="light" disabled={asked.includes(userId)} onClick={() => ask(userId)}>
              {t(asked.includes(userId) ? 'violations:match.asked' : 'violations:match.ask', { name: colleague(userId) })}
            </Button>
          ))}
        </Group>
      ))}
    </>
  );
}
