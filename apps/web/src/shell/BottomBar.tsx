import { AppShell, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { Icon, type IconName } from '../ui/Icon';
import { More } from './More';
import { useScreens } from './useScreens';

/** What a thumb can tell apart on the narrowest phone, the search among them. */
const ROOM = 6;

/** On a phone the screens are under the thumb. */
export function BottomBar({ onSearch }: { onSearch(): void }) {
  const { t } = useTranslation();
  const may = useMay();
  const { shown, more } = useScreens(may('client.search') ? ROOM - 1 : ROOM);
  return (
    <AppShell.Footer hiddenFrom="sm" bg="var(--tirek-surface)">
      <Group component="nav" grow preventGrowOverflow={false} wrap="nowrap" h="100%" gap={0} aria-label={t('web:shell.screens')}>
        {shown.map(({ to, label, short = label, icon, count }) => (
          <UnstyledButton key={to} component={Link} to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'data-active': true }} className="tab">
            <Tab icon={icon} label={t(short)} count={count} />
          </UnstyledButton>
        ))}
        <More button={MoreTab} screens={more} />
        {may('client.search') && (
          <UnstyledButton onClick={onSearch} className="tab">
            <Tab icon="search" label={t('web:search.title')} />
          </UnstyledButton>
        )}
      </Group>
    </AppShell.Footer>
  );
}

function Tab({ icon, label, count: Count }: { icon: IconName; label: string; count?: ComponentType }) {
  return (
    <Stack align="center" gap={2} py={6} miw={0}>
      <span className="tab-icon"><Icon name={icon} size={20} />{Count && <Count />}</span>
      <Text fz={11} truncate maw="100%">{label}</Text>
    </Stack>
  );
}

function MoreTab(props: ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  return <UnstyledButton className="tab" aria-haspopup="menu" {...props}><Tab icon="more" label={t('web:shell.more')} /></UnstyledButton>;
}
