import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEmergencyCode } from '../access/emergency-dialog';
import { useGate } from '../session/gate';
import { useLock } from '../session/useLock';
import { withTexts } from '../texts/with-texts';
import { BottomBar } from './BottomBar';
import { TopBar } from './TopBar';
import { useShortcuts } from './useShortcuts';

const loaders = {
  search: () => import('../search/SearchDialog'),
  lock: withTexts('sealing', withTexts('identity', () => import('../session/LockScreen'))),
  signIn: withTexts('identity', () => import('../session/SignInDialog')),
  confirm: withTexts('identity', () => import('../identity/ConfirmationDialog')),
  help: () => import('./ShortcutsHelp'),
};
const SearchDialog = lazy(() => loaders.search().then(({ SearchDialog }) => ({ default: SearchDialog })));
const LockScreen = lazy(() => loaders.lock().then(({ LockScreen }) => ({ default: LockScreen })));
const SignInDialog = lazy(() => loaders.signIn().then(({ SignInDialog }) => ({ default: SignInDialog })));
const ConfirmationDialog = lazy(() => loaders.confirm().then(({ ConfirmationDialog }) => ({ default: ConfirmationDialog })));
const ShortcutsHelp = lazy(() => loaders.help().then(({ ShortcutsHelp }) => ({ default: ShortcutsHelp })));
const EmergencyDialog = lazy(() => withTexts('access', () => import('../access/EmergencyDialog'))().then(({ EmergencyDialog }) => ({ default: EmergencyDialog })));
const SealWatch = lazy(() => import('../sealing/SealWatch').then(({ SealWatch }) => ({ default: SealWatch })));
const QUIET_MS = 2_000;

/** Around every screen: bars, search, lock, sign-in over the page. */
export function AppFrame() {
  const { t } = useTranslation();
  const [searching, search] = useDisclosure();
  const [helping, help] = useDisclosure();
  const emergencyCode = useEmergencyCode();
  const gate = useGate();
  const locked = gate === 'locked';
  useLock();
  useEffect(() => {
    // not needed for the first page, but needed at once when they are, perhaps without a network
    const timer = setTimeout(() => Object.values(loaders).forEach(load => void load()), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  useShortcuts({ search: search.open, help: help.open });

  return (
    <>
      <Suspense>{locked && <LockScreen />}</Suspense>
      <Suspense><SealWatch /></Suspense>
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
        <Suspense>
          {!locked && searching && <SearchDialog opened onClose={search.close} />}
          {!locked && helping && <ShortcutsHelp opened onClose={help.close} />}
          {!locked && emergencyCode !== null && <EmergencyDialog />}
          {gate === 'signed-out' && <SignInDialog />}
          {gate === 'unconfirmed' && <ConfirmationDialog />}
        </Suspense>
      </div>
    </>
  );
}
