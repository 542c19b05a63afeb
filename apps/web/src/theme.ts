import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, type ModalProps } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef7f6', '#dcecea', '#b5d9d5', '#8bc5be', '#68b4ac', '#4fa99f', '#328a81', '#1f7670', '#17645f', '#0d4f4b',
];

/** Calm and dense: one accent, system fonts, nothing that has to be loaded. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 7 },
  colors: { pine },
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } } },
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    // a dialog's title bar is no banner of the page; by its name, since the dialog itself is fetched when one opens
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } }, transitionProps: { duration: 0 }, overlayProps: { backgroundOpacity: 0.45 } } satisfies Partial<ModalProps> },
  },
});

/** Mantine's own greys and reds are too pale for WCAG AA; these are not, in either scheme. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f8f8',
    '--mantine-color-dimmed': '#56616a',
    '--mantine-color-placeholder': '#66717a',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': '#17645f',
    '--tirek-surface': '#ffffff',
  },
  dark: {
    '--mantine-color-body': '#15191a',
    '--mantine-color-dimmed': '#a9b3b8',
    '--mantine-color-placeholder': '#9aa4aa',
    '--mantine-color-error': '#ff9a92',
    '--mantine-color-anchor': '#8bc5be',
    // a chip of no colour lies on a surface: Mantine's own would be a hole in it
    '--mantine-color-gray-light': '#30393b',
    '--mantine-color-gray-light-hover': '#384245',
    '--tirek-surface': '#1e2425',
  },
});
