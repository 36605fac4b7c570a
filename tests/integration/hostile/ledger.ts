/** A small workspace in which every form has something to be about; cloned whenever it was changed. */
import { openDatabase } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { done } from '$lib/server/examples/done';
import { recordAllocation } from '$lib/server/allocations/commands';
import { recordPlan } from '$lib/server/plans/commands';
import { recordProgram } from '$lib/server/programs/commands';
import { post } from '../../support/forms';
import { named, recordShelter, share, shelter } from '../../support/shelter';
import { context, emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

export async function filled(): Promise<Buffer> {
	const database = await emptyWorkspace();
	const { kysely: db } = database;
	const ids = await recordShelter(db);
	done(await recordAllocation(db, context, share(ids, 5_000)));
	done(await recordProgram(db, context, { ...shelter, name: named('Idle'), organisationId: 1 }));
	const days = { start: '2027-01-01', end: '2028-12-31', approvedOn: null };
	done(await recordPlan(db, context, { name: named('Plan'), body: null, ...days }));
	const claims = { route: 'sources/[source]/claims/new', params: { source: '1' } };
	await post(database, claims, {
		document: 'new',
		documentTitle: 'Agreement',
		quote: 'one hundred tenge',
		quoteLanguage: 'en',
		statedTenge: '100',
		standing: 'beside'
	});
	const tranches = { route: 'sources/[source]/tranches/new', params: { source: '1' } };
	await post(database, tranches, { plannedOn: '2027-03-01', planned: '60', condition: 'none' });
	const serialized = database.sqlite.serialize();
	await database.close();
	return serialized;
}

export function clone(serialized: Buffer): WorkspaceDatabase {
	return openDatabase<WorkspaceSchema>(serialized);
}

/** How many rows every table has, the history among them, as one text; cheap enough to ask often. */
export function rowCounter({ sqlite }: WorkspaceDatabase): () => string {
	const tables = sqlite
		.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
		.pluck()
		.all()
		.map((table) => `'${String(table)} ' || (select count(*) from "${String(table)}")`);
	const counted = sqlite.prepare(`select ${tables.join(" || ', ' || ")}`).pluck();
	return () => String(counted.get());
}
