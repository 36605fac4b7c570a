import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Question } from '$lib/domain/facts';
import type { Rate } from '$lib/domain/rates';
import { asking, ledger, rate, type LedgerProgram } from '../../support/ledger';

const need = (currency: string) => ({ monthly: 1, from: '2026-01', to: '2026-03', currency });
const money = (currency: string) => ({
	amount: 9,
	from: '2026-02-01',
	to: '2026-04-30',
	currency
});
const dollar = rate('USD', '2026-03-31', 500);

function checks(
	code: 'rate-missing' | 'rates-old',
	program: Partial<LedgerProgram>,
	rates: readonly Rate[],
	question: Partial<Question> = {}
) {
	const facts = ledger([{ name: 'Shelter', money: [], ...program }], rates);
	const asked = asking({ asOf: '2026-04-01', from: '2026-01', to: '2026-12', ...question });
	return answer(facts, asked).checks.filter((each) => each.code === code);
}

describe('the check of missing rates', () => {
	const missing = (program: Partial<LedgerProgram>, lens: 'KZT' | 'USD', rates: Rate[] = []) =>
		checks('rate-missing', program, rates, { lens });

	it('names the currency and the months of money that has none', () => {
		expect(missing({ money: [money('EUR')] }, 'KZT')).toMatchObject([
			{ code: 'rate-missing', severity: 'high', currency: 'EUR', from: '2026-02', to: '2026-04' }
		]);
	});

	it('names only the months before the first rate', () => {
		const euro = rate('EUR', '2026-04-01', 600);
		expect(missing({ money: [money('EUR')] }, 'KZT', [euro])).toMatchObject([
			{ from: '2026-02', to: '2026-03' }
		]);
	});

	it('names the lens that has none', () => {
		expect(missing({ money: [money('KZT')] }, 'USD')).toMatchObject([{ currency: 'USD' }]);
	});

	it('names what a need needs, without any money and in any lens', () => {
		const expected = [{ currency: 'USD', from: '2026-01', to: '2026-03' }];
		expect(missing({ need: need('USD') }, 'KZT')).toMatchObject(expected);
		expect(missing({ need: need('KZT'), money: [money('USD')] }, 'USD')).toMatchObject([
			{ currency: 'USD', from: '2026-01', to: '2026-03' }
		]);
	});

	it('is silent where nothing is exchanged, and where all has a rate', () => {
		expect(missing({ money: [money('KZT')] }, 'KZT')).toEqual([]);
		expect(missing({ money: [money('USD')] }, 'USD')).toEqual([]);
		expect(missing({}, 'USD')).toEqual([]);
		const early = rate('USD', '2026-01-15', 500);
		expect(missing({ need: need('KZT'), money: [money('USD')] }, 'KZT', [early])).toEqual([]);
	});

	it('is silent about months out of view', () => {
		const asked = { from: '2026-05', to: '2026-12' };
		expect(checks('rate-missing', { money: [money('EUR')] }, [], asked)).toEqual([]);
	});
});

describe('the check of old rates', () => {
	it('fires when the newest official rate is over 31 days old', () => {
		expect(checks('rates-old', {}, [dollar], { asOf: '2026-05-02' })).toMatchObject([
			{ severity: 'low', ageDays: 32, newest: { day: '2026-03-31' } }
		]);
	});

	it('is silent at 31 days, without any rate, and about unofficial ones', () => {
		expect(checks('rates-old', {}, [dollar], { asOf: '2026-05-01' })).toEqual([]);
		expect(checks('rates-old', {}, [])).toEqual([]);
		const traded = { ...rate('USD', '2026-05-01', 500), official: false };
		expect(checks('rates-old', {}, [dollar, traded], { asOf: '2026-05-02' })).toHaveLength(1);
	});
});
