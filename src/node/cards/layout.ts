import type {MeasuredNode, Node} from '@takumi-rs/core';
import {PHRASE_SEPARATOR} from '../../shared/phrases';
import {required} from '../../shared/required';
import {ContentError, tell} from '../content/finding';
import type {Card, CardText} from './cards';

/** Size of a card in pixels, as the services that preview links want it. */
export const CARD_SIZE = {width: 1200, height: 630};

/** The pictures that a card's tree names by their `src`, as files below the site's root. */
export const PICTURES = {mark: 'static/img/mark.svg', heroMark: 'src/pages/hero-mark.svg'};

/** The light theme's colours, as src/css/custom.css has them behind `--qa-`. */
export const COLORS = {
  paper: '#fcfbf8',
  rule: '#ddd8cc',
  ink: '#22262d',
  'ink-muted': '#5a5f69',
  accent: '#a63a1e',
  band: '#1f4468',
  'band-ink': '#fdfcf9',
  'band-ink-muted': '#d3dfec',
};

/** The bar below the site's title: the colour of the mark's handle. */
const HANDLE_COLOR = '#f0a183';

/** Lays a tree out without drawing it. */
export type Measure = (tree: Node) => Promise<MeasuredNode>;

type CssStyle = NonNullable<Node['style']>;

/** Where text is to stand, in pixels, its largest and its smallest size, and how it looks. */
type Place = {width: number; height: number; sizes: [number, number]; style: CssStyle};

const MARGIN = 80;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const MARK_SIZE = 52;
/** Blank left of the mark's ring, which is to stand at the margin: its tile has the band's colour. */
const MARK_INSET = (6.25 / 32) * MARK_SIZE;
/** Share of a maskable icon's width that no shape cuts, whatever stands in its corners. */
const MASKABLE_SHARE = 0.8;
/** What a home page's title or a question leaves of its height to the owner, who stands below. */
const OWNER_ROOM = 76;
/** So many questions have room in a section's list, on one line each. */
const LIST_LENGTH = 4;
/** A Japanese phrase of so many characters has room on a line and keeps its blanks unbroken. */
const WHOLE_PHRASE = 24;
/** Where else a line could break inside a phrase: beside a sign, as in （SLO）の. */
const BESIDE_SIGN = /(?<=\S)(?=[\p{P}\p{S}])|(?<=[\p{P}\p{S}])(?=\S)/gu;
const WORD_JOINER = '\u2060';
const NO_BREAK_SPACE = '\u00A0';

const TITLE = {color: COLORS['band-ink'], fontWeight: 700, lineHeight: 1.2};
const MUTED = {color: COLORS['band-ink-muted'], fontWeight: 500, lineHeight: 1.2};
const QUESTION = {color: COLORS.ink, fontWeight: 700, lineHeight: 1.35};
const LIST: CssStyle = {...QUESTION, fontWeight: 500, flexDirection: 'column'};

const places = {
  homeTitle: {width: WIDTH, height: 330, sizes: [152, 60], style: TITLE},
  tagline: {width: 800, height: 180, sizes: [48, 28], style: {...MUTED, lineHeight: 1.4}},
  siteName: {width: 264, height: 90, sizes: [34, 22], style: MUTED},
  sectionTitle: {width: WIDTH, height: 150, sizes: [88, 36], style: TITLE},
  list: {width: WIDTH, height: 300, sizes: [42, 34], style: LIST},
  answerTitle: {width: 710, height: 104, sizes: [40, 26], style: TITLE},
  question: {width: WIDTH, height: 380, sizes: [76, 24], style: QUESTION},
  homeOwner: {width: WIDTH, height: 44, sizes: [36, 18], style: MUTED},
  sectionOwner: {width: 640, height: 40, sizes: [30, 14], style: MUTED},
  answerOwner: {
    width: WIDTH,
    height: 36,
    sizes: [30, 16],
    style: {...MUTED, color: COLORS['ink-muted']},
  },
} satisfies Record<string, Place>;

const whole = (fontSize: number): CssStyle => ({fontSize, textWrap: 'balance'});
const inPieces = (fontSize: number): CssStyle => ({fontSize, overflowWrap: 'anywhere'});

/**
 * Lays a card out. The indigo band tells what it stands for: the home page's card is all band, a
 * section's half, an answer's has a strip.
 *
 * @returns a tree for takumi (https://takumi.kane.tw) of {@link CARD_SIZE}
 * @throws ContentError if a text is too long for its place in the smallest type
 */
export async function layOut({kind, texts, owner}: Card, measure: Measure): Promise<Node> {
  const [site] = texts;
  const leaveRoom = (place: Place): Place =>
    owner ? {...place, height: place.height - OWNER_ROOM} : place;
  const setOwner = async (place: Place, style: CssStyle = {}): Promise<Node[]> =>
    owner ? [box(style, [await setText(owner, place, measure)])] : [];
  if (kind === 'home') {
    return page({flexDirection: 'column', justifyContent: 'center', height: CARD_SIZE.height}, [
      picture('heroMark', 820, {position: 'absolute', top: -95, right: -130}),
      await setText(site, leaveRoom(places.homeTitle), measure),
      box({width: 96, height: 10, margin: '36px 0', backgroundColor: HANDLE_COLOR}),
      await setText(texts[1], places.tagline, measure),
      ...(await setOwner(places.homeOwner, {marginTop: 32})),
    ]);
  }
  const siteName = box({alignItems: 'center', gap: 14, marginLeft: -MARK_INSET}, [
    picture('mark', MARK_SIZE),
    await setText(site, places.siteName, measure),
  ]);
  const [, title, ...questions] = texts;
  if (kind === 'section') {
    return page(
      {flexDirection: 'column', height: 290, paddingTop: 40, paddingBottom: 34},
      [
        box({alignItems: 'center', justifyContent: 'space-between'}, [
          siteName,
          ...(await setOwner(places.sectionOwner)),
        ]),
        await setText(title, places.sectionTitle, measure),
      ],
      await setList(questions.slice(0, LIST_LENGTH), measure),
    );
  }
  return page(
    {alignItems: 'center', height: 120},
    [await setText(title, places.answerTitle, measure), siteName],
    await setText(texts[2], leaveRoom(places.question), measure, questionNodes(texts[2])),
    ...(await setOwner(places.answerOwner, {position: 'absolute', bottom: 34, left: MARGIN})),
  );
}

