/**
 * The statement of 1 October 2009 on shelters in Kazakhstan: who, which programs, whose money.
 * Its sources and claims stand in the files beside this one.
 */
import type { Funder, Name, Organisation, Plan, Program } from '$lib/domain/facts';
import { inThreeLanguages } from './three-languages';

/** The day of the statement; whatever it tells was known from then on. */
export const statementDay = '2009-10-01';

export const workspace = {
	name: inThreeLanguages(
		'Statement of 1 October 2009',
		'Выступление 1 октября 2009 г.',
		'2009 жылғы 1 қазандағы мәлімдеме'
	),
	opensAsOf: statementDay,
	opensFrom: '2009-04',
	opensTo: '2011-03',
	example: 'statement-2009'
};

export const organisation: Omit<Organisation, 'id'> = {
	name: inThreeLanguages(
		'Shelters for victims of trafficking, Kazakhstan',
		'Приюты для жертв торговли людьми, Казахстан',
		'Адам саудасы құрбандарына арналған баспаналар, Қазақстан'
	)
};

type ProgramFacts = Omit<Program, 'id' | 'organisationId'>;

/** What the shelters need, and how many people they hold, the statement does not tell. */
export const programs: Readonly<Record<'astana' | 'first' | 'second', ProgramFacts>> = {
	astana: shelter(
		inThreeLanguages('Shelter, Astana', 'Приют, Астана', 'Баспана, Астана'),
		inThreeLanguages('Astana', 'Астана', 'Астана')
	),
	first: shelter(
		inThreeLanguages(
			'Shelter, place not stated (1)',
			'Приют, место не названо (1)',
			'Баспана, орны аталмаған (1)'
		),
		null
	),
	second: shelter(
		inThreeLanguages(
			'Shelter, place not stated (2)',
			'Приют, место не названо (2)',
			'Баспана, орны аталмаған (2)'
		),
		null
	)
};

function shelter(name: Name, region: Name | null): ProgramFacts {
	return { kind: 'shelter', name, region, capacity: null, minimumToStayOpen: null, end: null };
}

type FunderKey = 'donors' | 'budget' | 'ministry' | 'government';

export const funders: Readonly<Record<FunderKey, Pick<Funder, 'name' | 'origin'>>> = {
	donors: {
		name: inThreeLanguages(
			'Foreign donors (not named)',
			'Зарубежные доноры (не названы)',
			'Шетелдік донорлар (аталмаған)'
		),
		origin: 'foreign'
	},
	budget: {
		name: inThreeLanguages(
			'State budget (body not stated)',
			'Государственный бюджет (орган не назван)',
			'Мемлекеттік бюджет (органы аталмаған)'
		),
		origin: 'state'
	},
	ministry: {
		name: inThreeLanguages(
			'Ministry of Cultural Affairs',
			'Министерство по делам культуры',
			'Мәдениет істері министрлігі'
		),
		origin: 'state'
	},
	government: {
		name: inThreeLanguages(
			'Government of the Republic of Kazakhstan',
			'Правительство Республики Казахстан',
			'Қазақстан Республикасының Үкіметі'
		),
		origin: 'state'
	}
};

/** The day of its approval is not told: known as approved from the statement on. */
export const plan: Omit<Plan, 'id'> = {
	name: inThreeLanguages(
		'Measure plan against crimes connected with human traffic, 2009–2010',
		'План мероприятий по борьбе с преступлениями, связанными с торговлей людьми, на 2009–2010 годы',
		'Адам саудасына байланысты қылмыстарға қарсы күрес жөніндегі 2009–2010 жылдарға арналған іс-шаралар жоспары'
	),
	body: funders.government.name,
	start: '2009-01-01',
	end: '2010-12-31',
	approvedOn: statementDay
};
