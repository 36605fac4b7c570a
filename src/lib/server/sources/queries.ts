import { noDetails, type Details } from '$lib/domain/agreement';
import type { FirmnessStep, Source } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import { toAmount } from '../db/amount-columns';
import { nameColumns, toName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';
import { findDetails, readDetails } from './detail-queries';
import { toStatedDay } from './stated-day';

const columns = [
	'id',
	'kind',
	...nameColumns,
	'funder_id',
	'plan_id',
	'parent_id',
	'reference',
	'lots',
	'amount_state',
	'amount_minor',
	'currency',
	'lowest',
	'highest',
	'stated_kzt',
	'stated_usd',
	'start_on',
	'start_earliest',
	'start_latest',
	'start_about',
	'start_phrase',
	'end_on',
	'end_earliest',
	'end_latest',
	'end_about',
	'end_phrase',
	'signed_on',
	'carries_over'
] as const;
const stepColumns = ['source_id', 'step', 'day', 'effective', 'chance', 'reason'] as const;
type SourceRow = Row<'sources', (typeof columns)[number]>;
type StepRow = Row<'source_steps', (typeof stepColumns)[number]>;

export async function readSources(db: WorkspaceDb): Promise<Source[]> {
	const rows = await db.selectFrom('sources').select(columns).orderBy('id').execute();
	const steps = await db
		.selectFrom('source_steps')
		.select(stepColumns)
		.orderBy('source_id')
		.orderBy('day')
		.orderBy('step')
		.execute();
	const stepsOf = groupBy(steps, (step) => step.source_id);
	const detailsOf = await readDetails(db);
	return rows.map((row) =>
		toSource(row, stepsOf.get(row.id) ?? [], detailsOf.get(row.id) ?? noDetails)
	);
}

/** By id: what tells one source from the others. */
export async function readSourceNames(
	db: WorkspaceDb
): Promise<Pick<Source, 'id' | 'kind' | 'name'>[]> {
	const rows = await db
		.selectFrom('sources')
		.select(['id', 'kind', ...nameColumns])
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ id: row.id, kind: row.kind, name: toName(row) }));
}

export async function findSource(db: WorkspaceDb, id: number): Promise<Versioned<Source> | null> {
	const row = await db
		.selectFrom('sources')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return null;
	const steps = await db
		.selectFrom('source_steps')
		.select(stepColumns)
		.where('source_id', '=', id)
		.orderBy('day')
		.orderBy('step')
		.execute();
	return { ...toSource(row, steps, await findDetails(db, id)), version: row.version };
}

function toSource(row: SourceRow, steps: readonly StepRow[], details: Details): Source {
	return {
		id: row.id,
		kind: row.kind,
		name: toName(row),
		funderId: row.funder_id,
		planId: row.plan_id,
		parentId: row.parent_id,
		reference: row.reference,
		lots: row.lots,
		amount: toAmount(row),
		lowest: row.lowest,
		highest: row.highest,
		stated: { KZT: row.stated_kzt, USD: row.stated_usd },
		start: toStatedDay(
			row.start_on,
			row.start_earliest,
			row.start_latest,
			row.start_about,
			row.start_phrase
		),
		end: toStatedDay(row.end_on, row.end_earliest, row.end_latest, row.end_about, row.end_phrase),
		signedOn: row.signed_on,
		carriesOver: row.carries_over === 1,
		details,
		steps: steps.map(toStep)
	};
}

function toStep({ step, day, effective, chance, reason }: StepRow): FirmnessStep {
	return { step, day, effective, chance, reason };
}
