import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Facts } from '$lib/domain/facts';
import { languages } from '$lib/domain/facts';
import { withIneligible } from '../../../../src/routes/[workspace]/overview/ineligible-view';
import { noFootnotes } from '$lib/format/footnotes';
import { stripView } from '../../../../src/routes/[workspace]/overview/strip-view';
import { linesView } from '../../../../src/routes/[workspace]/programs/[program]/lines-view';
import { asking, ledger } from '../../../support/ledger';

const question = asking({ asOf: '2026-11-24', from: '2026-12', to: '2027-12' });

/** Needs a million for staff and 400,000 for rent a month; a grant of 1.2 million may not pay for rent. */
function restricted(): Facts {
	const facts = ledger([
		{
			name: 'Shelter',
			need: { monthly: 1_400_000, from: '2026-12', to: '2027-12' },
			money: [{ amount: 14_400_000, from: '2027-01-01', to: '2027-12-31' }]
		}
	]);
	const months = { from: '2026-12', to: '2027-12' };
	return {
		...facts,
		needs: facts.needs.map((need) => ({
			...need,
			lines: [
				{ line: 'Rent', monthly: 40_000_000, ...months },
				{ line: 'Staff', monthly: 100_000_000, ...months }
			]
		})),
		restrictions: [
			{
				id: 1,
				sourceId: 1,
				rule: 'line_excluded',
				line: 'rent',
				region: null,
				atMost: null,
				note: null
			}
		]
	};
}

function view(facts: Facts) {
	const report = answer(facts, question);
	const [program] = report.programs;
	if (!program) throw new Error('no program');
	const lines = linesView(program, facts, report, { focus: 2027, language: 'en' });
	if (!lines) throw new Error('no need');
	return lines;
}

describe('covered and missing by budget line', () => {
	it('stands year by year, the year in focus open', () => {
		const { years } = view(restricted());
		expect(years.map(({ caption, open }) => [caption, open])).toEqual([
			['2026, ₸: 1 month', false],
			['2027, ₸', true]
		]);
		expect(years[1]).toMatchObject({
			lines: [
				{ line: 'Staff', need: '12,000,000', covered: '12,000,000', missing: '0', short: false },
				{ line: 'Rent', need: '4,800,000', covered: '0', missing: '4,800,000', short: true }
			],
			total: { need: '16,800,000', covered: '12,000,000', missing: '4,800,000' }
		});
	});

	it('names the money that may not pay for what is missing, and for what', () => {
		const { years } = view(restricted());
		expect(years.map(({ ineligible }) => ineligible)).toEqual([
			null,
			'₸2.4m of contracted money may not pay for what is missing: Rent.'
		]);
		expect(view({ ...restricted(), restrictions: [] }).years[1]?.ineligible).toBeNull();
	});

	it('is told on the overview only where there is some', () => {
		const facts = restricted();
		const report = answer(facts, question);
		for (const language of languages) {
			const strip = stripView(report, facts, noFootnotes, language);
			expect(withIneligible(strip, { ...facts, restrictions: [] }, report, language)).toBe(strip);
			expect(withIneligible(strip, facts, report, language)[0]?.details).toHaveLength(1);
		}
		expect(
			withIneligible(stripView(report, facts, noFootnotes, 'en'), facts, report, 'en')[0]?.details
		).toEqual(['and ₸2.4m of contracted money may not pay for what is missing']);
	});

	it('has nothing to say where no need is recorded', () => {
		const facts = ledger([{ name: 'Shelter', money: [] }]);
		const report = answer(facts, question);
		const [program] = report.programs;
		const shown = { focus: 2027, language: 'en' } as const;
		expect(program && linesView(program, facts, report, shown)).toBeNull();
	});
});
