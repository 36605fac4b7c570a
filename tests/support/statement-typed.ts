/** What a director types of the statement of 1 October 2009, in the order in which it tells it. */

export interface TypedDay {
	readonly stated: 'the day' | 'about this day' | 'a day that can be read in two ways' | 'nothing';
	readonly day?: string;
	readonly earliest?: string;
	readonly latest?: string;
	readonly phrase?: string;
}

export interface TypedClaim {
	readonly quote: string;
	readonly place: string;
	readonly note: string;
	readonly tenge?: string;
	readonly dollars?: string;
	readonly start?: string;
	readonly end?: string;
}

export interface TypedSource {
	readonly kind: string;
	readonly name: string;
	readonly funder: string;
	readonly origin: string;
	/** Lots, tenge and dollars; null where the amount is not disclosed. */
	readonly amount: {
		readonly lots?: string;
		readonly tenge: string;
		readonly dollars: string;
	} | null;
	readonly start: TypedDay;
	readonly end: TypedDay;
	readonly step: string;
	readonly plan?: Readonly<Record<string, string>>;
	/** The program that gets it; null where none is named. */
	readonly program: string | null;
	readonly claims: readonly TypedClaim[];
}

export const statementDay = '2009-10-01';

export const typedPrograms = [
	{ name: 'Shelter, Astana', region: 'Astana' },
	{ name: 'Shelter, place not stated (1)', region: null },
	{ name: 'Shelter, place not stated (2)', region: null }
] as const;

export const typedOrganisation = 'Shelters for victims of trafficking, Kazakhstan';

export const typedDocument = {
	'Title of the document': 'Statement of 1 October 2009',
	Author: 'Alina Orlova, NGO “Women support centre”, Petropavlovsk',
	Occasion: 'Work Session 6',
	'Day of the document': statementDay
};

const nothing: TypedDay = { stated: 'nothing' };

const sponsorship: TypedClaim = {
	place: '§ 5',
	quote: 'retain sponsorship up to 2010',
	end: '2009-12-31',
	note: 'Read as: to 31 Dec 2009. It could mean 31 Dec 2010.'
};

const donors = {
	kind: 'Donor grant',
	funder: 'Foreign donors (not named)',
	origin: 'Foreign donors',
	amount: null,
	start: nothing,
	end: {
		stated: 'a day that can be read in two ways',
		day: '2009-12-31',
		latest: '2010-12-31',
		phrase: 'up to 2010'
	},
	step: 'Contracted',
	claims: [sponsorship]
} as const;

const bothLotAmounts = 'Both stated amounts are kept: ₸13,000,000 and $87,000.';

export const typedSources: readonly TypedSource[] = [
	{ ...donors, name: 'Foreign donors, shelter (1)', program: typedPrograms[1].name },
	{ ...donors, name: 'Foreign donors, shelter (2)', program: typedPrograms[2].name },
	{
		kind: 'State grant',
		name: 'State funds, shelter in Astana',
		funder: 'State budget (body not stated)',
		origin: 'State money',
		amount: null,
		start: { stated: 'about this day', day: '2009-07-01', phrase: 'three months ago' },
		end: {
			stated: 'a day that can be read in two ways',
			day: '2009-12-31',
			earliest: '2009-09-30',
			phrase: 'for the period of three months'
		},
		step: 'Contracted',
		program: typedPrograms[0].name,
		claims: [
			{
				place: '§ 5',
				quote: 'for the period of three months',
				end: '2009-12-31',
				note: 'Read as: to 31 Dec 2009. Counted from the opening it was over on 30 Sep 2009.'
			},
			{
				place: '§ 5',
				quote: 'created three months ago',
				start: '2009-07-01',
				note: 'Three months before 1 Oct 2009: about 1 Jul 2009.'
			}
		]
	},
	{
		kind: 'Procurement lot',
		name: 'Three lots of a state contest',
		funder: 'Ministry of Cultural Affairs',
		origin: 'State money',
		amount: { lots: '3', tenge: '13 000 000', dollars: '87 000' },
		start: nothing,
		end: nothing,
		step: 'Tendered',
		program: null,
		claims: [
			{
				place: '§ 8',
				quote: 'three lots to the amount of 13 000 000 tenge',
				tenge: '13 000 000',
				note: bothLotAmounts
			},
			{
				place: '§ 8',
				quote: 'equivalent to 87,000 USD',
				dollars: '87 000',
				note: bothLotAmounts
			}
		]
	},
	{
		kind: 'Plan allocation',
		name: 'Government plan 2009–2010',
		funder: 'Government of the Republic of Kazakhstan',
		origin: 'State money',
		amount: { tenge: '1055000', dollars: '70 000' },
		start: { stated: 'the day', day: '2009-01-01' },
		end: { stated: 'the day', day: '2011-12-31' },
		step: 'Promised',
		plan: {
			'Title of the plan': 'Measure plan against crimes connected with human traffic, 2009–2010',
			'Who adopted it': 'Government of the Republic of Kazakhstan',
			'First day of the plan': '2009-01-01',
			'Last day of the plan': '2010-12-31',
			'Approved on': statementDay
		},
		program: null,
		claims: [
			{
				place: '§ 8',
				quote: '1055000 tenge (70,000 dollars)',
				tenge: '1055000',
				dollars: '70 000',
				note: 'Both are kept as printed, and they cannot both be right.'
			},
			{
				place: '§ 8',
				quote: 'period 2009-2011',
				start: '2009-01-01',
				end: '2011-12-31',
				note: 'Read as: 1 Jan 2009 to 31 Dec 2011. The plan itself is for 2009–2010.'
			}
		]
	}
];

/** Between the first claims of the lots and of the plan's money. */
export const typedOverlap = {
	of: '1055000 tenge (70,000 dollars)',
	other: 'Three lots of a state contest: three lots to the amount of 13 000 000 tenge',
	reason: 'Both are state money for NGOs, named under one point; the lots may carry out the plan.'
};
