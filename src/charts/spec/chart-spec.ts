/**
 * A value in a row of data.
 *
 * @category Pictures
 * @since 0.1.0
 */
export type ChartCell = string | number | boolean | null;

/**
 * How places, sizes or colours follow from numbers.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartScale {
  /** From where to where, in numbers of the data; numbers of series for colours and dashes. */
  readonly domain?: number[];
  /** Colours or dashes, one for each number of the domain; how solid, from where to where. */
  readonly range?: string[] | number[] | number[][];
  /** Whether ends are moved to round numbers. */
  readonly nice?: boolean;
  /** Whether 0 is always shown. */
  readonly zero?: boolean;
}

/**
 * An axis: where it has numbers or names, and which.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartAxis {
  /** On which side it is. */
  readonly orient: 'top' | 'bottom' | 'left' | 'right';
  /** What it shows; `null` where the numbers or names say so. */
  readonly title: string | null;
  /** Where what it shows is written, in pixels from it to the right. */
  readonly titleX?: number;
  /** Where it has texts. */
  readonly values: number[];
  /** How many texts that are at most. */
  readonly tickCount: number;
  /** The texts, looked up by place: an expression of Vega. */
  readonly labelExpr: string;
  /** Whether there are lines across the picture. */
  readonly grid: boolean;
  /** Whether texts that would overlap are left out. */
  readonly labelOverlap: 'greedy' | false;
  /** Most that a text may take, in pixels; 0 for any. */
  readonly labelLimit: number;
  /** Turn of the texts, in degrees. */
  readonly labelAngle: number;
  /** Where texts stand by their place. */
  readonly labelAlign?: 'left' | 'center' | 'right';
}

/**
 * What colours or dashes stand for.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartLegend {
  /** Where it is. */
  readonly orient: 'top';
  /** None. */
  readonly title: null;
  /** The names, looked up by number: an expression of Vega. */
  readonly labelExpr: string;
  /** How many beside each other. */
  readonly columns: number;
  /** Most that a name may take, in pixels; 0 for any. */
  readonly labelLimit: number;
  /** Shape of the marks. */
  readonly symbolType: 'stroke' | 'square';
  /** Width of the marks' lines. */
  readonly symbolStrokeWidth: number;
  /** How solid the marks are. */
  readonly symbolOpacity: number;
}

/**
 * Where or how something is drawn: by a field of the data, or by a value for all.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartChannel {
  /** The field. */
  readonly field?: string;
  /** What its values are. */
  readonly type?: 'quantitative' | 'nominal';
  /** How a place or look follows from them; `null` where they are the look itself. */
  readonly scale?: ChartScale | null;
  /** The axis; `null` for none. */
  readonly axis?: ChartAxis | null;
  /** What colours stand for; `null` for none. */
  readonly legend?: ChartLegend | null;
  /** Not stacked: places are given. */
  readonly stack?: null;
}

/**
 * The other end of a place.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartEnd {
  /** The field. */
  readonly field: string;
}

/**
 * How rows of data become marks.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartEncoding {
  /** Place from the left. */
  readonly x?: ChartChannel;
  /** The other end of it. */
  readonly x2?: ChartEnd;
  /** Place from the top. */
  readonly y?: ChartChannel;
  /** The other end of it. */
  readonly y2?: ChartEnd;
  /** Colour. */
  readonly color?: ChartChannel;
  /** Colour inside. */
  readonly fill?: ChartChannel;
  /** Colour of the outline. */
  readonly stroke?: ChartChannel;
  /** Dash. */
  readonly strokeDash?: ChartChannel;
  /** How solid inside. */
  readonly fillOpacity?: ChartChannel;
  /** Which rows are one line. */
  readonly detail?: ChartChannel;
  /** A text. */
  readonly text?: ChartChannel;
  /** What is shown when it is pointed at. */
  readonly tooltip?: ChartChannel;
  /** What a screen reader says of it. */
  readonly description?: ChartChannel;
}

/**
 * How marks look.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartMark {
  /** What is drawn for a row. */
  readonly type: 'area' | 'line' | 'point' | 'rect' | 'rule' | 'text';
  /** Whether screen readers are told of each. */
  readonly aria?: boolean;
  /** Colour. */
  readonly color?: string;
  /** Colour inside. */
  readonly fill?: string;
  /** Colour of the outline. */
  readonly stroke?: string;
  /** Width of lines, in pixels. */
  readonly strokeWidth?: number;
  /** Dash of lines: pixels drawn, pixels left out. */
  readonly strokeDash?: number[];
  /** End of lines. */
  readonly strokeCap?: 'round' | 'butt';
  /** Corners of lines. */
  readonly strokeJoin?: 'round';
  /** How solid all of it is, 0 to 1. */
  readonly opacity?: number;
  /** How solid it is inside, 0 to 1. */
  readonly fillOpacity?: number;
  /** Area of points, in square pixels. */
  readonly size?: number;
  /** How lines go from point to point. */
  readonly interpolate?: 'linear' | 'step-after';
  /** Radius of corners, in pixels. */
  readonly cornerRadius?: number;
  /** A text, or its lines. */
  readonly text?: string[];
  /** Place from the left, in pixels. */
  readonly x?: number | 'width';
  /** Place from the top, in pixels. */
  readonly y?: number | 'height';
  /** Moved to the right, in pixels. */
  readonly dx?: number;
  /** Moved down, in pixels. */
  readonly dy?: number;
  /** Where a text stands by its place. */
  readonly align?: 'left' | 'center' | 'right';
  /** The same from the top. */
  readonly baseline?: 'top' | 'middle' | 'bottom';
  /** Size of a text, in pixels. */
  readonly fontSize?: number;
  /** Weight of a text. */
  readonly fontWeight?: 'normal' | 'bold';
  /** Height of lines of a text, in pixels. */
  readonly lineHeight?: number;
  /** Most that a text may take, in pixels; 0 for any. */
  readonly limit?: number;
}

