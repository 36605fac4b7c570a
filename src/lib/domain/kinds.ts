/** The kinds of funding source, each with its ladder of firmness: the one table that declares them. */
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

/** What a kind can say besides what every source says. */
export type KindField = 'reference' | 'lots' | 'plan' | 'signed-on' | 'carries-over';

export interface KindDeclaration {
	readonly ladder: readonly Firmness[];
	readonly fields: readonly KindField[];
}

const grantLadder = ['prospect', 'applied', 'awarded', 'committed'] as const;

export const kindDeclarations: Readonly<Record<SourceKind, KindDeclaration>> = {
	donor_grant: {
		ladder: grantLadder,
		fields: ['reference', 'signed-on', 'carries-over']
	},
	procurement_lot: {
		ladder: ['announced', 'tendered', 'committed'],
		fields: ['reference', 'lots', 'plan', 'signed-on']
	},
	plan_allocation: {
		ladder: ['announced', 'planned'],
		fields: ['reference', 'plan']
	},
	state_grant: {
		ladder: grantLadder,
		fields: ['reference', 'plan', 'signed-on', 'carries-over']
	},
	tariff: {
		ladder: ['planned', 'committed'],
		fields: ['reference', 'plan', 'signed-on']
	},
	own_income: {
		ladder: ['expected', 'committed'],
		fields: ['reference', 'signed-on', 'carries-over']
	}
};
