import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { known } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { readSources } from '$lib/server/sources/queries';
import { post, type Typed } from '../../support/forms';
import { emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';
import { counted, lot } from '../sources/forms/typed';

let database: WorkspaceDatabase;
beforeEach(async () => {
	database = await emptyWorkspace();
	const opened = database;
	onTestFinished(() => opened.close());
});

const send = (action: string, typed: Typed) =>
	post(database, { route: 'sources/new', action }, { ...lot, ...typed });

describe('an amount of the form for a source that reads two ways', () => {
	it('is not recorded until it is answered', async () => {
		const answer = await send('save', { amount: '1,055 млн' });
		expect(answer.status).toBe(400);
		expect(answer.errors['amount']).toBe(
			'Is it ₸1,055,000,000 or ₸1,055,000? Write it without the sign before the last three digits, or with two digits after it.'
		);
		expect(counted(database)).toBe(0);
	});

	it('is recorded as it was answered', async () => {
		const typed = { amount: '1,055 млн', amountReading: 'decimal:1,055 млн', statedDollars: '' };
		expect((await send('save', typed)).status).toBe(303);
		expect(await readSources(database.kysely)).toMatchObject([
			{ amount: known(money('KZT', 105_500_000)) }
		]);
	});

	it('is asked anew once its text has changed', async () => {
		const typed = { amount: '1,056 млн', amountReading: 'decimal:1,055 млн' };
		expect((await send('save', typed)).status).toBe(400);
	});
});

it('checking the amounts of a form saves nothing', async () => {
	expect((await send('check', {})).status).toBe(200);
	expect(counted(database)).toBe(0);
});
