/** Facts written as a tiny ledger: only what a test is about is said, the rest is plain. */
import type {
	Allocation,
	Facts,
	Funder,
	Name,
	NeedVersion,
	Origin,
	Profile,
	Program,
	Question,
	Source
} from '$lib/domain/facts';
import { known, undisclosed } from '$lib/domain/figure';
import type { Firmness, SourceKind, Step } from '$lib/domain/kinds';
import { money } from '$lib/domain/money';
import type { Rate } from '$lib/domain/rates';
import { certain, unknownDay, type StatedDay } from '$lib/domain/reading';

export function named(text: string): Name {
	return { first: 'en', en: text, ru: null, kk: null };
}

export interface LedgerMoney {
	/** Whole units a source gives the program over the period; null: undisclosed. */
	readonly amount: number | null;
	readonly from?: string | StatedDay;
	readonly to?: string | StatedDay;
	readonly source?: string;
	readonly funder?: string;
	readonly origin?: Origin;
	readonly firmness?: Firmness;
	readonly chance?: number;
	readonly currency?: string;
	readonly kind?: SourceKind;
	readonly profile?: Profile;
	readonly carriesOver?: boolean;
	readonly terminated?: string;
	readonly known?: string;
}

export interface LedgerProgram {
	readonly name: string;
	readonly kind?: string;
	readonly region?: string;
	readonly end?: string;
	readonly capacity?: Program['capacity'];
	readonly minimum?: number;
	/** Whole units a month; absent: not recorded. */
	readonly need?: { monthly: number; from: string; to: string; currency?: string };
	readonly money: readonly LedgerMoney[];
}

/** Builds facts from programs and their money; ids follow the order of writing. */
export function ledger(programs: readonly LedgerProgram[], rates: readonly Rate[] = []): Facts {
	const entries = programs.flatMap((program, index) =>
		program.money.map((entry) => ({ programId: index + 1, entry }))
	);
	const sources = entries.map(({ entry }, index) => sourceOf(entry, index + 1));
	return {
		organisations: [{ id: 1, name: named('Aq Bosaga') }],
		programs: programs.map((program, index) => programOf(program, index + 1)),
		needs: programs.flatMap((program, index) => needOf(program, index + 1)),
		funders: entries.map(({ entry }, index) => funderOf(entry, index + 1)),
		plans: [],
		sources,
		allocations: entries.map(({ programId, entry }, index) =>
			allocationOf(entry, programId, index + 1)
		),
		documents: [],
		claims: [],
		overlaps: [],
		rates,
		shortOver: 100
	};
}

/** A question in tenge, adopted reading, unless said otherwise. */
export function asking(question: Partial<Question> & Pick<Question, 'asOf'>): Question {
	const month = question.asOf.slice(0, 7);
	return { reading: 'adopted', lens: 'KZT', from: month, to: month, ...question };
}

export function rate(currency: string, day: string, perUnit: number): Rate {
	return {
		currency,
		day,
		micros: Math.round(perUnit * 1_000_000),
		origin: 'test',
		official: true
	};
}

function programOf(program: LedgerProgram, id: number): Program {
	return {
		id,
		organisationId: 1,
		kind: program.kind ?? 'shelter',
		name: named(program.name),
		region: program.region === undefined ? null : named(program.region),
		capacity: program.capacity ?? null,
		minimumToStayOpen:
			program.minimum === undefined ? null : { basisPoints: program.minimum, reason: 'rent' },
		end: program.end ?? null
	};
}

function needOf({ need }: LedgerProgram, programId: number): NeedVersion[] {
	if (!need) return [];
	const { monthly, from, to, currency = 'KZT' } = need;
	return [
		{
			id: programId,
			programId,
			label: 'approved',
			approvedOn: '2000-01-01',
			currency,
			lines: [{ line: 'all', monthly: monthly * 100, from, to }]
		}
	];
}

function funderOf(entry: LedgerMoney, id: number): Funder {
	return {
		id,
		name: named(entry.funder ?? entry.source ?? `Funder ${id}`),
		origin: entry.origin ?? 'foreign'
	};
}

function sourceOf(entry: LedgerMoney, id: number): Source {
	const currency = entry.currency ?? 'KZT';
	const recorded = entry.known ?? '2000-01-01';
	const steps: { step: Step; day: string; effective: string; chance: number | null }[] = [
		{
			step: entry.firmness ?? 'committed',
			day: recorded,
			effective: recorded,
			chance: entry.chance ?? null
		}
	];
	if (entry.terminated !== undefined)
		steps.push({
			step: 'terminated',
			day: entry.terminated,
			effective: entry.terminated,
			chance: null
		});
	return {
		id,
		kind: entry.kind ?? 'donor_grant',
		name: named(entry.source ?? `Source ${id}`),
		funderId: id,
		planId: null,
		parentId: null,
		reference: null,
		lots: 1,
		amount: entry.amount === null ? undisclosed : known(money(currency, entry.amount * 100)),
		lowest: null,
		highest: null,
		stated: { KZT: null, USD: null },
		start: dayOf(entry.from),
		end: dayOf(entry.to),
		signedOn: null,
		carriesOver: entry.carriesOver ?? false,
		steps
	};
}

function dayOf(day: string | StatedDay | undefined): StatedDay {
	if (day === undefined) return unknownDay;
	return typeof day === 'string' ? certain(day) : day;
}

function allocationOf(entry: LedgerMoney, programId: number, id: number): Allocation {
	return {
		id,
		sourceId: id,
		programId,
		line: null,
		amount:
			entry.amount === null
				? undisclosed
				: known(money(entry.currency ?? 'KZT', entry.amount * 100)),
		start: null,
		end: null,
		profile: entry.profile ?? 'monthly'
	};
}
