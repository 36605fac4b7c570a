/** Labels and the room they take: the first wording that fits is used, and none may touch another. */
import type { Origin } from '$lib/domain/facts';
import { lightWidth, phraseWidth, textWidth } from './text-width';
import type { Wordings } from './strip-types';

export type Anchor = 'start' | 'middle' | 'end';

export type Look =
	| 'flag'
	| 'day'
	| 'phrase'
	| 'bare'
	| 'start'
	| 'hopeful'
	| 'block'
	| 'hatched'
	| 'amount'
	| 'gap'
	| 'year'
	| 'quarter'
	| 'as-of'
	| 'quiet'
	| 'strong';

export type Tint = Origin | 'mixed' | 'carried';

/** Something on the picture that no label may cover. */
export interface Obstacle {
	/** Stretches with the picture; all else here does not. */
	readonly x: number;
	readonly left: number;
	readonly width: number;
	readonly top: number;
	readonly height: number;
}

export interface Label extends Obstacle {
	readonly look: Look;
	/** Whose colour it takes; null: none. */
	readonly origin: Tint | null;
	/** Of the text where it is in another language than the page. */
	readonly language: string | null;
	readonly text: string;
	/** Said after the text in a lighter hand. */
	readonly detail: string | null;
	readonly anchor: Anchor;
	/** From `x` to where the text is anchored. */
	readonly dx: number;
	readonly baseline: number;
}

export interface LabelWish {
	readonly look: Look;
	readonly origin?: Tint;
	readonly language?: string | null;
	readonly text: string;
	readonly detail?: string | null;
	readonly x: number;
	readonly dx?: number;
	readonly anchor?: Anchor;
	readonly baseline: number;
	readonly size?: number;
}

/** Between a text and its detail. */
export const detailGap = 5;
/** Clear space left and right of every label. */
const clearance = 3;
/** Sums of fractions of a pixel are not exact. */
const rounding = 0.001;

/** A label at its place, with the room that it takes. */
export function label(wish: LabelWish): Label {
	const { look, text, x, baseline, dx = 0, anchor = 'start', size = 11 } = wish;
	const { detail = null, origin = null, language = null } = wish;
	const width = widthOf(look, text, size) + (detail === null ? 0 : detailGap + lightWidth(detail));
	const toLeft = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2;
	const room = { x, left: dx - toLeft, width, top: baseline - 9, height: 12 };
	return { ...room, look, origin, language, text, detail, anchor, dx, baseline };
}

const lightLooks: readonly Look[] = ['day', 'start', 'block', 'hopeful', 'quarter', 'quiet'];

function widthOf(look: Look, text: string, size: number): number {
	if (look === 'phrase') return phraseWidth(text);
	return lightLooks.includes(look) ? lightWidth(text, size) : textWidth(text, size);
}

/** The first of the candidates that lies inside `width` and clear of what is taken; else null. */
export function firstThatFits(
	candidates: readonly Label[],
	taken: readonly Obstacle[],
	width: number
): Label | null {
	return (
		candidates.find(
			(candidate) =>
				isInside(candidate, width) && taken.every((other) => areClear(candidate, other))
		) ?? null
	);
}

export function isInside(box: Obstacle, width: number): boolean {
	const left = box.x + box.left;
	return left >= -rounding && left + box.width <= width + rounding;
}

/**
 * Whether two boxes keep apart at the width they were laid out for and at every larger one: the
 * one that stands on the left must not be anchored further right than the other.
 */
export function areClear(a: Obstacle, b: Obstacle): boolean {
	if (a.top + a.height <= b.top || b.top + b.height <= a.top) return true;
	const [first, second] = a.x + a.left <= b.x + b.left ? [a, b] : [b, a];
	const rightOfFirst = first.x + first.left + first.width + clearance;
	return rightOfFirst <= second.x + second.left && first.x <= second.x;
}

/** One candidate a wording, the fullest first. */
export function wordingsOf(wordings: Wordings, make: (text: string) => LabelWish): Label[] {
	return wordings.map((text) => label(make(text)));
}
