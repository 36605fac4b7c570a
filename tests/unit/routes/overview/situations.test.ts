import { describe, expect, it } from 'vitest';
import type { Language } from '$lib/domain/facts';
import { ledger, rate, type LedgerProgram } from '../../../support/ledger';
import { recordedOf, textOf } from '../../../support/overview';

const today = '?from=2026-10&to=2027-12';
const year = { from: '2026-01-01', to: '2026-12-31' };
const long = { from: '2026-01-01', to: '2029-12-31' };
const need = { monthly: 1000, from: '2026-01', to: '2027-12' };

function program(name: string, rest: Partial<LedgerProgram>): LedgerProgram {
	return { name, kind: 'legal_aid', money: [], ...rest };
}

function headline(programs: readonly LedgerProgram[], language: Language = 'en'): string {
	return textOf(recordedOf(ledger(programs), today, language).lede.headline);
}

function sentences(programs: readonly LedgerProgram[]): string[] {
	return recordedOf(ledger(programs), today).lede.sentences.map(textOf);
}

describe('the headline', () => {
	it('counts the programs that lose money within six months, over several days', () => {
		const programs = [
			program('A', { money: [{ amount: 12000, ...year }] }),
			program('B', { money: [{ amount: 15000, from: '2026-01-01', to: '2027-03-31' }] }),
			program('C', { money: [{ amount: 48000, ...long }] })
		];
		expect(headline(programs)).toBe('2 of 3 programs lose money within six months.');
		expect(headline(programs, 'ru')).toBe(
			'2 из 3 программ теряют деньги в ближайшие шесть месяцев.'
		);
		expect(headline(programs, 'kk')).toBe(
			'3 бағдарламаның 2-еуі алты ай ішінде қаржысынан айырылады.'
		);
	});

	it('tells a partial loss from one that leaves nothing', () => {
		const partly = [
			{ amount: 12000, ...year },
			{ amount: 48000, ...long }
		];
		expect(headline([program('A', { money: partly })])).toBe(
			'The program loses part of its money on 31 December 2026.'
		);
		expect(headline([program('A', { money: [{ amount: 12000, ...year }] })])).toBe(
			'The program loses its money on 31 December 2026.'
		);
	});

	it('speaks of programs where not all are shelters', () => {
		const money = [{ amount: null, ...year }];
		expect(headline([program('A', { kind: 'shelter', money }), program('B', { money })])).toBe(
			'Both programs lose their money on 31 December 2026.'
		);
	});

	it('says who is short already where nothing ends soon', () => {
		const short = program('A', { need, money: [{ amount: 24000, ...long }] });
		const enough = program('B', { need, money: [{ amount: 48000, ...long }] });
		expect(headline([short, enough])).toBe('1 of 2 programs is short of money already.');
	});

	it('names the first loss where it is further than six months away', () => {
		const later = program('A', {
			money: [{ amount: 12000, from: '2026-10-01', to: '2027-09-30' }]
		});
		const safe = program('B', { money: [{ amount: 48000, ...long }] });
		expect(headline([later, safe])).toBe(
			'Nothing ends within six months. On 30 September 2027 1 of 2 programs loses money.'
		);
	});

	it('says that nothing ends in view only as far as the months shown reach', () => {
		expect(headline([program('A', { money: [{ amount: 48000, ...long }] })])).toBe(
			'Nothing ends in view: no program loses money up to December 2027.'
		);
	});

	it('says that nothing is contracted, without a word of loss', () => {
		expect(headline([program('A', {})])).toBe('Nothing is contracted for any program.');
	});
});

describe('the paragraph', () => {
	it('tells what is missing for the year ahead, and that only contracted money closes it', () => {
		const programs = [
			program('A', {
				need,
				money: [
					{ amount: 12000, ...year },
					{ amount: 6000, from: '2027-01-01', to: '2027-12-31', firmness: 'applied' }
				]
			})
		];
		expect(sentences(programs)).toEqual([
			'Foreign donors pay for all of them.',
			'Nothing is contracted after that day.',
			'₸12k is still missing for 2027: 100% of what the programs need.',
			'Only contracted money closes a gap.'
		]);
	});

	it('never says that nothing is missing while an amount is undisclosed', () => {
		const programs = [program('A', { need, money: [{ amount: null, ...long }] })];
		expect(sentences(programs).join(' ')).not.toContain('missing');
		const [missing] = recordedOf(ledger(programs), today).facts;
		expect(missing).toMatchObject({
			value: 'unknown',
			details: ['without A, Jan 2027 – Dec 2027: amount undisclosed']
		});
	});

	it('counts the programs without a recorded need', () => {
		const money = [{ amount: 48000, ...long }];
		const programs = [program('A', { need, money }), program('B', { money })];
		expect(sentences(programs)).toContain(
			'For 1 program no need is recorded: its coverage is not known.'
		);
	});
});

describe('the facts under the headline', () => {
	it('add a day’s losses and name what of them is not disclosed', () => {
		const programs = [
			program('A', { money: [{ amount: 12000, ...year }] }),
			program('B', { money: [{ amount: null, ...year }] })
		];
		const [nextLoss] = recordedOf(ledger(programs), today).facts;
		expect(nextLoss?.details).toEqual([
			'2 of 2 programs, −₸1k a month',
			'+ 1 loss of unknown amount'
		]);
	});

	it('mark an amount that an assumed rate is in', () => {
		const programs = [program('A', { money: [{ amount: 12000, ...year }] })];
		const facts = ledger(programs, [rate('USD', '2025-10-31', 500)]);
		const [nextLoss] = recordedOf(facts, `${today}&lens=usd`).facts;
		expect(nextLoss?.details).toEqual(['1 of 1 program, ≈\u00A0−$2 a month']);
	});

	it('put capacity at risk only where nothing remains, and never add different units', () => {
		const partly = [
			{ amount: 12000, ...year },
			{ amount: 48000, ...long }
		];
		const beds = { count: 14, unit: 'beds' };
		const calls = { count: 310, unit: 'calls' };
		const programs = [
			program('A', { need, capacity: beds, money: [{ amount: 12000, ...year }] }),
			program('B', { need, capacity: calls, money: partly })
		];
		const [, , capacity] = recordedOf(ledger(programs), today).facts;
		expect(capacity).toMatchObject({
			label: 'Capacity at risk by 31 December 2026',
			value: '14 beds',
			details: ['in programs that lose money: 310 calls']
		});
	});

	it('round each share by itself and name the scope', () => {
		const programs = [
			program('A', {
				need,
				money: [
					{ amount: 36000, ...long, origin: 'state' },
					{ amount: 12000, ...long, origin: 'foreign' }
				]
			})
		];
		expect(recordedOf(ledger(programs), today).facts.at(-1)).toMatchObject({
			label: 'State money in 2027',
			value: '75%',
			beside: 'of contracted money',
			details: ['of the programs recorded here']
		});
	});
});
