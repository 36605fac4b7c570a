import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import expected from '../../fixtures/example-present-day.expected.json';
import example from '../../fixtures/example-present-day.json';
import { asking } from '../../support/ledger';
import { presentDay } from '../../support/present-day';

const thousandTenge = 100_000;

const facts = presentDay();
const report = answer(facts, asking({ asOf: example.as_of, from: '2026-01', to: '2028-12' }));
const nameOf = new Map(facts.programs.map(({ id, name }) => [id, name.en ?? '']));
const sourceName = new Map(facts.sources.map(({ id, name }) => [id, name.en ?? '']));

describe('the present-day example', () => {
	it.each(Object.entries(expected.gap_by_year))('is short in %s as expected', (year, gap) => {
		const own = report.years.find((each) => each.year === Number(year));
		expect(own?.gap.minor).toBe(gap * thousandTenge);
	});

	it.each(Object.entries(expected.committed_by_origin))(
		'has the contracted money of %s by origin',
		(year, byOrigin) => {
			const shares = report.years.find((each) => each.year === Number(year))?.shares.byOrigin;
			expect([shares?.state.minor, shares?.domestic.minor, shares?.foreign.minor]).toEqual(
				[byOrigin.state, byOrigin.domestic, byOrigin.foreign].map((each) => each * thousandTenge)
			);
		}
	);

	it('leaves out of its totals exactly the months of undisclosed money', () => {
		const leftOut = report.leftOut.map((each) => ({
			...each,
			programId: nameOf.get(each.programId)
		}));
		expect(leftOut).toEqual([
			{ programId: 'Training for police', from: '2026-01', to: '2027-06', why: 'undisclosed' }
		]);
	});

	it.each(expected.programs)('says until when $name is funded', (program) => {
		const own = report.programs.find((each) => each.program.name.en === program.name);
		const until = own?.fundedUntil;
		expect(until?.state).toBe(program.fully_funded.replaceAll(' ', '-'));
		expect(until && 'day' in until ? until.day : null).toBe(program.until);
		expect(own?.fundingEnds).toMatchObject({ state: 'on', day: program.funding_ends });
	});

	it('loses money on the expected days, by the expected amounts, to the expected coverage', () => {
		const losses = report.losses.map((loss) => ({
			day: loss.day,
			program: nameOf.get(loss.programId) ?? '',
			sources: loss.sourceIds.map((id) => sourceName.get(id) ?? '').sort(),
			before: percent(loss.coverageBefore),
			after: percent(loss.coverageAfter),
			total: loss.total,
			per_month: loss.monthly.state === 'known' ? loss.monthly.value / thousandTenge : null
		}));
		const inOrder = (a: (typeof losses)[number], b: (typeof losses)[number]) =>
			a.day + a.program < b.day + b.program ? -1 : 1;
		expect(losses.sort(inOrder)).toEqual(
			expected.losses.map((loss) => ({ ...loss, sources: [...loss.sources].sort() })).sort(inOrder)
		);
	});
});

function percent(figure: { state: string; value?: number }): number | null {
	return figure.value === undefined ? null : Math.round(figure.value / 100);
}
