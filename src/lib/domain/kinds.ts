/** The kinds of funding source, each with its ladder and its fields: the one table of them. */
import type { Details } from './agreement';

export const sourceKinds = [
	'donor_grant',
	'procurement_lot',
	'plan_allocation',
	'state_grant',
	'tariff',
	'own_income'
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Steps of all ladders, from least to most firm; only the last one counts as money. */
export const firmnesses = [
	'prospect',
	'announced',
	'applied',
	'tendered',
	'expected',
	'planned',
	'awarded',
	'committed'
] as const;
export type Firmness = (typeof firmnesses)[number];

/** Ways to leave a ladder, each on a day. */
export const departures = ['declined', 'withdrawn', 'terminated'] as const;
export type Departure = (typeof departures)[number];

export type Step = Firmness | Departure;

type DetailField = Exclude<keyof Details, 'sumWithVat'>;

/** What a kind can say besides what every source says; a detail goes by its own name. */
export type KindField =
	'reference' | 'lots' | 'plan' | 'parent' | 'signedOn' | 'carriesOver' | DetailField;

export interface KindDeclaration {
	readonly ladder: readonly Firmness[];
	/** Asked at once, in this order. */
	readonly fields: readonly KindField[];
	/** Asked of whoever wants to tell more. */
	readonly more: readonly KindField[];
}

const grantLadder = ['prospect', 'applied', 'awarded', 'committed'] as const;
/** Below the last rung, and where the amount is not disclosed. */
const ofEveryKind = ['decisionOn', 'askedOn'] as const;
const payment = ['paymentTerms', 'paymentDays'] as const;
const links = ['renewsId', 'insteadOfId'] as const;
const grantTerms = ['call', 'effectiveOn', 'closesOn', 'overheadCap', 'matchRequired'] as const;

export const kindDeclarations: Readonly<Record<SourceKind, KindDeclaration>> = {
	donor_grant: {
		ladder: grantLadder,
		fields: ['reference', 'signedOn', ...ofEveryKind],
		more: [
			...grantTerms,
			...(['budgetCurrency', 'exchangeRisk', 'agreedRate', ...payment] as const),
			...(['opening', ...links, 'carriesOver'] as const)
		]
	},
	procurement_lot: {
		ladder: ['announced', 'tendered', 'committed'],
		fields: [
			...(['announcement', 'lotNumber', 'customerBin', 'lots', 'reference', 'signedOn'] as const),
			...(['vat', 'plan', 'parent', ...ofEveryKind] as const)
		],
		more: ['method', 'plannedSum', 'ourBid', ...payment, 'opening', ...links]
	},
	plan_allocation: {
		ladder: ['announced', 'planned'],
		fields: ['measure', 'reference', 'plan', 'years', ...ofEveryKind],
		more: links
	},
	state_grant: {
		ladder: grantLadder,
		fields: ['reference', 'signedOn', 'plan', 'parent', ...ofEveryKind],
		more: [...grantTerms, ...payment, 'opening', ...links, 'carriesOver']
	},
	tariff: {
		ladder: ['planned', 'committed'],
		fields: [
			...(['persons', 'tariff', 'reference', 'signedOn', 'licence', 'licenceExpiresOn'] as const),
			...(['plan', ...ofEveryKind] as const)
		],
		more: [...payment, 'opening', ...links]
	},
	own_income: {
		ladder: ['expected', 'committed'],
		fields: ['countsWhen', 'reference', ...ofEveryKind],
		more: ['signedOn', ...payment, 'opening', ...links, 'carriesOver']
	}
};

/** Whether a source of this kind can say it. */
export function asks(kind: SourceKind, field: KindField): boolean {
	const { fields, more } = kindDeclarations[kind];
	return fields.includes(field) || more.includes(field);
}
