import { describe, expect, it } from 'vitest';
import type { Language, Question } from '$lib/domain/facts';
import { drawn, rowOf, statementOf } from '../../support/horizon';
import { ledger } from '../../support/ledger';
import { plainSpaces } from '../../support/overview';
import { presentDay } from '../../support/present-day';
import { statementFacts } from '../../support/statement-facts';

const in2009 = { asOf: '2009-10-01', from: '2009-04', to: '2011-03' } as const;

function of2009(question: Partial<Question> = {}, language: Language = 'en', asTable = false) {
	return drawn(statementFacts, { ...in2009, ...question }, language, asTable);
}

function ribbonOf(name: string, question: Partial<Question> = {}) {
	const { strip } = rowOf(of2009(question), name);
	if (strip.kind !== 'ribbon') throw new Error('a row with need');
	return strip;
}

describe('the horizon of the statement of 2009', () => {
	it.each([
		['adopted', [9, 9, 9]],
		['cautious', [6, 9, 9]],
		['hopeful', [9, 21, 21]]
	] as const)('ends the money of the three shelters as the %s reading says', (reading, ends) => {
		const names = ['Shelter, Astana', 'Shelter (1)', 'Shelter (2)'];
		expect(names.map((name) => ribbonOf(name, { reading }).losses.map(({ at }) => at))).toEqual(
			ends.map((at) => [at])
		);
	});

	it('keeps the bracket of an uncertain end in every reading', () => {
		const readings = ['adopted', 'cautious', 'hopeful'] as const;
		const [first, ...others] = readings.map(
			(reading) => ribbonOf('Shelter (1)', { reading }).brackets
		);
		expect(first).toMatchObject([{ earliest: 9, adopted: 9, latest: 21 }]);
		expect(first?.[0]?.phrase).toEqual(['“up to 2010”', '“up to…”']);
		expect(others).toEqual([first, first]);
	});

	it('runs from the day of the claim where no start is stated, fading in before', () => {
		expect(ribbonOf('Shelter (1)').presences).toMatchObject([
			{ from: 6, fadeFrom: 3, weight: null, amount: null, startText: ['start not stated'] }
		]);
		expect(ribbonOf('Shelter, Astana').presences[0]?.startText).toEqual([
			'about 1 Jul 2009',
			'about 1 Jul'
		]);
	});

	it('gives no percentage and no total where neither need nor amount is told', () => {
		const { horizon } = of2009();
		expect(horizon.rows.map(({ risk }) => [risk.strong, risk.note])).toEqual(
			Array(3).fill(['total', 'coverage not known'])
		);
		expect(horizon.total).toMatchObject({
			money: null,
			absence: 'No total in money: no amount is disclosed.'
		});
		expect(JSON.stringify(horizon.rows)).not.toContain('%');
	});

	it('ends in one plate where all fall on one day', () => {
		expect(of2009().horizon.simultaneous.map(({ text, at }) => [text, at])).toEqual([
			['3 of 3 shelters on one day', 9]
		]);
	});

	it('says each month in words, with what is in doubt and what is hoped for', () => {
		const astana = rowOf(of2009(), 'Shelter, Astana');
		expect(statementOf(astana, 7)).toContain('Astana money, amount unknown.');
		expect(statementOf(astana, 7)).toContain('In the cautious reading it has ended by then');
		const first = rowOf(of2009(), 'Shelter (1)');
		expect(statementOf(first, 12)).toBe(
			'Nothing contracted. No need is recorded: coverage is not known. Only in the hopeful reading: Sponsors (1).'
		);
	});

	it('lays the money without a place end to end, with the sum’s three figures', () => {
		const strip = of2009().horizon.unplaced;
		expect(
			strip?.rows.map(({ offset, amount, text, verdict }) => [offset, amount, text, verdict.odd])
		).toEqual([
			[0, 1_300_000_000, '₸13,000,000 = $87,000', false],
			[1_300_000_000, 105_500_000, '₸1,055,000 = $70,000 as printed', true]
		]);
		expect(strip?.rows[1]?.other?.text).toBe('₸10,566,500 if the dollars are right');
		expect(strip?.rows.map(({ verdict }) => [verdict.strong, verdict.note])).toEqual([
			['149.43 ₸/$', 'official 150.95: fine'],
			['15.07 ₸/$', 'ten times off: check']
		]);
		expect(strip?.sums.map((s) => [s.lowestText, s.printedText, s.highestText])).toEqual([
			['₸13,000,000 if they overlap', '₸14,055,000 as printed', '₸23,566,500 at most']
		]);
	});

	it('gives the same sum in dollars', () => {
		const sum = of2009({ lens: 'USD' }).horizon.unplaced?.sums[0];
		expect([sum?.lowestText, sum?.printedText, sum?.highestText]).toEqual([
			'$86,121 if they overlap',
			'$93,110 as printed',
			'$156,121 at most'
		]);
	});

	it('tells all three readings beside each other and marks the one shown', () => {
		const { readings } = of2009();
		expect(readings?.readings.map(({ words, shown }) => [words, shown])).toEqual([
			['Shelter, Astana since 1 Oct 2009; the other 2 on 31 Dec 2009', false],
			['all 3 on 31 Dec 2009', true],
			['Shelter, Astana on 31 Dec 2009; the other 2 on 31 Dec 2010', false]
		]);
		expect(readings?.conclusion).toBe(
			'Even read hopefully, no shelter has money past 31 December 2010.'
		);
	});

	it.each([
		['ru', '3 приюта из 3 в один день', 'не позже 31.12.2010', 'начало не названо'],
		['kk', 'Барлық 3 баспана бір күнде', 'ең кеші 31.12.2010', 'басталуы көрсетілмеген']
	] as const)('speaks %s', (language, plate, latest, start) => {
		const { horizon } = of2009({}, language);
		const strips = horizon.rows.flatMap(({ strip }) => (strip.kind === 'ribbon' ? [strip] : []));
		expect(horizon.simultaneous.map(({ text }) => text)).toEqual([plate]);
		expect(strips.flatMap((s) => s.brackets.flatMap(({ latestText }) => latestText))).toContain(
			latest
		);
		expect(strips.flatMap((s) => s.presences.flatMap(({ startText }) => startText))).toContain(
			start
		);
	});

	it('has a table twin with the same months in words', () => {
		const { table } = of2009({}, 'en', true).horizon;
		expect(
			table?.groups.map(({ lines }) => lines[0]?.cells.map((c) => [c.text, c.months]))
		).toContainEqual([
			['start not stated', 6],
			['Foreign donors, amount unknown', 3],
			['only in the hopeful reading', 12],
			['nothing contracted', 3]
		]);
		expect(of2009().horizon.table).toBeNull();
	});
});

