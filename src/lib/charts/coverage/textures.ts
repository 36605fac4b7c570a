/** The design tokens as canvas fills: the same textures as the drawings in SVG. */
import type { CoverageSeries } from './coverage-types';

export interface Palette {
	readonly token: (name: string) => string;
	readonly fill: (series: Pick<CoverageSeries, 'paint' | 'origin'>) => string | CanvasPattern;
}

const tile = 12;

/** Reads the tokens as they are on the element, so in its theme. */
export function paletteOf(canvas: HTMLCanvasElement): Palette {
	const style = getComputedStyle(canvas);
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	const ink = (origin: CoverageSeries['origin']) =>
		origin === 'mixed' || origin === 'carried' ? token('ctrl') : token(origin);
	return {
		token,
		fill: ({ paint, origin }) => {
			switch (paint) {
				case 'solid':
					return solid(canvas, token, origin, ink(origin));
				case 'promised':
					return hatched(canvas, token('surface'), ink(origin), 1);
				case 'pipeline':
					return hatched(canvas, token('surface'), ink(origin), 0.55);
				case 'undisclosed':
					return unknown(canvas, token, origin);
				case 'gap':
					return token('gap-w');
			}
		}
	};
}

type Token = Palette['token'];

function solid(
	canvas: HTMLCanvasElement,
	token: Token,
	origin: CoverageSeries['origin'],
	ink: string
) {
	if (origin !== 'foreign' && origin !== 'domestic') return ink;
	return pattern(canvas, 8, (context) => {
		context.fillStyle = ink;
		context.fillRect(0, 0, 8, 8);
		context.globalAlpha = Number(token('texture-o'));
		context.fillStyle = token('texture');
		if (origin === 'domestic') {
			for (const y of [1, 5]) context.fillRect(0, y, 8, 1);
			return;
		}
		for (const at of [2, 6]) {
			context.beginPath();
			context.arc(at, at, 0.8, 0, 2 * Math.PI);
			context.fill();
		}
	});
}

function hatched(canvas: HTMLCanvasElement, paper: string, ink: string, strength: number) {
	return pattern(canvas, tile, (context) => {
		context.fillStyle = paper;
		context.fillRect(0, 0, tile, tile);
		context.globalAlpha = strength;
		context.strokeStyle = ink;
		context.lineWidth = 2.4;
		for (const at of [-tile, -tile / 2, 0, tile / 2, tile]) {
			context.beginPath();
			context.moveTo(at - 2, tile + 2);
			context.lineTo(at + tile + 2, -2);
			context.stroke();
		}
	});
}

function unknown(canvas: HTMLCanvasElement, token: Token, origin: CoverageSeries['origin']) {
	const own = origin === 'mixed' || origin === 'carried' ? null : origin;
	return pattern(canvas, tile, (context) => {
		context.fillStyle = token(own === null ? 'sunk' : `${own}-w`);
		context.fillRect(0, 0, tile, tile);
		context.fillStyle = token(own === null ? 'ink-2' : `${own}-t`);
		context.font = `700 10px ${token('sans')}`;
		context.fillText('?', 3, 10);
	});
}

function pattern(
	canvas: HTMLCanvasElement,
	size: number,
	paint: (context: CanvasRenderingContext2D) => void
): CanvasPattern {
	const piece = canvas.ownerDocument.createElement('canvas');
	piece.width = piece.height = size;
	const context = piece.getContext('2d');
	if (context === null) throw new Error('this browser cannot draw on a canvas');
	paint(context);
	const made = context.createPattern(piece, 'repeat');
	if (made === null) throw new Error('this browser cannot make a pattern');
	return made;
}
