import { describe, expect, it } from 'vitest';
import { recordAllocation } from '$lib/server/allocations/commands';
import { done } from '$lib/server/examples/done';
import { readSpending } from '$lib/server/spending/queries';
import { certain } from '$lib/domain/reading';
import { post } from '../../support/forms';
import { recordShelter, share } from '../../support/shelter';
import { context, emptyWorkspace } from '../../support/workspace';

const route = 'sources/[source]/spending';

async function withShare() {
	const database = await emptyWorkspace();
	const start = certain('2026-10-01');
	const ids = await recordShelter(database.kysely, { start });
	const id = done(await recordAllocation(database.kysely, context, share(ids, 6000)));
	const send = (action: string, typed: Readonly<Record<string, string>>) =>
		post(database, { route, action, params: { source: String(ids.sourceId) } }, typed);
	return { db: database.kysely, id, send };
}

describe('the form of spending', () => {
	it('saves what a sheet says, month by month', async () => {
		const { db, send } = await withShare();
		expect(await send('paste', { sheet: 'Oct 2026\t10\n11.2026\t20.50' })).toMatchObject({
			status: 303
		});
		expect(await readSpending(db)).toMatchObject([
			{ month: '2026-10', minor: 1000 },
			{ month: '2026-11', minor: 2050 }
		]);
	});

	it('names the bad row of a sheet, and saves none of it', async () => {
		const { db, send } = await withShare();
		const answer = await send('paste', { sheet: '2026-10\t10\nautumn 9\t5' });
		expect(answer.status).toBe(400);
		expect(answer.errors['sheet']).toMatch(/^Row 2: /);
		expect(await readSpending(db)).toEqual([]);
	});

	it('saves the months of its year, and does not write over what was not seen', async () => {
		const { db, id, send } = await withShare();
		const cells = (spent: string, version: string) => ({
			[`spent.${id}.2026-10`]: spent,
			[`version.spent.${id}.2026-10`]: version,
			[`spent.${id}.2026-11`]: '',
			[`version.spent.${id}.2026-11`]: '0'
		});
		expect((await send('save', cells('10', '0'))).status).toBe(303);
		expect((await send('save', cells('30', '0'))).status).toBe(409);
		expect((await send('save', cells('ten', '1'))).errors).toHaveProperty([`spent.${id}.2026-10`]);
		expect(await readSpending(db)).toMatchObject([{ month: '2026-10', minor: 1000 }]);
	});
});
