/** Records the invented present-day NGO through the commands that a person's forms use. */
import { dayIn, earlier, firstDayOf, lastDayOf, type Day } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import type { Rate } from '$lib/domain/rates';
import { recordAllocation } from '../allocations/commands';
import { recordClaim } from '../claims/commands';
import { recordDocumentReference } from '../claims/document-commands';
import type { WorkspaceDb } from '../db/workspace-schema';
import { recordFunder } from '../funders/commands';
import type { Context } from '../history/change';
import { recordOrganisation } from '../organisations/commands';
import { recordPlan } from '../plans/commands';
import { recordProgram } from '../programs/commands';
import { recordNeed } from '../programs/need-commands';
import { microsOf } from '../rates/official';
import { recordSource } from '../sources/commands';
import { done } from './done';
import { createWorkspace, usualZone } from './empty';
import { programs, rates, type ProgramFacts } from './present-day';
import { citationOf } from './present-day-claims';
import { layingFor, type Laying } from './present-day-laying';
import {
	budgetWords,
	capacityIn,
	funderName,
	government,
	organisationName,
	planKey,
	planPeriod,
	programName,
	regionName,
	sourceName
} from './present-day-names';
import {
	allocationFacts,
	presentSources,
	sourceFacts,
	type PresentSource
} from './present-day-sources';

interface Recording {
	readonly db: WorkspaceDb;
	readonly context: Context;
	readonly laying: Laying;
	readonly language: Language;
}

type Ids = ReadonlyMap<string, number>;

/** @throws Error when the file holds a workspace already */
export async function recordPresentDay(
	db: WorkspaceDb,
	context: Context,
	language: Language
): Promise<void> {
	const today = dayIn(usualZone, context.now);
	const laying = layingFor(today);
	const recording = { db, context, laying, language };
	const settings = {
		name: organisationName,
		opensFrom: laying.month('2026-07'),
		opensTo: laying.month('2028-12'),
		example: 'present-day'
	};
	await createWorkspace(db, settings, ratesUpTo(today, laying), context);
	const programIds = await recordPrograms(recording);
	await recordSources(recording, programIds);
}

/** They are official inside this workspace; none is of a day to come. */
function ratesUpTo(today: Day, laying: Laying): Rate[] {
	return rates.map(({ currency, date, kzt_per_unit, origin }) => ({
		currency,
		day: earlier(laying.day(date), today),
		micros: microsOf(String(kzt_per_unit)),
		origin,
		official: true
	}));
}

async function recordPrograms(recording: Recording): Promise<Ids> {
	const { db, context, language } = recording;
	const organisationId = done(await recordOrganisation(db, context, { name: organisationName }));
	const ids = new Map<string, number>();
	for (const program of programs) {
		const facts = {
			organisationId,
			kind: program.kind,
			name: programName(program.name),
			region: regionName(program.region),
			capacity: capacityIn(language, program.capacity),
			minimumToStayOpen: null,
			end: null
		};
		const id = done(await recordProgram(db, context, facts));
		await recordNeedOf(recording, id, program);
		ids.set(program.name, id);
	}
	return ids;
}

/** Approved with the agreements, before its first month. */
async function recordNeedOf(
	{ db, context, laying, language }: Recording,
	programId: number,
	{ need_per_month, need_from, need_to }: ProgramFacts
): Promise<void> {
	const { label, line } = budgetWords[language];
	const period = { from: laying.month(need_from), to: laying.month(need_to) };
	const need = {
		programId,
		label,
		approvedOn: laying.day('2025-12-10'),
		currency: 'KZT',
		lines: [{ line, monthly: need_per_month, ...period }]
	};
	done(await recordNeed(db, context, need));
}

async function recordSources(recording: Recording, programIds: Ids): Promise<void> {
	const funderIds = await recordFunders(recording);
	const planId = await recordThePlan(recording);
	for (const source of presentSources) {
		const { db, context, laying } = recording;
		const facts = {
			...sourceFacts(source, laying),
			funderId: idOf(funderIds, funderKey(source)),
			planId: source.key === planKey ? planId : null
		};
		const sourceId = done(await recordSource(db, context, facts));
		await recordAllocations(recording, source, sourceId, programIds);
		await recordCitation(recording, source, sourceId);
	}
}

/** Two grants of the EU have one funder. */
async function recordFunders({ db, context }: Recording): Promise<Ids> {
	const ids = new Map<string, number>();
	for (const [key, [source]] of groupBy(presentSources, funderKey)) {
		const funder = { name: funderName(source.key), origin: source.first.origin };
		ids.set(key, done(await recordFunder(db, context, funder)));
	}
	return ids;
}

async function recordThePlan({ db, context, laying }: Recording): Promise<number> {
	const plan = {
		name: sourceName(planKey, laying),
		body: government,
		start: firstDayOf(laying.month(planPeriod.from)),
		end: lastDayOf(laying.month(planPeriod.to)),
		approvedOn: laying.day('2026-10-20')
	};
	return done(await recordPlan(db, context, plan));
}

async function recordAllocations(
	{ db, context, laying }: Recording,
	source: PresentSource,
	sourceId: number,
	programIds: Ids
): Promise<void> {
	for (const share of source.shares) {
		const facts = allocationFacts(source, share, laying);
		const programId = idOf(programIds, share.program);
		done(await recordAllocation(db, context, { ...facts, sourceId, programId }));
	}
}

async function recordCitation(
	{ db, context, laying }: Recording,
	source: PresentSource,
	sourceId: number
): Promise<void> {
	const author = funderName(source.key);
	const citation = citationOf(source.key, sourceFacts(source, laying), author);
	if (citation === null) return;
	const documentId = done(await recordDocumentReference(db, context, citation.document));
	done(await recordClaim(db, context, { ...citation.claim, sourceId, documentId }));
}

function funderKey({ key }: PresentSource): string {
	const name = funderName(key);
	return name[name.first] ?? key;
}

function idOf(ids: Ids, key: string): number {
	const id = ids.get(key);
	if (id === undefined) throw new Error(`not recorded: ${key}`);
	return id;
}
