/** Colours that people with any kind of colour vision tell apart (after Okabe and Ito), dark enough for white text but the two light ones. */
export const palette = {
  ink: '#1f2328',
  quiet: '#57606a',
  line: '#d0d7de',
  border: '#8c959f',
  brand: '#8f1d14',
  withheld: '#c3c8ce',
  noData: '#eef0f2',
  blue: '#0b6fb8',
  lightBlue: '#8cc4ea',
  orange: '#b84a00',
  yellow: '#e8c33a',
  green: '#04785a',
  purple: '#8a4a7d',
} as const;

/** Steps of one colour for amounts, light to dark. */
export const steps = ['#fbe9e4', '#f2bfb0', '#df8670', '#b94a38', '#7a1a12'] as const;
