import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '$lib/domain/facts';
import { readFacts } from '$lib/server/book/book';
import { overviewOf, plainSpaces, recordedOf, textOf } from '../../support/overview';
import { emptyWorkspace, statementWorkspace } from '../../support/workspace';

const search = '?as-of=2009-10-01&from=2009-04&to=2011-03';
let facts: Facts;

beforeAll(async () => {
	const database = await statementWorkspace();
	facts = await readFacts(database.kysely);
	await database.close();
});

describe('the overview of the shipped statement', () => {
	it('names the shelter that lives on state money', () => {
		const { sentences } = recordedOf(facts, search).lede;
		expect(sentences.map(textOf)[0]).toBe(
			'Two live on foreign donors’ money, the third (Shelter, Astana) on state money.'
		);
	});

	it('quotes four phrases of one document, each with how it was read', () => {
		const [document, ...others] = overviewOf(facts, search, 'ru').quotes.documents;
		expect(others).toEqual([]);
		expect(plainSpaces(document?.title ?? '')).toBe(
			'Алина Орлова, НПО «Women support centre», Петропавловск. Рабочее заседание 6, 1 октября 2009 г.'
		);
		expect(document?.quotes.map(({ quote, note }) => [quote, note !== null])).toEqual([
			['retain sponsorship up to 2010', true],
			['for the period of three months', true],
			['three lots to the amount of 13 000 000 tenge', true],
			['1055000 tenge (70,000 dollars)', true]
		]);
	});

	it('converts what is stated at 150.95, the official rate of 30 September 2009', () => {
		const { mix, rates } = recordedOf(facts, `${search}&lens=usd`);
		expect(mix.stated[0]?.amount).toBe('$93,110');
		expect(rates?.rows.at(-1)).toMatchObject({
			rate: '150.95 ₸ per USD',
			day: '30 Sep 2009',
			origin: 'International Monetary Fund'
		});
	});
});

describe('the overview of an empty workspace', () => {
	it('says that nothing is recorded, and that the shipped rates are old', async () => {
		const database = await emptyWorkspace();
		const { recorded, empty, checks } = overviewOf(await readFacts(database.kysely), '');
		await database.close();
		expect([recorded, empty?.headline]).toEqual([null, 'Nothing is recorded yet.']);
		expect(checks.checks.map(({ code }) => code)).toEqual(['rates-old']);
	});
});
