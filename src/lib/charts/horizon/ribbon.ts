/**
 * A row without a recorded need: only time means something. Its ribbon has the same height in every
 * row and its top fades; nothing here is a percentage or an outline of a gap.
 */
import type { Origin } from '$lib/domain/facts';
import { layBracket, type BracketLayout } from './bracket';
import { rectOver, timeScale, type Line, type Rect, type TimeScale } from './geometry';
import type { Label } from './labels';
import { layLossLane, markObstacle, type LossLane, type LossMarkLayout } from './loss-lane';
import { ribbonLabels } from './ribbon-labels';
import { ribbonSegments, type RibbonSegment, type Strength } from './ribbon-segments';
import type { RibbonStrip } from './strip-types';

export interface RibbonLayout {
	readonly kind: 'ribbon';
	readonly width: number;
	readonly height: number;
	/** Upper and lower edge of ribbon and wash. */
	readonly top: number;
	readonly bottom: number;
	readonly bare: readonly Rect[];
	readonly segments: readonly RibbonSegmentLayout[];
	/** Days that bound what is in doubt. */
	readonly outerDays: readonly { readonly line: Line; readonly origin: Origin }[];
	readonly hairlines: readonly Line[];
	readonly marks: readonly LossMarkLayout[];
	readonly brackets: readonly BracketLayout[];
	readonly labels: readonly Label[];
}

export interface RibbonSegmentLayout {
	readonly rect: Rect;
	readonly strength: Strength;
	readonly disclosed: boolean;
	readonly parts: readonly { readonly rect: Rect; readonly origin: Origin | 'mixed' }[];
}

export const ribbonHeight = 40;
const datesBaseline = 12.5;
const firstBracket = 27;
const bracketLane = 18;
const below = 8;

export function layRibbon(strip: RibbonStrip, months: number, width: number): RibbonLayout {
	const scale = timeScale(months, width);
	const { lane, brackets } = layLane(strip, scale);
	const top = topOf(strip);
	const bottom = top + ribbonHeight;
	const segments = ribbonSegments(strip.presences, scale);
	return {
		kind: 'ribbon',
		width,
		height: bottom + below,
		top,
		bottom,
		bare: strip.bare.flatMap((interval) => {
			const seen = scale.cut(interval);
			return seen === null ? [] : [rectOver(scale, seen, top, ribbonHeight)];
		}),
		segments: segments.map((segment) => segmentLayout(segment, scale, top)),
		outerDays: outerDaysOf(strip, scale, top),
		hairlines: hairlinesOf(segments, scale, top),
		marks: lane.marks,
		brackets,
		labels: [
			...lane.labels,
			...brackets.flatMap(({ labels }) => labels),
			...ribbonLabels(strip, segments, scale, top)
		]
	};
}

function topOf(strip: RibbonStrip): number {
	if (strip.brackets.length > 0)
		return firstBracket + 9 + bracketLane * (strip.brackets.length - 1);
	return strip.losses.length > 0 ? 20 : below;
}

interface Lane {
	readonly lane: LossLane;
	readonly brackets: readonly BracketLayout[];
}

/** An outer day comes before the amount of a loss: that one is also said beside the row. */
function layLane(strip: RibbonStrip, scale: TimeScale): Lane {
	const most = Math.max(0, ...strip.losses.map(({ details }) => details.length));
	const tries = Array.from({ length: most + 1 }, (_, shorter) => {
		const losses = strip.losses.map((loss) => ({ ...loss, details: loss.details.slice(shorter) }));
		const lane = layLossLane(losses, scale, datesBaseline);
		const taken = [...lane.marks.map(markObstacle), ...lane.labels];
		return { lane, brackets: layBrackets(strip, scale, taken) };
	});
	const words = ({ lane, brackets }: Lane) =>
		lane.labels.length + brackets.reduce((sum, { labels }) => sum + labels.length, 0);
	return tries.reduce((best, next) => (words(next) > words(best) ? next : best));
}

/** Each uncertain end has a lane of its own under the dates. */
function layBrackets(
	strip: RibbonStrip,
	scale: TimeScale,
	dates: Parameters<typeof layBracket>[2]['taken']
): BracketLayout[] {
	const laid: BracketLayout[] = [];
	const dated = strip.losses.map(({ at }) => at);
	strip.brackets.forEach((bracket, index) => {
		const taken = [...dates, ...laid.flatMap(({ labels }) => labels)];
		const y = firstBracket + bracketLane * index;
		laid.push(layBracket(bracket, scale, { y, datesBaseline, taken, dated }));
	});
	return laid;
}

/** Known money is split by origin in proportion, the state's at the bottom. */
function segmentLayout(segment: RibbonSegment, scale: TimeScale, top: number): RibbonSegmentLayout {
	const { strength, shares, undisclosedOrigin } = segment;
	const rect = rectOver(scale, segment, top, ribbonHeight);
	if (shares === null) {
		const parts = [{ rect, origin: undisclosedOrigin ?? ('mixed' as const) }];
		return { rect, strength, disclosed: false, parts };
	}
	let bottom = top + ribbonHeight;
	const parts = shares.map(({ origin, share }) => {
		const height = share * ribbonHeight;
		bottom -= height;
		return { rect: rectOver(scale, segment, bottom, height), origin };
	});
	return { rect, strength, disclosed: true, parts };
}

function outerDaysOf(strip: RibbonStrip, scale: TimeScale, top: number) {
	return strip.presences.flatMap(({ origin, earliest, adopted, latest }) =>
		[earliest, latest]
			.filter((at) => at !== adopted && scale.holds(at))
			.map((at) => {
				const x = scale.x(at);
				return { line: { x1: x, y1: top + 15, x2: x, y2: top + ribbonHeight }, origin };
			})
	);
}

/** The edges of months, where the ribbon is drawn and not merely hoped for. */
function hairlinesOf(segments: readonly RibbonSegment[], scale: TimeScale, top: number): Line[] {
	const sure = segments.filter(({ strength }) => strength !== 'hopeful');
	return Array.from({ length: scale.months - 1 }, (_, index) => index + 1)
		.filter((at) => sure.some(({ from, to }) => from < at && at < to))
		.map((at) => ({ x1: scale.x(at), y1: top + 8, x2: scale.x(at), y2: top + ribbonHeight }));
}
