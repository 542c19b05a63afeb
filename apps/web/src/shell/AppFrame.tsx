import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchDialog } from '../search/SearchDialog';
import { useGate } from '../session/gate';
import { LockScreen } from '../session/LockScreen';
import { SignInDialog } from '../session/SignInDialog';
import { useLock } from '../session/useLock';
import { BottomBar } from './BottomBar';
import { ShortcutsHelp } from './ShortcutsHelp';
import { TopBar } from './TopBar';
import { useShortcuts } from './useShortcuts';

/** Around every screen: bars, search, lock, sign-in over the page. */
export function AppFrame() {
  const { t } = useTranslation();
  const [searching, search] = useDisclosure();
  const [helping, help] = useDisclosure();
  const locked = useGate() === 'locked';
  useLock();
  useShortcuts({ search: search.open, help: help.open });

  return (
    <>
      {locked && <LockScreen />}
      {/* what is typed beneath the lock is kept, but neither shown nor reachable */}
      <div style={locked ? { display: 'none' } : undefined} inert={locked}>
        <AppShell header={{ height: 56 }} footer={{ height: { base: 60, sm: 0 } }} padding={{ base: 'sm', sm: 'lg' }}>
          <a href="#content" className="visually-hidden">{t('web:shell.skip')}</a>
          <TopBar onSearch={search.open} onHelp={help.open} />
          <AppShell.Main id="content" tabIndex={-1} style={{ outline: 'none' }}>
            <Outlet />
          </AppShell.Main>
          <BottomBar onSearch={search.open} />
        </AppShell>
        {!locked && <SearchDialog opened={searching} onClose={search.close} />}
        {!locked && <ShortcutsHelp opened={helping} onClose={help.close} />}
        {!locked && <SignInDialog />}
      </div>
    </>
  );
}
