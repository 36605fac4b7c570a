/** Rows of the funding horizon, at random, for properties of its layout. */
import fc from 'fast-check';
import { origins } from '$lib/domain/facts';
import type {
	Bracket,
	LossMark,
	NeedMonth,
	NeedPart,
	NeedStrip,
	RibbonPresence,
	RibbonStrip
} from '$lib/charts/horizon/strip-types';
import type { AxisView, TotalMoney } from '$lib/charts/horizon/view-types';

export const widths = fc.integer({ min: 300, max: 1200 });

/** Kazakh and Russian run up to 1.6 times as long as English. */
const text = fc
	.array(
		fc.constantFrom('қаржыландыру', 'көзі', 'EU “Safe Return”', 'потеря', 'amount', '31.12.2009'),
		{
			minLength: 1,
			maxLength: 4
		}
	)
	.map((words) => words.join(' '));
const wordings = text.map((full) => [full, full.split(' ')[0] ?? full]);
const origin = fc.constantFrom(...origins);
const place = (months: number) => fc.double({ min: -4, max: months + 4, noNaN: true });

function lossMarks(months: number): fc.Arbitrary<LossMark[]> {
	const loss = fc.record({
		at: place(months),
		date: fc.constant('31 Dec 2009'),
		details: wordings
	});
	return fc.array(loss, { maxLength: 4 }).map((losses) => losses.sort((a, b) => a.at - b.at));
}

function threeOf(months: number): fc.Arbitrary<readonly [number, number, number]> {
	return fc
		.tuple(place(months), place(months), place(months))
		.map(([a, b, c]) => [
			Math.min(a, b, c),
			a + b + c - Math.min(a, b, c) - Math.max(a, b, c),
			Math.max(a, b, c)
		]);
}

function presences(months: number): fc.Arbitrary<RibbonPresence[]> {
	const weight = fc.option(fc.integer({ min: 0, max: 9_000_000 }), { nil: null });
	return fc.array(
		fc
			.tuple(origin, weight, place(months), threeOf(months), wordings, text)
			.map(([of, known, from, [earliest, adopted, latest], words, amount]) => ({
				origin: of,
				weight: known,
				amount: known === null ? null : amount,
				from,
				fadeFrom: from - 3,
				startText: words,
				earliest,
				adopted,
				latest,
				hopefulText: words
			})),
		{ maxLength: 3 }
	);
}

function brackets(months: number): fc.Arbitrary<Bracket[]> {
	return fc.array(
		fc
			.tuple(threeOf(months), wordings, wordings)
			.map(([[earliest, adopted, latest], phrase, days]) => ({
				earliest,
				adopted,
				latest,
				phrase,
				phraseLanguage: null,
				earliestText: days,
				latestText: days
			})),
		{ maxLength: 2 }
	);
}

export const ribbonStrips: fc.Arbitrary<{ strip: RibbonStrip; months: number }> = fc
	.integer({ min: 1, max: 40 })
	.chain((months) =>
		fc
			.tuple(presences(months), lossMarks(months), brackets(months), place(months), wordings)
			.map(([running, losses, uncertain, from, bareText]) => ({
				months,
				strip: {
					kind: 'ribbon' as const,
					presences: running,
					bare: [{ from, to: months }],
					bareText,
					losses,
					brackets: uncertain
				}
			}))
	);

function part(key: string, texture: NeedPart['texture'], month: number): fc.Arbitrary<NeedPart> {
	const begins = fc.constantFrom(0, 0, 0, 0.4);
	return fc
		.tuple(origin, fc.integer({ min: 1, max: 4_000 }), wordings, begins)
		.map(([of, amount, name, begin]) => ({
			key,
			origin: of,
			texture,
			amount,
			name,
			title: name[0] ?? '',
			from: month + begin,
			to: month + 1
		}));
}

function needMonth(month: number): fc.Arbitrary<NeedMonth> {
	const unknown = part('u', 'solid', month).map((one) => ({ ...one, origin: 'foreign' as const }));
	return fc.record({
		need: fc.option(fc.integer({ min: 0, max: 4_000 }), { nil: null, freq: 8 }),
		contracted: fc.tuple(part('a', 'solid', month), part('b', 'solid', month)),
		expected: fc.array(part('c', 'pipeline', month), { maxLength: 1 }),
		undisclosed: fc.oneof(
			{ weight: 4, arbitrary: fc.constant([]) },
			{ weight: 1, arbitrary: unknown.map((one) => [one]) }
		)
	});
}

export const needStrips: fc.Arbitrary<NeedStrip> = fc
	.integer({ min: 1, max: 30 })
	.chain((count) =>
		fc
			.tuple(
				fc.tuple(...Array.from({ length: count }, (_, month) => needMonth(month))),
				lossMarks(count)
			)
			.map(([months, losses]) => ({ kind: 'need' as const, months, losses }))
	);

const money = fc.integer({ min: 0, max: 9_000 });

export const totals: fc.Arbitrary<TotalMoney> = fc.integer({ min: 1, max: 30 }).chain((count) =>
	fc.record({
		months: fc.array(
			fc.record({
				need: money,
				contracted: fc.record({ state: money, domestic: money, foreign: money }),
				gap: money,
				expected: fc.array(
					fc.record({
						origin,
						texture: fc.constantFrom('promised' as const, 'pipeline' as const),
						amount: money
					}),
					{ maxLength: 3 }
				)
			}),
			{ minLength: count, maxLength: count }
		),
		bandText: fc.record({ state: wordings, domestic: wordings, foreign: wordings }),
		gapsOfYears: wordings.map((words) => [
			{ from: 0, to: count / 2, text: words },
			{ from: count / 2, to: count, text: words }
		])
	})
);

export const axes: fc.Arbitrary<AxisView> = fc
	.tuple(fc.integer({ min: 1, max: 120 }), fc.double({ min: 0, max: 1, noNaN: true }), text)
	.map(([months, share, day]) => ({
		months,
		years: everyNth(months, 12).map((at) => ({ at, text: '2009' })),
		quarters: everyNth(months, 3).map((at) => ({ at, text: 'шіл.' })),
		asOf: { at: share * months, text: day.slice(0, 12) }
	}));

function everyNth(months: number, step: number): number[] {
	return Array.from({ length: Math.ceil(months / step) }, (_, index) => index * step);
}
