/** A small workspace in which every form has something to be about; cloned whenever it was changed. */
import { openDatabase } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { done } from '$lib/server/examples/done';
import { recordAllocation } from '$lib/server/allocations/commands';
import { recordDocumentReference } from '$lib/server/claims/document-commands';
import { recordFunder } from '$lib/server/funders/commands';
import { recordOrganisation } from '$lib/server/organisations/commands';
import { recordPlan } from '$lib/server/plans/commands';
import { recordNeed } from '$lib/server/programs/need-commands';
import { recordProgram } from '$lib/server/programs/commands';
import { recordSource } from '$lib/server/sources/commands';
import { certain } from '$lib/domain/reading';
import { post, type Typed } from '../../support/forms';
import { grant, named, recordShelter, share, shelter, type Ids } from '../../support/shelter';
import { context, emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

export async function filled(): Promise<Buffer> {
	const database = await emptyWorkspace();
	const { kysely: db } = database;
	const ids = await recordShelter(db);
	done(await recordAllocation(db, context, share(ids, 5_000)));
	done(await recordProgram(db, context, { ...shelter, name: named('Idle'), organisationId: 1 }));
	const days = { start: '2027-01-01', end: '2028-12-31', approvedOn: null };
	done(await recordPlan(db, context, { name: named('Plan'), body: null, ...days }));
	await add(database, 'claims', '1', words);
	await add(database, 'tranches', '1', {
		plannedOn: '2027-03-01',
		planned: '60',
		condition: 'none'
	});
	await recordRunning(database, ids);
	await recordIdle(database);
	await recordLots(database, ids);
	await recordShelterWithNeed(database);
	const serialized = database.sqlite.serialize();
	await database.close();
	return serialized;
}

const words: Typed = {
	document: 'new',
	documentTitle: 'Agreement',
	quote: 'one hundred tenge',
	quoteLanguage: 'en',
	statedTenge: '100',
	standing: 'beside'
};

/** Source 2, whose money runs since October 2026, with one of everything that hangs on a source. */
async function recordRunning(database: WorkspaceDatabase, { funderId, programId }: Ids) {
	const { kysely: db } = database;
	const told = { day: '2026-11-01', effective: '2026-11-01', chance: null, reason: null };
	const steps = [{ step: 'applied' as const, ...told }, ...grant.steps];
	const running = { ...grant, name: named('Running'), start: certain('2026-10-01'), steps };
	const sourceId = done(await recordSource(db, context, { ...running, funderId }));
	done(await recordAllocation(db, context, share({ sourceId, programId, funderId }, 5_000)));
	await add(database, 'claims', '2', words);
	await add(database, 'claims', '2', words);
	await add(database, 'claims/[claim]/overlaps', '2', { other: '1' }, { claim: '2' });
	await add(database, 'restrictions', '2', { rule: 'line_excluded', line: 'Rent' });
	const extension = { signed: '2027-06-10', effective: '2027-07-01', end: '2028-03-31' };
	await add(database, 'amendments', '2', extension);
}

/** What nothing refers to, so that it can be deleted. */
async function recordIdle({ kysely: db }: WorkspaceDatabase) {
	done(await recordFunder(db, context, { name: named('Idle'), origin: 'state' }));
	done(await recordOrganisation(db, context, { name: named('Idle') }));
	const unsaid = { author: null, occasion: null, day: null, file: null, link: null };
	done(await recordDocumentReference(db, context, { title: named('Idle'), ...unsaid }));
}

/** Source 3 stands for two lots. */
async function recordLots({ kysely: db }: WorkspaceDatabase, { funderId }: Ids) {
	const total = { ...grant, kind: 'procurement_lot', lots: 2, name: named('Lots') } as const;
	done(await recordSource(db, context, { ...total, funderId }));
}

async function recordShelterWithNeed({ kysely: db }: WorkspaceDatabase) {
	const planned = { ...shelter, name: named('Planned'), organisationId: 1 };
	const programId = done(await recordProgram(db, context, planned));
	const line = { line: 'Staff', monthly: 145_390_000, from: '2027-01', to: '2027-12' } as const;
	const label = { label: '2027', approvedOn: null, currency: 'KZT' } as const;
	done(await recordNeed(db, context, { programId, ...label, lines: [line] }));
}

async function add(
	database: WorkspaceDatabase,
	part: string,
	source: string,
	typed: Typed,
	more: Typed = {}
): Promise<void> {
	const params = { source, ...more };
	const { status, errors } = await post(
		database,
		{ route: `sources/[source]/${part}/new`, params },
		typed
	);
	if (status !== 303) throw new Error(`${part}: ${status} ${JSON.stringify(errors)}`);
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
