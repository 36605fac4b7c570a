/** Many rectangles or lines as one path: a strip whose every month differs stays small. */
import { groupBy } from '$lib/domain/grouping';
import type { Line, Rect } from './geometry';
import type { TotalLayout } from './total';

export interface Shape {
	/** Unique in the picture. */
	readonly name: string;
	/** Classes of what is painted over each other. */
	readonly paints: readonly string[];
	readonly faint: boolean;
	readonly rects: readonly Rect[];
}

/** All bands of one origin as one shape, and of one origin and texture what is hoped for. */
export function shapesOf({ bands, expected }: Pick<TotalLayout, 'bands' | 'expected'>): {
	readonly bands: readonly Shape[];
	readonly expected: readonly Shape[];
} {
	const byOrigin = groupBy(bands, ({ origin }) => origin);
	const byTexture = groupBy(expected, ({ origin, texture }) => `${texture}-${origin}`);
	return {
		bands: [...byOrigin].map(([origin, own]) => ({
			name: origin,
			paints: origin === 'state' ? ['f-state'] : [`f-${origin}`, `x-${origin}`],
			faint: false,
			rects: own.map(({ rect }) => rect)
		})),
		expected: [...byTexture].map(([name, own]) => ({
			name,
			paints: [`h-${own[0].origin}`],
			faint: own[0].texture === 'pipeline',
			rects: own.map(({ rect }) => rect)
		}))
	};
}

/** In pixels of the layout. */
export function pathOfRects(rects: readonly Rect[]): string {
	return rects
		.map(({ x, y, width, height }) => {
			return `M${tenths(x)} ${tenths(y)}h${tenths(width)}v${tenths(height)}h${tenths(-width)}z`;
		})
		.join('');
}

export function pathOfLines(lines: readonly Line[]): string {
	return lines
		.map(({ x1, y1, x2, y2 }) => `M${tenths(x1)} ${tenths(y1)}L${tenths(x2)} ${tenths(y2)}`)
		.join('');
}

/** In shares of the picture, so that it stretches with what it cuts out. */
export function shareOfPicture(rects: readonly Rect[], width: number, height: number): string {
	return rects
		.map((rect) => {
			const [x, y] = [shares(rect.x / width), shares(rect.y / height)];
			const [across, down] = [shares(rect.width / width), shares(rect.height / height)];
			return `M${x} ${y}h${across}v${down}h${-across}z`;
		})
		.join('');
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}

function shares(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