/**
 * @param size - width and height in px
 * @param purpose - `touch` for iPhones, which round the corners by themselves
 * @returns the mark as it is, or as a square of its own colour, which a phone cuts to its shape
 */
export function layOutIcon(size: number, purpose: 'any' | 'maskable' | 'touch'): Node {
  if (purpose === 'any') {
    return picture('mark', size);
  }
  const mark = picture('mark', purpose === 'maskable' ? MASKABLE_SHARE * size : size);
  const style = {alignItems: 'center', justifyContent: 'center', backgroundColor: COLORS.band};
  return box({width: size, height: size, ...style}, [mark]);
}

/**
 * Sets text as large as its place allows.
 *
 * @param nodes - all that is to be set in that size, if it is more than the text
 */
async function setText(
  text: CardText,
  place: Place,
  measure: Measure,
  nodes: Node[] = [textNode(text)],
): Promise<Node> {
  const sizes = listSizes(place);
  const settings = [
    // Rather than in less than half the largest size, a phrase wider than its place is cut.
    ...sizes.filter((size) => size >= place.sizes[0] / 2).map(whole),
    ...sizes.flatMap((size) => [whole(size), inPieces(size)]),
  ];
  const candidates = settings.map((setting) => box({...place.style, ...setting}, nodes));
  return takeFitting(candidates, place, measure, text);
}

/** Sets questions in one size, each on one line if possible; without room, the first of them. */
async function setList(questions: CardText[], measure: Measure): Promise<Node> {
  const place = places.list;
  const sizes = listSizes(place);
  const list = (setting: CssStyle, count = questions.length): Node =>
    box(
      {...place.style, ...setting},
      questions.slice(0, count).map((question, index) => {
        const borderTop = index > 0 ? `1px solid ${COLORS.rule}` : 'none';
        return box({width: WIDTH, padding: '11px 0', borderTop}, questionNodes(question));
      }),
    );
  const candidates = [
    ...sizes.map((fontSize) => list({fontSize, textWrap: 'nowrap'})),
    ...sizes.map((fontSize) => list(whole(fontSize))),
    ...questions.flatMap((_, index) =>
      [whole, inPieces].map((set) => list(set(place.sizes[1]), questions.length - index)),
    ),
  ];
  return takeFitting(candidates, place, measure, questions[0]);
}

async function takeFitting(
  candidates: Node[],
  {width, height}: Place,
  measure: Measure,
  text: CardText | undefined,
): Promise<Node> {
  for (const candidate of candidates) {
    const measured = await measure(box({width, alignItems: 'flex-start'}, [candidate]));
    // Sums of 32-bit floats end a little beside whole pixels.
    if (Math.floor(measured.height) <= height && Math.floor(rightEdge(measured)) <= width) {
      return box({maxWidth: width}, [candidate]);
    }
  }
  const {phrases, ...place} = required(text, 'text that does not fit');
  throw new ContentError(tell(place, `“${phrases.join('')}” is too long for a card → shorten it.`));
}

function rightEdge({transform, width, children}: MeasuredNode): number {
  return Math.max(transform[4] + width, ...children.map(rightEdge));
}

function listSizes({sizes: [largest, smallest]}: Place): number[] {
  return Array.from({length: (largest - smallest) / 2 + 1}, (_, index) => largest - 2 * index);
}

function questionNodes(question: CardText): Node[] {
  const style = {width: '1.35em', flexShrink: 0, color: COLORS.accent, fontWeight: 700};
  return [{type: 'text', text: 'Q', style}, textNode(question)];
}

function textNode({phrases}: CardText): Node {
  const unbroken = phrases.map((phrase) => {
    const joined = phrase.replaceAll(BESIDE_SIGN, WORD_JOINER);
    const short = phrases.length > 1 && phrase.length <= WHOLE_PHRASE;
    return short ? joined.replaceAll(/ (?=\S)/g, NO_BREAK_SPACE) : joined;
  });
  return {type: 'text', text: unbroken.join(PHRASE_SEPARATOR)};
}

function picture(src: keyof typeof PICTURES, size: number, style: CssStyle = {}): Node {
  return {type: 'image', src, width: size, height: size, style};
}

/** A band and, if it leaves room, a sheet of paper below. */
function page(style: CssStyle, band: Node[], ...sheet: Node[]): Node {
  const padding = `0 ${MARGIN}px`;
  return box({...CARD_SIZE, flexDirection: 'column', backgroundColor: COLORS.paper}, [
    box({justifyContent: 'space-between', padding, backgroundColor: COLORS.band, ...style}, band),
    box({flexGrow: 1, alignItems: 'center', padding}, sheet),
  ]);
}

/** Lines break only where phrases and words end, unless a style says otherwise. */
function box(style: CssStyle, children: Node[] = []): Node {
  return {type: 'container', style: {display: 'flex', wordBreak: 'keep-all', ...style}, children};
}
