import './styles';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { createAppRouter } from './router';
import { styleNonce } from './nonce';
import { startTexts } from './texts/i18n';
import { readableColors, theme } from './theme';

const Notifications = lazy(() => import('@mantine/notifications').then(({ Notifications }) => ({ default: Notifications })));

void startTexts().then(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <MantineProvider getStyleNonce={styleNonce} theme={theme} cssVariablesResolver={readableColors} defaultColorScheme="auto">
        <Suspense>
          <Notifications position="bottom-center" limit={3} />
        </Suspense>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={createAppRouter()} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
});
