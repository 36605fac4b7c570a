import { describe, expect, it } from 'vitest';
import { layRibbon } from '$lib/charts/horizon/ribbon';
import type { Bracket, RibbonPresence, RibbonStrip } from '$lib/charts/horizon/strip-types';

/** 24 months of 30 pixels. */
const [months, width] = [24, 720];

const donors: RibbonPresence = {
	origin: 'foreign',
	weight: null,
	amount: null,
	from: 6,
	fadeFrom: 3,
	startText: ['start not stated'],
	earliest: 9,
	adopted: 9,
	latest: 21,
	hopefulText: ['only in the hopeful reading']
};

const upTo2010: Bracket = {
	earliest: 9,
	adopted: 9,
	latest: 21,
	phrase: ['“up to 2010”'],
	phraseLanguage: null,
	earliestText: [],
	latestText: ['31 Dec 2010 at the latest', '31 Dec 2010']
};

function strip(rest: Partial<RibbonStrip> = {}): RibbonStrip {
	return {
		kind: 'ribbon',
		presences: [donors],
		bare: [{ from: 9, to: 24 }],
		bareText: ['nothing contracted'],
		losses: [{ at: 9, date: '31 Dec 2009', details: ['loss, amount unknown', 'loss'] }],
		brackets: [upTo2010],
		...rest
	};
}

function segments(presences: readonly RibbonPresence[]) {
	return layRibbon(strip({ presences }), months, width).segments.map(
		({ strength, rect, disclosed, parts }) => ({
			strength,
			from: rect.x,
			to: rect.x + rect.width,
			parts: parts.map(({ origin, rect: part }) =>
				disclosed ? `${origin} ${Math.round(part.height)}` : `${origin} ?`
			)
		})
	);
}

function words(laid: { readonly labels: readonly { readonly text: string }[] }): string[] {
	return laid.labels.map(({ text }) => text);
}

describe('a row without a recorded need', () => {
	it('fades in where the start is unknown and out where the end is a hope', () => {
		expect(segments([donors])).toEqual([
			{ strength: 'fading', from: 90, to: 180, parts: ['foreign ?'] },
			{ strength: 'full', from: 180, to: 270, parts: ['foreign ?'] },
			{ strength: 'hopeful', from: 270, to: 630, parts: ['foreign ?'] }
		]);
	});

	it('is in doubt between the earliest and the adopted end', () => {
		const state = {
			...donors,
			origin: 'state',
			from: 3,
			fadeFrom: 3,
			earliest: 6,
			latest: 9
		} as const;
		expect(segments([state]).map(({ strength, from, to }) => [strength, from, to])).toEqual([
			['full', 90, 180],
			['doubted', 180, 270]
		]);
	});

	it('splits known amounts by origin in proportion, the state’s at the bottom', () => {
		const known = { ...donors, fadeFrom: 6, latest: 9, amount: '₸3m' };
		const both = [
			{ ...known, weight: 1 },
			{ ...known, origin: 'state' as const, weight: 3 }
		];
		expect(segments(both).map(({ parts }) => parts)).toEqual([['state 30', 'foreign 10']]);
	});

	it('says that money of several origins is unknown where one amount is', () => {
		const certain = { ...donors, fadeFrom: 6, latest: 9 };
		const both = [certain, { ...certain, origin: 'state' as const, weight: 3, amount: '₸3m' }];
		expect(segments(both).map(({ parts }) => parts)).toEqual([['mixed ?']]);
	});

	it('names the phrase, the outer day and what is not stated', () => {
		expect(words(layRibbon(strip(), months, width))).toEqual([
			'31 Dec 2009',
			'“up to 2010”',
			'31 Dec 2010 at the latest',
			'nothing contracted',
			'only in the hopeful reading',
			'start not stated'
		]);
	});

	it('on a phone gives up the amount of the loss before the outer day', () => {
		const { labels } = layRibbon(strip(), months, 328);
		expect(labels.map(({ text }) => text)).toContain('31 Dec 2010');
	});

	it('moves the mark with the reading and never the bracket', () => {
		const hopeful = strip({ losses: [{ at: 21, date: '31 Dec 2010', details: [] }] });
		const adopted = layRibbon(strip(), months, width);
		const read = layRibbon(hopeful, months, width);
		expect([adopted.marks[0]?.x, read.marks[0]?.x]).toEqual([270, 630]);
		const verticals = (laid: typeof read) =>
			laid.brackets.flatMap(({ lines }) => lines.filter(({ x1, x2 }) => x1 === x2));
		expect(verticals(read)).toEqual(verticals(adopted));
		expect(read.segments).toEqual(adopted.segments);
	});

	it('does not name an outer day again on which the loss stands already', () => {
		const hopeful = strip({ losses: [{ at: 21, date: '31 Dec 2010', details: [] }] });
		expect(words(layRibbon(hopeful, months, width)).filter((t) => t.startsWith('31 Dec'))).toEqual([
			'31 Dec 2010'
		]);
	});

	it('draws no mark for a loss outside the months shown, only what follows it', () => {
		const past = strip({
			presences: [],
			brackets: [],
			bare: [{ from: -2, to: 24 }],
			losses: [{ at: -2, date: '31 Jan 2009', details: [] }]
		});
		const laid = layRibbon(past, months, width);
		expect(laid.marks).toEqual([]);
		expect(laid.bare).toEqual([{ x: 0, y: laid.top, width, height: 40 }]);
	});
});
