import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { isOpen } from '$lib/domain/checks/check';
import { checksOf } from '$lib/domain/checks/checked-figure';
import { languages, type Facts, type Language } from '$lib/domain/facts';
import { footnotesOf } from '$lib/format/footnotes';
import { asking } from '../../support/ledger';
import { statementFacts } from '../../support/statement-facts';

const plan = { sources: [5] };
const links = {
	check: ({ code, subject }: { code: string; subject: string }) => `/checks/${code}/${subject}`,
	checks: '/checks'
};

function reportOf(facts: Facts) {
	return answer(facts, asking({ asOf: '2009-10-01', from: '2009-04', to: '2011-03' }));
}

function footnotes(facts: Facts = statementFacts, language: Language = 'en') {
	const report = reportOf(facts);
	return footnotesOf(report.checks, report, links, language);
}

/** The statement with the plan's odd rate accepted. */
const accepted: Facts = {
	...statementFacts,
	acceptances: reportOf(statementFacts)
		.checks.filter(({ code }) => code === 'implied-rate')
		.map(({ code, subject, figures }) => ({
			id: 1,
			code,
			subject,
			figures,
			reason: 'As printed.',
			acceptedOn: '2009-10-01',
			acceptedBy: 'Dinara'
		}))
};

describe('the marks of figures that cannot be right', () => {
	it('warn of what is open, and lead to it', () => {
		const [odd] = footnotes().of('amount', plan);
		expect(odd).toMatchObject({ number: null, href: '/checks/implied-rate/sources:5' });
		expect(
			languages.map((language) => footnotes(statementFacts, language).of('amount', plan)[0]?.label)
		).toEqual([
			'To check: Implied rate',
			'Выяснить: Расчётный курс',
			'Анықтау керек: Екі сомадан есептелген бағам'
		]);
	});

	it('stand by the figure that is odd, and by no other', () => {
		const { of } = footnotes();
		expect(of('rest', plan)).toEqual([]);
		expect(of('amount', { sources: [1] })).toEqual([]);
		expect(of('days', { sources: [1] })).toHaveLength(1);
		expect(of('days', { programs: [1] })).toHaveLength(1);
	});

	it('give one that was accepted the number of a note with its reason', () => {
		const { notes, of } = footnotes(accepted);
		expect(notes).toEqual([
			expect.objectContaining({
				id: 'note-1',
				number: '1',
				href: '/checks/implied-rate/sources:5',
				accepted: 'Accepted 1 Oct 2009 by Dinara: As printed.'
			})
		]);
		const numbered = of('amount', plan).find(({ number }) => number !== null);
		expect(numbered).toMatchObject({ number: '1', href: '#note-1' });
		expect(numbered?.label).toContain('As printed.');
	});

	const [first] = reportOf(statementFacts).checks.filter(isOpen);
	if (!first) throw new Error('the statement raises no check');
	const many = [1, 2, 3].map((id) => ({
		...first,
		code: 'dates' as const,
		why: 'signed-late' as const,
		subject: `sources:5 ${id}`,
		sourceId: 5,
		signed: '2009-02-01',
		start: '2009-01-01'
	}));

	it('are one mark where many of a figure are open', () => {
		const { of } = footnotesOf(many, reportOf(statementFacts), links, 'en');
		expect(of('days', plan)).toMatchObject([{ key: 'many', href: '/checks' }]);
	});

	it('are one mark where many are open of figures in one place', () => {
		const report = reportOf(statementFacts);
		const ofPlan = report.checks.filter(({ subject }) => subject.startsWith('sources:5'));
		const days = many.slice(0, 1);
		const { of, together } = footnotesOf([...ofPlan, ...days], report, links, 'en');
		expect(of('days', plan).map(({ key }) => key)).not.toContain('many');
		const both = together([
			{ figure: 'amount', ...plan },
			{ figure: 'days', ...plan },
			{ figure: 'days', sources: [5, 5] }
		]);
		expect(both).toMatchObject([{ key: 'many', number: null, href: '/checks' }]);
	});
});

describe('the checks of the figures that a page shows', () => {
	const { checks } = reportOf(statementFacts);

	it('are those of any of them, in the order in which they were told', () => {
		const shown = checksOf(checks, [
			{ figure: 'days', sources: [1] },
			{ figure: 'amount', ...plan },
			{ figure: 'days', programs: [1] }
		]);
		expect(shown.map(({ code }) => code)).toEqual(
			checks.filter((check) => shown.includes(check)).map(({ code }) => code)
		);
		expect(shown.map(({ code }) => code)).toContain('implied-rate');
		expect(new Set(shown).size).toBe(shown.length);
	});

	it('are none where no figure shows', () => {
		expect(checksOf(checks, [])).toEqual([]);
		expect(checksOf(checks, [{ figure: 'rest', ...plan }])).toEqual([]);
	});
});