/**
 * Marks of one kind with their data.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartLayer {
  /** The rows. */
  readonly data: {
    /** One for each mark, or for each point of a line. */
    readonly values: Record<string, ChartCell>[];
  };
  /** How they look. */
  readonly mark: ChartMark;
  /** How rows become marks. */
  readonly encoding?: ChartEncoding;
}

/**
 * A picture as a specification of Vega-Lite 6: plain JSON, to be rendered by any of its tools.
 *
 * @remarks It stands by itself: data, texts in their language and numbers as they are written are in it, nothing is loaded. Change what
 * you like, as in `{ ...spec, config: { ...spec.config, font: 'Georgia' } }`.
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartSpec {
  /** Of which language it is. */
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** What the picture says, for who cannot see it. */
  readonly description: string;
  /** Width of the plot, in pixels; that of its container. */
  readonly width: number | 'container';
  /** Height of the plot, in pixels. */
  readonly height: number;
  /** How the whole keeps its size. */
  readonly autosize: {
    /** `'none'`: room around the plot is given; `'fit-x'`: the whole takes the width of its container. */
    readonly type: 'none' | 'fit-x';
    /** What a width is of. */
    readonly contains: 'padding' | 'content';
  };
  /** Room around the plot, in pixels. */
  readonly padding: {
    /** On the left. */
    readonly left: number;
    /** On the right. */
    readonly right: number;
    /** Above. */
    readonly top: number;
    /** Below. */
    readonly bottom: number;
  };
  /** Heading. */
  readonly title?: {
    /** Its lines. */
    readonly text: string[];
    /** The lines below it. */
    readonly subtitle?: string[];
    /** Where it begins. */
    readonly anchor: 'start';
    /** What that is measured by. */
    readonly frame: 'group' | 'bounds';
    /** Moved to the right, in pixels. */
    readonly dx: number;
    /** Room below it, in pixels. */
    readonly offset: number;
  };
  /** What is drawn, from the back to the front. */
  readonly layer: ChartLayer[];
  /** How all of it looks. */
  readonly config: {
    /** Behind it. */
    readonly background: string;
    /** Fonts of all texts. */
    readonly font: string;
    /** The frame of the plot. */
    readonly view: {
      /** None. */
      readonly stroke: null;
    };
    /** Axes. */
    readonly axis: {
      /** Colour of numbers and names. */
      readonly labelColor: string;
      /** Colour of titles. */
      readonly titleColor: string;
      /** Colour of lines across the picture. */
      readonly gridColor: string;
      /** Size of numbers and names, in pixels. */
      readonly labelFontSize: number;
      /** Size of titles, in pixels. */
      readonly titleFontSize: number;
      /** Weight of titles. */
      readonly titleFontWeight: 'normal';
      /** Whether there is a line along it. */
      readonly domain: boolean;
      /** Whether there are strokes at its texts. */
      readonly ticks: boolean;
      /** Whether the texts at its ends are moved inside. */
      readonly labelFlush: boolean;
      /** Room before texts, in pixels. */
      readonly labelPadding: number;
      /** Room before titles, in pixels. */
      readonly titlePadding: number;
    };
    /** Legends. */
    readonly legend: {
      /** Colour of names. */
      readonly labelColor: string;
      /** Size of names, in pixels. */
      readonly labelFontSize: number;
      /** Area of marks, in square pixels. */
      readonly symbolSize: number;
      /** Room below it, in pixels. */
      readonly offset: number;
      /** Room between columns, in pixels. */
      readonly columnPadding: number;
    };
    /** Headings. */
    readonly title: {
      /** Colour. */
      readonly color: string;
      /** Colour of the lines below. */
      readonly subtitleColor: string;
      /** Size, in pixels. */
      readonly fontSize: number;
      /** Size of the lines below, in pixels. */
      readonly subtitleFontSize: number;
      /** Room before the lines below, in pixels. */
      readonly subtitlePadding: number;
      /** Height of a line, in pixels. */
      readonly lineHeight: number;
      /** Height of a line below, in pixels. */
      readonly subtitleLineHeight: number;
    };
  };
}
