import { describe, expect, it } from 'vitest';
import { rateTable } from '$lib/domain/rates';
import { amountView } from '../../../../src/routes/[workspace]/amounts/amount-view.server';

const rates = rateTable(
	[
		{
			currency: 'USD',
			day: '2026-11-23',
			micros: 520_140_000,
			origin: 'National Bank',
			official: true
		}
	],
	'2026-11-24'
);
const now = { rates, day: '2026-11-24' };
const typed = (text: string, currency = 'KZT', reading = '') => ({ text, currency, reading });

/** Hard spaces are told from plain ones nowhere in what is read aloud. */
const soft = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

describe('an amount as it is typed', () => {
	it('is echoed in full, in words, and in dollars with the rate and its day', () => {
		const { echo, asked, message } = amountView(typed('13 млн'), now, 'en');
		expect(echo?.full).toBe('₸13,000,000');
		expect(echo?.words).toBe('thirteen million tenge');
		expect(soft(echo?.other)).toBe('= $24,993 at 520.14 ₸/$ (23 Nov 2026)');
		expect([asked, message]).toEqual([null, null]);
	});

	it('says that a rate is assumed for money of a day far ahead', () => {
		const { echo } = amountView(typed('13 млн'), { rates, day: '2027-02-01' }, 'en');
		expect(soft(echo?.other)).toBe('≈ $24,993 at 520.14 ₸/$ (23 Nov 2026, assumed)');
	});

	it('is told in tenge where it is in dollars, in the language of whoever reads', () => {
		const ru = amountView(typed('87 000', 'USD'), now, 'ru').echo;
		expect(ru?.words).toBe('восемьдесят семь тысяч долларов');
		expect(soft(ru?.other)).toBe('= 45 252 180 ₸ по курсу 520,14 ₸/$ (23 нояб. 2026 г.)');
		const kk = amountView(typed('13 млн'), now, 'kk').echo;
		expect(kk?.words).toBe('он үш миллион теңге');
		expect(soft(kk?.other)).toBe('= 24 993 $, бағам 520,14 ₸/$ (2026 ж. 23 қар.)');
	});

	it('says so where no rate is recorded, and takes it for neither 0 nor 1', () => {
		const { echo } = amountView(typed('5 000', 'EUR'), now, 'en');
		expect(echo?.other).toBe(
			'No official rate of EUR on or before 24 November 2026: the amount in the other currency is not known.'
		);
	});
});

describe('an amount that reads two ways', () => {
	it('is asked about, in figures and in words', () => {
		const { echo, asked, message } = amountView(typed('1,055 млн'), now, 'en');
		expect(asked?.readings).toEqual([
			{
				value: 'thousands:1,055 млн',
				text: '₸1,055,000,000: one billion fifty-five million tenge',
				picked: false
			},
			{
				value: 'decimal:1,055 млн',
				text: '₸1,055,000: one million fifty-five thousand tenge',
				picked: false
			}
		]);
		expect([echo, message]).toEqual([null, null]);
	});

	it('stays answered while its text stays', () => {
		const { echo, asked } = amountView(typed('1,055 млн', 'KZT', 'decimal:1,055 млн'), now, 'en');
		expect(echo?.full).toBe('₸1,055,000');
		expect(asked?.readings.map(({ picked }) => picked)).toEqual([false, true]);
		const changed = amountView(typed('1,056 млн', 'KZT', 'decimal:1,055 млн'), now, 'en');
		expect(changed.echo).toBeNull();
	});
});

it('an amount that is none is answered beside its field', () => {
	expect(amountView(typed('many'), now, 'en')).toEqual({
		echo: null,
		asked: null,
		message: 'This is no amount. Write it in digits, like 13 000 000 or 13m.'
	});
	expect(amountView(typed('$500'), now, 'en').message).toBe(
		'The amount says USD, the field says KZT. Make them agree.'
	);
});
