/** The words inside a ribbon: where it starts, what it holds, what lies after it. */
import type { TimeScale } from './geometry';
import { firstThatFits, label, wordingsOf, type Label } from './labels';
import type { RibbonSegment } from './ribbon-segments';
import type { RibbonPresence, RibbonStrip } from './strip-types';

/** From the ribbon's top to the baseline of its words. */
const toBaseline = 28;
const beside = 9;
const inside = 8;

export function ribbonLabels(
	strip: RibbonStrip,
	segments: readonly RibbonSegment[],
	scale: TimeScale,
	top: number
): Label[] {
	const placed: Label[] = [];
	const put = (candidates: readonly Label[]) => {
		const found = firstThatFits(candidates, placed, scale.width);
		if (found !== null) placed.push(found);
	};
	const baseline = top + toBaseline;
	segments.forEach((segment) => put(amountCandidates(segment, scale, baseline)));
	strip.bare.forEach(({ from, to }) => {
		const room = scale.x(to) - scale.x(from);
		put(fitting(strip.bareText, room, { look: 'bare', x: scale.x(from), dx: beside, baseline }));
	});
	strip.presences.forEach((presence) => put(hopefulCandidates(presence, scale, baseline)));
	strip.presences.forEach((presence) => put(startCandidates(presence, scale, baseline)));
	return placed;
}

function amountCandidates(segment: RibbonSegment, scale: TimeScale, baseline: number): Label[] {
	if (segment.amount === null || segment.strength === 'fading') return [];
	const x = scale.x(segment.from);
	const room = scale.x(segment.to) - x;
	return fitting([segment.amount], room, { look: 'amount', x, dx: inside, baseline });
}

function hopefulCandidates(presence: RibbonPresence, scale: TimeScale, baseline: number): Label[] {
	const x = scale.x(presence.latest);
	const room = x - scale.x(presence.adopted);
	const { origin } = presence;
	const wish = { look: 'hopeful', origin, x, dx: -inside, anchor: 'end', baseline } as const;
	return fitting(presence.hopefulText, room, wish);
}

/** Left of the fade, where nothing is drawn. */
function startCandidates(presence: RibbonPresence, scale: TimeScale, baseline: number): Label[] {
	if (!scale.holds(presence.fadeFrom)) return [];
	const x = scale.x(presence.fadeFrom);
	return wordingsOf(presence.startText, (text) => {
		return { look: 'start', text, x, dx: -5, anchor: 'end', baseline };
	});
}

function fitting(
	texts: readonly string[],
	room: number,
	wish: Omit<Parameters<typeof label>[0], 'text'>
): Label[] {
	return texts
		.map((text) => label({ ...wish, text }))
		.filter(({ width }) => width + 2 * inside <= room);
}
