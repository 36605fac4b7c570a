/** What both forms of an allocation read before they show or save anything. */
import { lastStage, sourceAmended, stagesOf } from '$lib/domain/amended';
import type { Restriction } from '$lib/domain/agreement';
import { brokenRules } from '$lib/domain/eligible-money/rules';
import type { Allocation, Funder, Language, Program, Source } from '$lib/domain/facts';
import { isPlanned } from '$lib/domain/payments';
import { unallocatedRest } from '$lib/domain/unallocated';
import { brokenWords } from '$lib/format/restrictions';
import { readAllocated, type AllocationInput, type Offered } from '$lib/server/allocations/input';
import { findAllocation, readAllocationsOf } from '$lib/server/allocations/queries';
import { allocationRefusalWords } from '$lib/server/allocations/refusal-words';
import type { AllocationRefusal } from '$lib/server/allocations/refusals';
import { allocationsAt, namesById } from '$lib/domain/staged-amounts';
import { readAmendmentsOf } from '$lib/server/amendments/queries';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { Answers } from '$lib/server/forms/answers';
import type { Errors } from '$lib/server/forms/read-form';
import { readFunders } from '$lib/server/funders/queries';
import type { Versioned } from '$lib/server/history/change';
import { readNeeds } from '$lib/server/programs/need-queries';
import { readPrograms } from '$lib/server/programs/queries';
import { readRestrictionsOf } from '$lib/server/restrictions/queries';
import { readTranchesOf } from '$lib/server/tranches/queries';
import type { BarView } from '../split-bar-view';
import { allocationBar } from './allocation-bar';

export interface Around {
	readonly programs: readonly Program[];
	/** The source as all its amendments leave it. */
	readonly amended: Source;
	/** Its allocations without the one that the form is about. */
	readonly others: readonly Allocation[];
	readonly rules: readonly Restriction[];
	readonly funder: Funder;
	/** Whether any of its tranches is planned for a day. */
	readonly tranches: boolean;
	/** Budget lines of the needs, to choose from. */
	readonly lines: readonly string[];
}

export async function aroundAllocation(
	db: WorkspaceDb,
	source: Source,
	ownId: number | null
): Promise<Around> {
	const all = await readAllocationsOf(db, source.id);
	const funder = (await readFunders(db)).find(({ id }) => id === source.funderId);
	if (!funder) throw new Error(`source ${source.id} has no funder`);
	const lines = (await readNeeds(db)).flatMap((need) => need.lines.map(({ line }) => line));
	const amendments = await readAmendmentsOf(db, source.id);
	const programs = await readPrograms(db);
	const others = all.filter(({ id }) => id !== ownId);
	const stage = lastStage(stagesOf(source, amendments, 'adopted'));
	return {
		programs,
		amended: sourceAmended(source, amendments),
		others: allocationsAt(stage, others, namesById(programs)),
		rules: await readRestrictionsOf(db, source.id),
		funder,
		tranches: (await readTranchesOf(db, source.id)).some(isPlanned),
		lines: [...new Set(lines)].sort()
	};
}

/** What the form lets one choose from. */
export function offeredFor({ programs, others, amended, tranches }: Around): Offered {
	const rest = unallocatedRest(amended, others);
	const { amount } = amended;
	const known = amount.state === 'known' && rest.state === 'known';
	return {
		programs: programs.map(({ id }) => id),
		amount: known ? { whole: amount.value, rest: rest.value } : null,
		tranches
	};
}

/** The split as it would be with what stands in the form, as far as that can be read. */
export function barWith(form: FormData, around: Around, language: Language): BarView {
	const answers = new Answers(form, language);
	const programId = Number(answers.text('program'));
	const amount = readAllocated(answers, offeredFor(around).amount);
	return allocationBar(around.amended, around, amount && { programId, amount }, language);
}

export interface BrokenView {
	readonly items: readonly string[];
	/** Sent along with the next try: whoever read this may save it all the same. */
	readonly known: string;
}

/** What does not keep to the source's restrictions; null where all does, or it was read before. */
export function brokenBy(
	input: AllocationInput,
	source: Source,
	{ programs, others, rules }: Around,
	seen: { readonly own: Allocation | null; readonly known: string | undefined },
	language: Language
): BrokenView | null {
	const program = programs.find(({ id }) => id === input.programId);
	if (!program) return null;
	const share = { ...input, id: seen.own?.id ?? 0 };
	const broken = brokenRules(share, program, { source, rules, allocations: others });
	const known = [...broken.map(({ id }) => id), input.programId, input.line ?? ''].join(' ');
	if (broken.length === 0 || seen.known === known) return null;
	const allocated = { program, line: input.line };
	return { items: broken.map((rule) => brokenWords(rule, allocated, language)), known };
}

/** A refusal of the amount stands beside the field in which it was typed. */
export function refusedWords(
	refusal: AllocationRefusal,
	typed: Readonly<Record<string, string>>,
	language: Language
): Errors {
	const fields = { percent: 'percent', rest: 'disclosure' };
	const { disclosure } = typed;
	const field = disclosure === 'percent' || disclosure === 'rest' ? fields[disclosure] : 'amount';
	return allocationRefusalWords(refusal, language, field);
}

/** Null where the source has no such allocation. */
export async function allocationAt(
	db: WorkspaceDb,
	source: Source,
	id: string
): Promise<Versioned<Allocation> | null> {
	const allocation = /^\d{1,12}$/.test(id) ? await findAllocation(db, Number(id)) : null;
	return allocation?.sourceId === source.id ? allocation : null;
}
