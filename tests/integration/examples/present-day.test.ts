/** The invented NGO as it is recorded, against the figures worked out apart from the product. */
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { checkedSources } from '$lib/domain/checks/checked-sources';
import { addToMonth, lastDayOf, monthOf, monthsFrom, type Day } from '$lib/domain/calendar';
import type { Facts } from '$lib/domain/facts';
import type { Figure } from '$lib/domain/figure';
import type { Report, TotalMonth } from '$lib/domain/report';
import { readFacts } from '$lib/server/book/book';
import { recordExample } from '$lib/server/examples/record';
import { readWorkspace } from '$lib/server/workspace/queries';
import expected from '../../fixtures/example-present-day.expected.json';
import { asking } from '../../support/ledger';
import { blankWorkspace } from '../../support/workspace';

const thousandTenge = 100_000;

async function createdOn(today: Day) {
	const { kysely } = await blankWorkspace();
	const now = new Date(`${today}T05:00:00.000Z`);
	await recordExample(kysely, 'present-day', { now, language: 'en' });
	return { facts: await readFacts(kysely), workspace: await readWorkspace(kysely) };
}

describe.each([
	{ today: '2026-11-24', shift: 0 },
	{ today: '2026-11-01', shift: 0 },
	{ today: '2027-02-28', shift: 3 },
	{ today: '2028-01-05', shift: 14 }
])('the present-day example created on $today', async ({ today, shift }) => {
	const { facts, workspace } = await createdOn(today);
	const month = (written: string) => addToMonth(written, shift);
	const monthEnd = (written: string) => lastDayOf(month(monthOf(written)));
	const report = answer(
		facts,
		asking({ asOf: today, from: month('2026-01'), to: month('2028-12') })
	);
	const named = namesIn(facts);
	const twelveMonths = (year: string) => {
		const months = monthsFrom(month(`${year}-01`), month(`${year}-12`));
		return report.months.filter((each) => months.includes(each.month));
	};

	it.each(Object.entries(expected.gap_by_year))('is short in the year of %s', (year, gap) => {
		expect(sum(twelveMonths(year), (each) => each.gap.minor)).toBe(gap * thousandTenge);
	});

	it.each(Object.entries(expected.committed_by_origin))(
		'has the contracted money of the year of %s by origin',
		(year, { state, domestic, foreign }) => {
			const months = twelveMonths(year);
			expect([
				sum(months, ({ byOrigin }) => byOrigin.state.minor),
				sum(months, ({ byOrigin }) => byOrigin.domestic.minor),
				sum(months, ({ byOrigin }) => byOrigin.foreign.minor)
			]).toEqual([state, domestic, foreign].map((each) => each * thousandTenge));
		}
	);

	it('leaves out exactly the months of undisclosed money', () => {
		expect(report.leftOut.map((each) => ({ ...each, programId: named(each.programId) }))).toEqual([
			{
				programId: 'Training for police',
				from: month('2026-01'),
				to: month('2027-06'),
				why: 'undisclosed'
			}
		]);
	});

	it.each(expected.programs)('says until when $name is funded', (program) => {
		const own = report.programs.find((each) => each.program.name.en === program.name);
		const until = own?.fundedUntil;
		expect(until?.state).toBe(program.fully_funded.replaceAll(' ', '-'));
		expect(until && 'day' in until ? until.day : null).toBe(
			program.until === null ? null : monthEnd(program.until)
		);
		expect(own?.fundingEnds).toMatchObject({ state: 'on', day: monthEnd(program.funding_ends) });
	});

	it('loses money on the expected days, by the expected amounts, to the expected coverage', () => {
		const losses = expected.losses.map(({ day, sources, ...rest }) => ({
			day: monthEnd(day),
			sources: sources.toSorted(),
			...rest
		}));
		expect(lossesIn(report, named).toSorted(inOrder)).toEqual(losses.toSorted(inOrder));
	});

	it('has a figure to check for nothing but what it means to show', () => {
		const sourceNames = new Map(facts.sources.map(({ id, name }) => [id, name.en]));
		expect(
			report.checks.map((check) => [
				check.code,
				...checkedSources(check).map((id) => sourceNames.get(id)),
				'why' in check ? check.why : null
			])
		).toEqual([
			['under-allocated', 'EU “Safe Return”', null],
			['stale', 'Embassy grant', 'not-asked'],
			['stale', 'Ministry of Culture and Information', 'no-citation']
		]);
	});

	it('has official rates of its own, none of a day to come', () => {
		expect(facts.rates).toHaveLength(24);
		expect(facts.rates.every(({ official, origin }) => official && origin === 'example')).toBe(
			true
		);
		expect(report.officialRate).toMatchObject({ micros: 520_140_000 });
		expect(facts.rates.every(({ day }) => day <= today)).toBe(true);
	});

	it('opens on the months of the pictures, as of today', () => {
		expect(workspace).toMatchObject({
			example: 'present-day',
			opensAsOf: null,
			opensFrom: month('2026-07'),
			opensTo: month('2028-12')
		});
	});
});

