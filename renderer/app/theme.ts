import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eaf4f4',
  '#d3e6e7',
  '#a8cfd1',
  '#7ab8bb',
  '#539fa3',
  '#35878c',
  '#1f7278',
  '#0f5f66',
  '#0b4f55',
  '#083f44',
];

const dark: MantineColorsTuple = [
  '#e6eaeb',
  '#c3cccf',
  '#a5b0b4',
  '#7f8b90',
  '#5a666b',
  '#3a4449',
  '#262d31',
  '#1a1f22',
  '#13171a',
  '#0d1012',
];

const font =
  "'Inter Variable', 'Segoe UI', 'Noto Sans', 'Liberation Sans', system-ui, -apple-system, Roboto, sans-serif";

export const theme = createTheme({
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: font,
  headings: { fontFamily: font, fontWeight: '650' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Radio: { styles: { label: { fontSize: '0.8125rem' } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Modal: { defaultProps: { transitionProps: { duration: 100 } } },
  },
});

const own = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-error': 'var(--red-ink)',
  '--mantine-color-red-light-color': 'var(--red-ink)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-accent-light': 'var(--accent-wash)',
  '--mantine-color-accent-light-hover': 'var(--accent-wash-strong)',
  '--mantine-color-accent-light-color': 'var(--accent-ink)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-border': 'var(--field-line)',
  '--mantine-color-default-hover': 'var(--hover)',
};

/** Mantine paints with the tokens of tokens.css, so that both themes change in one place. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: own, dark: own });
