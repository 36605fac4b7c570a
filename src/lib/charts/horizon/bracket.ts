/** An uncertain end: a dimension line from the earliest to the latest day, and its words. */
import type { Line, TimeScale } from './geometry';
import { firstThatFits, label, wordingsOf, type Label, type Obstacle } from './labels';
import type { Bracket, MonthsIn } from './strip-types';

export interface BracketLayout {
	readonly lines: readonly Line[];
	readonly labels: readonly Label[];
}

export interface BracketPlace {
	/** Height of the dimension line. */
	readonly y: number;
	/** Baseline of the lane with the loss dates. */
	readonly datesBaseline: number;
	readonly taken: readonly Obstacle[];
	/** Where losses are dated already: an outer day there is not named again. */
	readonly dated: readonly MonthsIn[];
}

const tickHalf = 4;
const besideLoss = 4;
const besidePhrase = 7;
const besideEnd = 9;
/** The line shows at least this much on either side of a phrase in its middle. */
const shortestArm = 6;

export function layBracket(bracket: Bracket, scale: TimeScale, place: BracketPlace): BracketLayout {
	const ends = { from: scale.x(bracket.earliest), to: scale.x(bracket.latest) };
	if (ends.to <= ends.from) return { lines: [], labels: [] };
	const own = lineObstacle(ends, place.y);
	const phrase = firstThatFits(phraseCandidates(bracket, ends, place.y), place.taken, scale.width);
	const taken = [...place.taken, ...(phrase === null ? [] : [phrase])];
	const earliest = firstThatFits(
		earliestCandidates(bracket, scale, place),
		[...taken, own],
		scale.width
	);
	const latest = firstThatFits(
		latestCandidates(bracket, scale, place),
		[...taken, own, ...(earliest === null ? [] : [earliest])],
		scale.width
	);
	const labels = [phrase, earliest, latest].filter((placed) => placed !== null);
	return { lines: linesOf(bracket, scale, place.y, phrase), labels };
}

/** In the middle of the line where both arms still show, else beside it. */
function phraseCandidates(
	bracket: Bracket,
	ends: { from: number; to: number },
	y: number
): Label[] {
	const language = bracket.phraseLanguage;
	const wish = { look: 'phrase', language, baseline: y + 4.5 } as const;
	const middle = bracket.phrase
		.map((text) => label({ ...wish, text, x: (ends.from + ends.to) / 2, anchor: 'middle' }))
		.filter(({ width }) => width + 2 * (besidePhrase + shortestArm) <= ends.to - ends.from);
	const beside = bracket.phrase.flatMap((text) => [
		label({ ...wish, text, x: ends.to, dx: besideEnd }),
		label({ ...wish, text, x: ends.from, dx: -besideEnd, anchor: 'end' })
	]);
	const fullInMiddle = middle.filter(({ text }) => text === bracket.phrase[0]);
	return [...fullInMiddle, ...beside, ...middle];
}

/** Left of its tick, else over it in the lane of dates. */
function earliestCandidates(bracket: Bracket, scale: TimeScale, place: BracketPlace): Label[] {
	if (!scale.holds(bracket.earliest) || place.dated.includes(bracket.earliest)) return [];
	const x = scale.x(bracket.earliest);
	const wish = { look: 'day', x } as const;
	return bracket.earliestText.flatMap((text) => [
		label({ ...wish, text, dx: -6, anchor: 'end', baseline: place.y + 4 }),
		label({ ...wish, text, anchor: 'end', baseline: place.datesBaseline }),
		label({ ...wish, text, baseline: place.datesBaseline })
	]);
}

/** Over its tick in the lane of dates, else right of the line. */
function latestCandidates(bracket: Bracket, scale: TimeScale, place: BracketPlace): Label[] {
	if (place.dated.includes(bracket.latest)) return [];
	if (!scale.holds(bracket.latest)) {
		return wordingsOf(bracket.latestText, (text) => ({
			look: 'day',
			text,
			x: scale.width,
			anchor: 'end',
			baseline: place.datesBaseline
		}));
	}
	const wish = { look: 'day', x: scale.x(bracket.latest) } as const;
	return bracket.latestText.flatMap((text) => [
		label({ ...wish, text, anchor: 'end', baseline: place.datesBaseline }),
		label({ ...wish, text, dx: 6, baseline: place.y + 4 }),
		label({ ...wish, text, dx: 6, baseline: place.datesBaseline })
	]);
}

/** The line, open where the phrase stands, with a tick at each end that is not the adopted day. */
function linesOf(bracket: Bracket, scale: TimeScale, y: number, phrase: Label | null): Line[] {
	const { earliest, latest, adopted } = bracket;
	const from = scale.x(earliest) + (earliest === adopted ? besideLoss : 0);
	const to = scale.x(latest) - (latest === adopted ? besideLoss : 0);
	const ticks = [earliest, latest]
		.filter((at) => at !== adopted && scale.holds(at))
		.map((at) => vertical(scale.x(at), y));
	if (phrase === null || phrase.anchor !== 'middle') return [across(from, to, y), ...ticks];
	const half = phrase.width / 2 + besidePhrase;
	return [across(from, phrase.x - half, y), across(phrase.x + half, to, y), ...ticks];
}

function across(x1: number, x2: number, y: number): Line {
	return { x1, y1: y, x2: Math.max(x1, x2), y2: y };
}

function vertical(x: number, y: number): Line {
	return { x1: x, y1: y - tickHalf, x2: x, y2: y + tickHalf };
}

/** Day labels keep clear of the line; its middle stands for the whole, so it is asked at both ends. */
function lineObstacle(ends: { from: number; to: number }, y: number): Obstacle {
	const width = ends.to - ends.from;
	return { x: ends.from, left: 1, width: width - 2, top: y - 1, height: 2 };
}