describe('the present-day example', async () => {
	const { facts } = await createdOn('2026-11-24');

	it('has nine programs with approved needs, each of one kind, place and capacity', () => {
		expect(facts.programs).toHaveLength(9);
		expect(facts.needs.every(({ approvedOn }) => approvedOn !== null)).toBe(true);
		expect(facts.programs.map(({ capacity }) => capacity)).toContainEqual({
			count: 1200,
			unit: 'pupils/month'
		});
	});

	it('records each named source once, with a share for every program it serves', () => {
		expect(facts.sources).toHaveLength(16);
		expect(facts.allocations).toHaveLength(30);
		const eu = facts.sources.find(({ name }) => name.en === 'EU “Safe Return”');
		expect(facts.allocations.filter(({ sourceId }) => sourceId === eu?.id)).toHaveLength(3);
	});

	it('puts the money of the plan under the plan', () => {
		const planned = facts.sources.filter(({ kind }) => kind === 'plan_allocation');
		expect(planned.map(({ planId }) => planId)).toEqual(facts.plans.map(({ id }) => id));
	});

	it('gives every name in all three languages', () => {
		const { organisations, programs, funders, plans, sources, documents } = facts;
		const names = [
			...[...organisations, ...programs, ...funders, ...plans, ...sources].map(({ name }) => name),
			...programs.map(({ region }) => region),
			...documents.flatMap(({ title, author }) => [title, author])
		];
		const text = expect.stringMatching(/\S/);
		for (const name of names) expect(name).toEqual({ first: 'en', en: text, ru: text, kk: text });
	});

	it('cites a document for all sources but two', () => {
		expect(new Set(facts.claims.map(({ sourceId }) => sourceId)).size).toBe(14);
	});
});

function namesIn({ programs }: Facts): (id: number) => string {
	const names = new Map(programs.map(({ id, name }) => [id, name.en ?? '']));
	return (id) => names.get(id) ?? '';
}

function lossesIn(report: Report, named: (id: number) => string) {
	return report.losses.map((loss) => ({
		day: loss.day,
		program: named(loss.programId),
		sources: loss.sourceIds.map((id) => report.sources.get(id)?.name.en ?? '').sort(),
		before: percent(loss.coverageBefore),
		after: percent(loss.coverageAfter),
		total: loss.total,
		per_month: loss.monthly.state === 'known' ? loss.monthly.value / thousandTenge : null
	}));
}

interface Placed {
	readonly day: Day;
	readonly program: string;
}

function inOrder(a: Placed, b: Placed): number {
	return a.day + a.program < b.day + b.program ? -1 : 1;
}

function percent(figure: Figure<number>): number | null {
	return figure.state === 'known' ? Math.round(figure.value / 100) : null;
}

function sum(months: readonly TotalMonth[], of: (month: TotalMonth) => number): number {
	return months.reduce((total, month) => total + of(month), 0);
}