describe('the horizon of programs with need', () => {
	const day = { asOf: '2026-11-24', from: '2026-07', to: '2028-12' } as const;
	const now = drawn(presentDay(), day);

	it('prints the gap of each year in its total', () => {
		const years = now.horizon.total?.money?.gapsOfYears.map(({ text }) => text[0]);
		expect(years).toEqual(['Gap in 2026: ₸1.2m', 'Gap in 2027: ₸62.4m', 'Gap in 2028: ₸188m']);
	});

	it('says exactly which months the total leaves out', () => {
		expect(now.horizon.notes.at(-1)).toBe(
			'The total leaves out Training for police, Jul 2026 – Jun 2027: an amount is not disclosed.'
		);
	});

	it('states a month as needed, contracted, missing and covered', () => {
		expect(statementOf(rowOf(now, 'Legal aid'), 6)).toBe(
			'Needs ₸1,600,000; contracted ₸800,000 (Ministry of Justice ₸500,000, Own income ₸300,000); gap ₸800,000; 50% covered.'
		);
		expect(statementOf(rowOf(now, 'Training for police'), 0)).toBe(
			'Needs ₸900,000; contracted: Own income ₸300,000, Embassy grant, amount unknown. The gap is not known: between 0 and ₸600,000.'
		);
	});

	it('says until when, what falls away and what is left', () => {
		const row = rowOf(now, 'Shelter, Petropavlovsk');
		expect([row.status.text, row.risk.note]).toEqual([
			'Fully funded until 31 Dec 2026',
			'100% → 38% covered'
		]);
		expect(row.strip.losses[0]).toMatchObject({
			at: 6,
			date: '31 Dec 2026',
			details: ['−₸2.1m a month, to 38%', '−₸2.1m, to 38%', '−₸2.1m']
		});
		expect(rowOf(now, 'Training for police').status.text).toBe('Amount unknown, to 30 Jun 2027');
	});

	it('explains only the signs that occur', () => {
		const signs = now.horizon.legend.map(({ sign }) => sign);
		expect(signs).toContain('gap');
		expect(signs).not.toContain('bracket');
	});

	it('has the same figures in its table', () => {
		const table = drawn(presentDay(), day, 'en', true).horizon.table;
		const lines = table?.groups.find(({ name }) => name === 'Legal aid')?.lines;
		expect(lines?.map(({ name, cells }) => [name, plainSpaces(cells[6]?.text ?? '')])).toEqual([
			['Need', '1,600,000'],
			['State', '500,000'],
			['Domestic', '300,000'],
			['Foreign donor', '0'],
			['Expected, not counted', ''],
			['Gap', '800,000'],
			['Coverage', '50%']
		]);
	});
});

describe('a program whose money is gone', () => {
	it('is bare from the day after, and says since when', () => {
		const facts = ledger([
			{ name: 'Hotline', money: [{ amount: 120, from: '2026-01-01', to: '2026-06-30' }] }
		]);
		const row = rowOf(
			drawn(facts, { asOf: '2026-10-01', from: '2026-01', to: '2026-12' }),
			'Hotline'
		);
		expect(row.status).toEqual({ text: 'Nothing contracted since 1 Jul 2026', urgent: true });
		expect(row.strip).toMatchObject({ bare: [{ from: 6, to: 12 }], losses: [{ at: 6 }] });
		expect(row.strip.losses[0]?.details[0]).toBe('no money since 1 Jul 2026');
	});
});
