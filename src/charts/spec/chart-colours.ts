/**
 * The colours of a picture. Each may be any colour of CSS, such as `'#1f8df0'`, `'currentColor'` or `'var(--accent)'`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartColours {
  /** Texts that matter. */
  readonly ink: string;
  /** Texts of axes, and notes. */
  readonly muted: string;
  /** Lines across the picture. */
  readonly rule: string;
  /** Behind all, and inside of what is hollow. */
  readonly paper: string;
  /** What is looked at. */
  readonly accent: string;
  /** The better of classes, and what is gained. */
  readonly good: string;
  /** Those between. */
  readonly middle: string;
  /** The worse of classes, and what is lost. */
  readonly bad: string;
  /** Groups beside each other: six, and as many groups at most are told apart by colour. */
  readonly series: readonly string[];
}

/**
 * The colours where none are given: readable on white and on dark pages alike.
 *
 * @remarks Texts take the colour of the text around the picture. Marks are mid tones: at least 3 : 1 against white and against `#2b2e33`,
 * as WCAG 2.2 asks of graphics (1.4.11). They begin with the hues of Okabe and Ito's palette (2008), moved until any two of a list keep a distance of 0.08
 * in OKLab for normal sight, protanopia, deuteranopia and tritanopia (simulated after Machado, Oliveira and Fernandes 2009). Colour never
 * tells alone: signs, dashes, hatching, names or places say the same.
 * @category Pictures
 * @since 0.1.0
 */
export const defaultColours: ChartColours = {
  ink: 'currentColor',
  muted: 'currentColor',
  rule: '#8888884d',
  paper: 'transparent',
  accent: '#1f8df0',
  good: '#1f8df0',
  middle: '#8a8a8a',
  bad: '#cf5b10',
  series: ['#1f8df0', '#d4811b', '#398372', '#9362b9', '#af641f', '#9691ad'],
};
