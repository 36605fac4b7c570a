/** The rows of a tiny ledger, one by one. */
import { noDetails, type Amendment, type Tranche } from '$lib/domain/agreement';
import type {
	Allocation,
	Claim,
	DocumentReference,
	FirmnessStep,
	Funder,
	FunderHabits,
	Name,
	NeedVersion,
	Plan,
	Program,
	Source
} from '$lib/domain/facts';
import { known, undisclosed, type Figure } from '$lib/domain/figure';
import { money, type AnyMoney } from '$lib/domain/money';
import { certain, unknownDay, type StatedDay } from '$lib/domain/reading';
import type { LedgerMoney, LedgerNeed, LedgerProgram } from './ledger';

const longAgo = '2000-01-01';

/** Of a funder of which nobody entered more than its name and origin. */
export const noHabits: FunderHabits = {
	bin: null,
	usualDays: { toDecision: null, toMoney: null }
};

export function named(text: string): Name {
	return { first: 'en', en: text, ru: null, kk: null };
}

export function programOf(program: LedgerProgram, id: number): Program {
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

export function needsOf({ need = [] }: LedgerProgram, programId: number): NeedVersion[] {
	const versions: readonly LedgerNeed[] = 'monthly' in need ? [need] : need;
	return versions.map(({ monthly, from, to, currency = 'KZT', approved = longAgo }, index) => ({
		id: programId * 100 + index,
		programId,
		label: `version ${index}`,
		approvedOn: approved,
		currency,
		lines: [{ line: 'all', monthly: monthly * 100, from, to }]
	}));
}

export function funderOf(entry: LedgerMoney, id: number): Funder {
	return {
		id,
		name: named(entry.funder ?? entry.source ?? `Funder ${id}`),
		origin: entry.origin ?? 'foreign',
		...noHabits
	};
}

export function sourceOf(entry: LedgerMoney, id: number): Source {
	return {
		id,
		kind: entry.kind ?? 'donor_grant',
		name: named(entry.source ?? `Source ${id}`),
		funderId: id,
		planId: entry.plan ? id : null,
		parentId: null,
		reference: null,
		lots: 1,
		amount: amountOf(entry.amount, entry),
		lowest: entry.lowest === undefined ? null : entry.lowest * 100,
		highest: entry.highest === undefined ? null : entry.highest * 100,
		stated: {
			KZT: entry.stated ? entry.stated.tenge * 100 : null,
			USD: entry.stated ? entry.stated.dollars * 100 : null
		},
		start: dayOf(entry.from),
		end: dayOf(entry.to),
		signedOn: entry.signed ?? null,
		carriesOver: entry.carriesOver ?? false,
		details: entry.details ?? noDetails,
		steps: stepsOf(entry)
	};
}

export function allocationsOf(entry: LedgerMoney, programId: number, id: number): Allocation[] {
	const parts: NonNullable<LedgerMoney['allocated']> = entry.allocated ?? [
		{ amount: entry.amount }
	];
	return parts.map(({ amount, from = null, to = null }, index) => ({
		id: id * 10 + index,
		sourceId: id,
		programId,
		line: null,
		amount: amountOf(amount, entry),
		start: from,
		end: to,
		profile: entry.profile ?? 'monthly'
	}));
}

export function amendmentsOf({ amended = [] }: LedgerMoney, sourceId: number): Amendment[] {
	return amended.map(({ effective, signed = effective, to, amount, shares = {} }, index) => ({
		id: sourceId * 10 + index,
		sourceId,
		signedOn: signed,
		effectiveOn: effective,
		newEnd: to ?? null,
		newAmount: amount === undefined ? null : amount * 100,
		reference: null,
		reason: null,
		documentId: null,
		shares: Object.entries(shares).map(([place, whole]) => ({
			allocationId: sourceId * 10 + Number(place),
			minor: whole * 100
		}))
	}));
}

export function tranchesOf({ tranches = [] }: LedgerMoney, sourceId: number): Tranche[] {
	return tranches.map(({ on, amount }, index) => ({
		id: sourceId * 10 + index,
		sourceId,
		planned: { on, minor: amount * 100 },
		condition: null,
		conditionNote: null,
		conditionMetOn: null,
		received: null,
		bankRate: null,
		reference: null
	}));
}

export function plansOf({ plan }: LedgerMoney, id: number): Plan[] {
	if (!plan) return [];
	const { from, to } = plan;
	return [{ id, name: named('Plan'), body: null, start: from, end: to, approvedOn: longAgo }];
}

export function documentsOf({ claimed }: LedgerMoney, id: number): DocumentReference[] {
	if (claimed === undefined) return [];
	const none = { author: null, occasion: null, file: null, link: null };
	return [{ id, title: named('Letter'), ...none, day: claimed }];
}

export function claimsOf({ claimed }: LedgerMoney, id: number): Claim[] {
	if (claimed === undefined) return [];
	return [
		{
			id,
			sourceId: id,
			documentId: id,
			place: null,
			quote: 'as printed',
			quoteLanguage: 'en',
			statedKzt: null,
			statedUsd: null,
			statedOther: null,
			statedStart: null,
			statedEnd: null,
			adopted: true,
			note: null
		}
	];
}

function amountOf(amount: number | null, { currency = 'KZT' }: LedgerMoney): Figure<AnyMoney> {
	return amount === null ? undisclosed : known(money(currency, amount * 100));
}

function stepsOf(entry: LedgerMoney): FirmnessStep[] {
	const { firmness = 'committed', known: day = longAgo, chance = null, terminated } = entry;
	const later = [...(entry.steps ?? [])];
	if (terminated !== undefined) later.push({ step: 'terminated', day: terminated });
	return [
		{ step: firmness, day, effective: day, chance, reason: null },
		...later.map((step) => ({ effective: step.day, chance: null, reason: null, ...step }))
	];
}

function dayOf(day: string | StatedDay | undefined): StatedDay {
	if (day === undefined) return unknownDay;
	return typeof day === 'string' ? certain(day) : day;
}
