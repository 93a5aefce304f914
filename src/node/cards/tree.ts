import type {MeasuredNode, Node} from '@takumi-rs/core';
import {ContentError} from '../content/section';
import type {Card, CardText} from './cards';
import type {Weight} from './face';
import {
  chooseSetting,
  fitText,
  RUN_GAP,
  type FittedText,
  type MeasureRun,
  type TextBox,
} from './lines';

/** Size of a card in pixels, as the services that preview links want it. */
export const CARD_SIZE = {width: 1200, height: 630};

/** The colours of a card: the names of src/css/custom.css without `--qa-`. */
export const COLORS = [
  'paper',
  'rule',
  'ink',
  'accent',
  'band',
  'band-ink',
  'band-ink-muted',
] as const;
export type Colors = Record<(typeof COLORS)[number], string>;

/** The pictures that a card's tree names by their `src`, as files below the site's root. */
export const PICTURES = {mark: 'static/img/mark.svg', heroMark: 'src/pages/hero-mark.svg'};

/** What a card is drawn with. */
export type Style = {colors: Colors; language: string; measure: Record<Weight, MeasureRun>};

type CssStyle = NonNullable<Node['style']>;

const MARGIN = 80;
const CONTENT_WIDTH = CARD_SIZE.width - 2 * MARGIN;
const SITE_NAME_WIDTH = 330;
const MARK_SIZE = 52;
const MARK_GAP = 14;
/** Blank left of the mark's ring, which is to stand at the margin: its tile has the band's colour. */
const MARK_INSET = (6.25 / 32) * MARK_SIZE;
const TITLE_LINE_HEIGHT = 1.2;

/** The bar below the site's title: the colour of the mark's handle. */
const HANDLE_COLOR = '#f0a183';

const ANSWER_BAND_HEIGHT = 120;
const ANSWER_Q_WIDTH = 112;

const SECTION_BAND_HEIGHT = 290;
const LIST_Q_WIDTH = 60;
const LIST_SIZES = [42, 40, 38, 36, 34];
const LIST_LINE_HEIGHT = 1.35;
const LIST_ROW_PADDING = 11;

/** Full-width brackets whose left half is blank. */
const OPENING_BRACKET = /^[（［｛「『【〈《〔]/;

/**
 * Lays a card out. The indigo band tells what it stands for: the home page's card is all band, a
 * section's half, an answer's has a strip.
 *
 * @returns a tree for takumi (https://takumi.kane.tw) of {@link CARD_SIZE}
 * @throws ContentError if a text is too long for its place in the smallest type
 */
export function cardTree(card: Card, style: Style): Node {
  switch (card.kind) {
    case 'home':
      return homeTree(card, style);
    case 'section':
      return sectionTree(card, style);
    case 'answer':
      return answerTree(card, style);
  }
}

/**
 * @param measured - a card as takumi has laid it out
 * @returns the first text that reaches far into the card's right margin or out of the card
 */
export function findOutside({transform, runs, children}: MeasuredNode): string | undefined {
  const [, , , , left, top] = transform;
  const outside = runs.find(
    ({x, y, width, height}) =>
      left + x < 0 ||
      top + y < 0 ||
      // Lines are fitted without kerning, which may move their end a little.
      left + x + width > CARD_SIZE.width - MARGIN / 2 ||
      top + y + height > CARD_SIZE.height,
  );
  return outside?.text ?? children.map(findOutside).find((text) => text !== undefined);
}

function homeTree({site, tagline}: Card & {kind: 'home'}, style: Style): Node {
  const {colors} = style;
  const title = {
    width: CONTENT_WIDTH,
    height: 330,
    sizes: [152, 136, 120, 104, 88, 72, 60],
    lineHeight: TITLE_LINE_HEIGHT,
  };
  const subtitle = {width: 800, height: 180, sizes: [48, 44, 40, 36, 32, 28], lineHeight: 1.4};
  return page(
    style,
    {backgroundColor: colors.band, justifyContent: 'center', paddingLeft: MARGIN},
    [
      {
        type: 'image',
        src: 'heroMark',
        width: 820,
        height: 820,
        style: {position: 'absolute', top: -95, right: -130},
      },
      textBlock(site, 700, title, style, {color: colors['band-ink']}),
      box({width: 96, height: 10, marginTop: 36, marginBottom: 36, backgroundColor: HANDLE_COLOR}),
      textBlock(tagline, 500, subtitle, style, {color: colors['band-ink-muted']}),
    ],
  );
}

function sectionTree({site, section, questions}: Card & {kind: 'section'}, style: Style): Node {
  const {colors} = style;
  const title = {
    width: CONTENT_WIDTH,
    height: 150,
    sizes: [88, 80, 72, 66, 60, 56, 52, 48, 44, 40, 36],
    lineHeight: TITLE_LINE_HEIGHT,
  };
  const listHeight = CARD_SIZE.height - SECTION_BAND_HEIGHT;
  return page(style, {backgroundColor: colors.paper}, [
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        height: SECTION_BAND_HEIGHT,
        paddingTop: 40,
        paddingBottom: 34,
        paddingLeft: MARGIN,
        backgroundColor: colors.band,
      },
      [siteName(site, style), textBlock(section, 700, title, style, {color: colors['band-ink']})],
    ),
    box(
      {flexDirection: 'column', justifyContent: 'center', height: listHeight, paddingLeft: MARGIN},
      fitList(questions, listHeight - 40, style.measure[500]).map((fitted, index) =>
        box(
          {
            flexDirection: 'row',
            width: CONTENT_WIDTH,
            paddingTop: LIST_ROW_PADDING,
            paddingBottom: LIST_ROW_PADDING,
            borderTop: index > 0 ? `1px solid ${colors.rule}` : 'none',
          },
          question(fitted, 500, LIST_LINE_HEIGHT, LIST_Q_WIDTH, colors),
        ),
      ),
    ),
  ]);
}

