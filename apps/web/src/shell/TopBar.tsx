import { ActionIcon, AppShell, Button, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ComponentPropsWithRef, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { lockNow } from '../session/useLock';
import { Bell } from '../notifications/Bell';
import { useMay } from '../session/session';
import { withTexts } from '../texts/with-texts';
import { Icon } from '../ui/Icon';
import { More } from './More';
import { NewButton } from './NewButton';
import { OnDemand } from './OnDemand';
import type { SCREENS } from './screens';
import { UserButton } from './UserButton';
import { useScreens } from './useScreens';
import { LinkAnchor } from '../ui/LinkAnchor';

const NewMenu = lazy(() => import('./NewMenu').then(({ NewMenu }) => ({ default: NewMenu })));
const UserMenu = lazy(() => withTexts('sealing', () => import('./UserMenu'))().then(({ UserMenu }) => ({ default: UserMenu })));

/** Names that fit beside each other at 1366 points. */
const ROOM = 7;

interface TopBarProps {
  onSearch(): void;
  onHelp(): void;
}

export function TopBar({ onSearch, onHelp }: TopBarProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { shown, more } = useScreens(ROOM);
  return (
    <AppShell.Header bg="var(--tirek-surface)">
      <Group h="100%" px={{ base: 'sm', sm: 'lg' }} justify="space-between" wrap="nowrap">
        <Group gap="lg" wrap="nowrap">
          <Link to="/" style={{ textDecoration: 'none' }}>
            <Group gap={8} wrap="nowrap">
              <img src="/icon.svg" alt="" width={26} height={26} />
              <Text fw={700} c="var(--mantine-color-text)">{t('web:shell.name')}</Text>
            </Group>
          </Link>
          <Group component="nav" gap="md" wrap="nowrap" visibleFrom="sm" aria-label={t('web:shell.screens')}>
            {shown.map(({ to, label, count }) => <NavLink key={to} to={to} label={t(label)} count={count} />)}
            <More button={MoreButton} screens={more} />
          </Group>
        </Group>
        <Group gap={6} wrap="nowrap">
          {may('client.search') && (
            <Button variant="default" size="sm" onClick={onSearch} visibleFrom="sm" leftSection={<Icon name="search" />}
              rightSection={<Kbd size="xs">Ctrl K</Kbd>} aria-keyshortcuts="Control+K /">
              {t('web:search.title')}
            </Button>
          )}
          {(may('client.write') || may('case.open')) && <OnDemand button={NewButton} menu={NewMenu} />}
          <ActionIcon title={t('web:shell.shortcuts')} variant="subtle" color="gray" size="lg" onClick={onHelp} visibleFrom="sm" aria-label={t('web:shell.shortcuts')}>
            <Icon name="help" />
          </ActionIcon>
          <Bell />
          <ActionIcon title={t('web:lock.now')} variant="subtle" color="gray" size="lg" onClick={lockNow} aria-label={t('web:lock.now')}>
            <Icon name="lock" />
          </ActionIcon>
          <OnDemand button={UserButton} menu={UserMenu} />
        </Group>
      </Group>
    </AppShell.Header>
  );
}

function NavLink({ to, label, count: Count }: Pick<(typeof SCREENS)[number], 'to' | 'label' | 'count'>) {
  return (
    <LinkAnchor to={to} fw={550} c="var(--mantine-color-text)" underline="never"
      activeOptions={{ exact: to === '/' }} activeProps={{ style: { borderBottom: '2px solid var(--mantine-color-pine-6)' } }} py={4}>
      {label}{Count && <Count />}
    </LinkAnchor>
  );
}

function MoreButton(props: ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  return <UnstyledButton fw={550} py={4} aria-haspopup="menu" {...props}>{t('web:shell.more')}</UnstyledButton>;
}