function answerTree({site, section, question: text}: Card & {kind: 'answer'}, style: Style): Node {
  const {colors, language} = style;
  const title = {
    width: CONTENT_WIDTH - SITE_NAME_WIDTH,
    height: ANSWER_BAND_HEIGHT - 16,
    sizes: [40, 38, 36, 34, 30, 26],
    lineHeight: TITLE_LINE_HEIGHT,
  };
  const paperHeight = CARD_SIZE.height - ANSWER_BAND_HEIGHT;
  const questionBox = {
    width: CONTENT_WIDTH - ANSWER_Q_WIDTH,
    height: paperHeight - 80,
    sizes: [84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 28, 24],
    lineHeight: language === 'ja' ? 1.4 : 1.28,
  };
  const fitted = fit(text, 700, questionBox, style);
  return page(style, {backgroundColor: colors.paper}, [
    box(
      {
        flexDirection: 'row',
        alignItems: 'center',
        justifyContent: 'space-between',
        height: ANSWER_BAND_HEIGHT,
        paddingLeft: MARGIN,
        paddingRight: MARGIN,
        backgroundColor: colors.band,
      },
      [textBlock(section, 700, title, style, {color: colors['band-ink']}), siteName(site, style)],
    ),
    box({flexDirection: 'row', alignItems: 'center', height: paperHeight, paddingLeft: MARGIN}, [
      box(
        {flexDirection: 'row'},
        question(fitted, 700, questionBox.lineHeight, ANSWER_Q_WIDTH, colors),
      ),
    ]),
  ]);
}

/** Fits the questions in one size, or as many as there is room for in the smallest. */
function fitList(questions: CardText[], height: number, measure: MeasureRun): FittedText[] {
  const settings = LIST_SIZES.map((size) => {
    const textBox = {
      width: CONTENT_WIDTH - LIST_Q_WIDTH,
      height,
      sizes: [size],
      lineHeight: LIST_LINE_HEIGHT,
    };
    const list: FittedText[] = [];
    let used = 0;
    for (const {text} of questions) {
      const fitted = fitText(text, textBox, measure);
      used += (fitted?.lines.length ?? Infinity) * size * LIST_LINE_HEIGHT + 2 * LIST_ROW_PADDING;
      if (!fitted || used > height) {
        break;
      }
      list.push(fitted);
    }
    return {size, list, lines: list.flatMap(({lines: fittedLines}) => fittedLines)};
  });
  const complete = chooseSetting(settings.filter(({list}) => list.length === questions.length));
  return (complete ?? settings.at(-1))?.list ?? [];
}

function question(
  fitted: FittedText,
  weight: Weight,
  lineHeight: number,
  qWidth: number,
  colors: Colors,
): Node[] {
  const {size} = fitted;
  return [
    line(['Q'], {
      width: qWidth,
      color: colors.accent,
      fontSize: size,
      fontWeight: 700,
      lineHeight,
    }),
    lines(fitted, weight, lineHeight, {color: colors.ink}),
  ];
}

function siteName(site: CardText, style: Style): Node {
  const textBox = {
    width: SITE_NAME_WIDTH - MARK_SIZE - MARK_GAP,
    height: 90,
    sizes: [34, 30, 26, 22],
    lineHeight: TITLE_LINE_HEIGHT,
  };
  return box({flexDirection: 'row', alignItems: 'center', gap: MARK_GAP, marginLeft: -MARK_INSET}, [
    {type: 'image', src: 'mark', width: MARK_SIZE, height: MARK_SIZE},
    textBlock(site, 500, textBox, style, {color: style.colors['band-ink-muted']}),
  ]);
}

function textBlock(
  text: CardText,
  weight: Weight,
  textBox: TextBox,
  style: Style,
  css: CssStyle,
): Node {
  return lines(fit(text, weight, textBox, style), weight, textBox.lineHeight, css);
}

function fit(
  {text, file, line: place}: CardText,
  weight: Weight,
  textBox: TextBox,
  {measure}: Style,
): FittedText {
  const fitted = fitText(text, textBox, measure[weight]);
  if (!fitted) {
    throw new ContentError(file, place, `“${text}” is too long for a card; shorten it.`);
  }
  return fitted;
}

function lines(
  {size, lines: texts}: FittedText,
  weight: Weight,
  lineHeight: number,
  css: CssStyle,
): Node {
  return box(
    {flexDirection: 'column', fontSize: size, fontWeight: weight, lineHeight, ...css},
    texts.map((runs) =>
      // The bracket itself stands at the edge, as Japanese typesetters have it, and not its blank.
      line(runs, OPENING_BRACKET.test(runs[0] ?? '') ? {marginLeft: '-0.5em'} : {}),
    ),
  );
}

function line(runs: string[], css: CssStyle): Node {
  return box(
    {flexDirection: 'row', flexShrink: 0, columnGap: `${RUN_GAP}em`, ...css},
    runs.map((text) => ({type: 'text', text, style: {whiteSpace: 'pre', flexShrink: 0}})),
  );
}

function page({language}: Style, css: CssStyle, children: Node[]): Node {
  return {
    ...box({...CARD_SIZE, flexDirection: 'column', position: 'relative', ...css}, children),
    lang: language,
  };
}

function box(css: CssStyle, children: Node[] = []): Node {
  return {type: 'container', style: {display: 'flex', ...css}, children};
}
